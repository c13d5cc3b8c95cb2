import type { Reader } from './reader.ts';
import { heading } from './reader.ts';
import { companyPage } from './company.ts';
import { startPage } from './start.ts';

export type Choice = {
  readonly variant?: string;
  readonly mode?: 'full' | 'quick';
  readonly filledBy?: 'owner' | 'adviser';
};

/** Three choices, all made beforehand. */
export function newScanPage(reader: Reader) {
  const { page, speech, content } = reader;
  const { say } = speech;
  /** The label covers the whole card. */
  const card = (name: string) => page.getByRole('main').locator('label').getByText(name, { exact: true });
  return {
    heading: heading(reader),
    choose: async ({ variant, mode, filledBy }: Choice) => {
      const named = content.variants.find(({ id }) => id === variant)?.name;
      if (named !== undefined) await card(named).click();
      if (mode !== undefined) await card(say(`new.mode.${mode}`)).click();
      if (filledBy !== undefined) await card(say(`new.who.${filledBy}`)).click();
    },
    goOn: () => page.getByRole('button', { name: say('common.continue'), exact: true }).click(),
  };
}

/** Who keeps what, why and for how long. */
export function privacyPage(reader: Reader) {
  const { page, speech } = reader;
  return {
    heading: heading(reader),
    text: page.getByRole('main'),
    goOn: () => page.getByRole('link', { name: speech.say('privacy.start'), exact: true }).click(),
  };
}

/** From the list to the first question. */
export async function beginScan(reader: Reader, name: string, choice: Choice = {}): Promise<void> {
  await startPage(reader).newScan();
  await newScanPage(reader).choose(choice);
  await newScanPage(reader).goOn();
  await privacyPage(reader).goOn();
  await companyPage(reader).name.fill(name);
  await companyPage(reader).begin();
}
