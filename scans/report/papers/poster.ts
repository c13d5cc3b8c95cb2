import type { DimensionTable, Plan, RichText } from '../report-model.ts';
import type { Field } from './paper-to-sign.ts';

/** What hangs on the wall, for people who read it from two metres away. */
export type Poster = {
  /** On one sheet of A3, or on two of A4 that are taped together. */
  readonly sheets: 1 | 2;
  /** "Innovatiescan · Algemeen" */
  readonly scan: string;
  readonly date: string;
  /** As typed. */
  readonly company: string;
  /** The first sentence of the opening. */
  readonly headline: RichText;
  readonly table: Pick<DimensionTable, 'heading' | 'columns' | 'rows' | 'barsAlt'>;
  readonly planHeading: string;
  /** Why there is one theme to maintain, or none; empty otherwise. */
  readonly intro: RichText;
  readonly themes: readonly PosterTheme[];
  /** `null`: there are themes; else lines on which people write their own steps. */
  readonly ownSteps: { readonly label: string; readonly who: Field; readonly when: Field } | null;
  /** What the picture rests on; small, at the foot. */
  readonly source: string;
  /** The version of the questions and the day, and whether a translation was read. */
  readonly facts: readonly string[];
  /** Along the edge of each of two sheets. */
  readonly tape: { readonly first: string; readonly second: string };
};

export type PosterTheme = Pick<Plan, 'letter' | 'name'> & {
  /** `null`: nothing to move. */
  readonly goal: Pick<NonNullable<Plan['first']>, 'goalLabel' | 'goal' | 'goalText'> | null;
  readonly steps: readonly PosterStep[];
};

export type PosterStep = {
  readonly label: string;
  readonly text: string;
  readonly done: boolean;
  /** As typed; an empty value is a line to write on. */
  readonly who: Field;
  readonly when: Field;
  /** In the place of `who` where the whole does not fit on the wall: the same where it is short. */
  readonly whoShort: string;
};
