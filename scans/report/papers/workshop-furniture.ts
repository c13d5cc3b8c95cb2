import type { Definition, Language, Variant } from '../../definition/definition.ts';
import type { Words } from '../paper-words.ts';
import type { Furniture } from '../report-model.ts';

/** The margins of a paper of a workshop. `variant`: `null` where there are several. */
export function workshopFurniture(
  definition: Definition,
  wish: { readonly language: Language; readonly variant: Variant | null; readonly heading: string },
  words: Words,
): Furniture {
  const { language, variant, heading } = wish;
  const title = definition.title[language];
  return {
    scan: variant === null ? title : words('furniture.scan', { title, variant: variant.name[language] }),
    company: heading,
    footer: words('form.version', { version: definition.version }),
    pageOf: words('furniture.page', { page: '{page}', pages: '{pages}' }),
    translationMark:
      definition.languageStates[language] === 'unreviewed' ? words('furniture.unreviewed') : '',
    unknownCharacters: words('furniture.unknownCharacters'),
  };
}
