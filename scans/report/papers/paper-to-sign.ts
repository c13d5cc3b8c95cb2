import type { LevelNumber } from '../../definition/definition.ts';
import type { RichText } from '../report-model.ts';

/** The action plan on one page, to be agreed on and signed. */
export type PaperToSign = {
  /** "Actieplan" */
  readonly heading: string;
  /** As typed. */
  readonly company: string;
  readonly date: string;
  /** "Begeleiding: An Peeters, VLAIO"; absent: nobody is named. */
  readonly guidedBy?: string;
  readonly planHeading: string;
  /** Why the page has one theme to maintain, or none; empty otherwise. */
  readonly intro: RichText;
  readonly themes: readonly ThemeToSign[];
  /** `null`: there are themes; else lines on which people write their own steps. */
  readonly ownSteps: { readonly label: string; readonly fields: StepFields } | null;
  readonly agreement: Agreement;
};

/** A theme, or a question of a quick scan. */
export type ThemeToSign = {
  readonly letter: 'A' | 'B' | 'C' | null;
  readonly name: string;
  readonly level: LevelNumber;
  /** Empty in a quick scan, which has no levels per theme. */
  readonly levelName: string;
  /** The answer now, and where it leads to; `text` describes the last of the levels. Empty: nothing to move. */
  readonly move: readonly { readonly label: string; readonly level: LevelNumber }[];
  readonly text: string;
  readonly steps: readonly StepToSign[];
};

export type StepToSign = {
  readonly label: string;
  readonly text: string;
  readonly done: boolean;
  readonly fields: StepFields;
};

/** As typed; an empty value is a line to write on. */
export type Field = { readonly label: string; readonly value: string };
export type StepFields = { readonly who: Field; readonly when: Field; readonly sign: Field };

export type Agreement = {
  readonly heading: string;
  /** "We zetten deze stappen, en kijken terug op:" with the day in words. */
  readonly lookBack: Field;
  readonly lookBackText: string;
  /** Each under a line. */
  readonly signatures: readonly string[];
};
