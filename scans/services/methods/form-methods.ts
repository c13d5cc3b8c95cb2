import { buildForm } from '../../report/papers/form-model.ts';
import { withLogo } from '../../report/with-logo.ts';
import type { Services } from '../api.ts';
import type { formMethods } from '../contract/form-methods.ts';
import { madeFile } from '../made-file.ts';
import { after, done } from '../outcomes.ts';
import type { Desk } from '../scan.ts';
import { knownVariant, paperWords } from '../shown/shown-of.ts';

/** The blank form on paper. */
export function createFormMethods({ ports, scan }: Desk): Pick<Services, keyof typeof formMethods> {
  return {
    'form.make': async ({ variant: wanted, mode, language, date }) =>
      after(await scan(), ({ definition }) =>
        after(knownVariant({ definition }, { variant: wanted }), async (variant) => {
          const words = paperWords(definition, language);
          const model = buildForm(definition, { variant, mode, language }, words);
          const logo = date === null ? (await ports.settings.read()).settings.logo : null;
          const day = date ?? ports.today();
          const bytes = await ports.renderer.render(withLogo(model, logo), day);
          const what = words('file.form', { variant: variant.name[language] });
          return done(madeFile({ what, company: '', day }, 'pdf', bytes));
        }),
      ),
  };
}
