import type { Texts } from './definition.ts';

/**
 * One thing that is wrong with a file: never thrown, always listed with all others.
 * `place` is where in the file (`answers.STR1`, `line 12: STR1.ask`), empty when it is the whole file.
 * `code` names a sentence "what is wrong: what to do" in a `*-problem-texts.ts` beside the code that checks;
 * `values` fills its `{placeholders}`.
 */
export type Problem = {
  readonly file: string;
  readonly place: string;
  readonly code: string;
  readonly values: Readonly<Record<string, string>>;
};

/** A value, or every problem that stands in its way. */
export type Parsed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] };

/** The sentences of one set of problems, by code; `{name}` is filled from `Problem.values`. */
export type ProblemTexts = Readonly<Record<string, Texts>>;
