/** A test by the file that it stands in and its name there, to the letter. */
export type NamedTest = readonly [file: string, test: string];

/** One item of Electron's checklist: what we do, the tests that hold it, and how each could be undone. */
export type Item = {
  readonly number: number;
  readonly name: string;
  readonly rule: string;
  readonly tests: readonly NamedTest[];
  readonly undone: readonly Undone[];
};

/** In `file`, `from` becomes `to`: then the test must fail. */
export type Undone = {
  readonly how: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly noticed: NamedTest;
};

export const checklist: readonly Item[];
