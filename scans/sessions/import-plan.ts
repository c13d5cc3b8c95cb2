import type { Problem } from '../definition/problem.ts';
import type { PersonFinder } from './person-by.ts';
import type { ImportColumn, ImportWords } from './import-words.ts';
import type { PersonId, Register, SeriesId, SessionId } from './register.ts';

/** What taking one line in would do. `adds`: something new; `completes`: it fills in what was empty. */
export type ImportLine = {
  /** As a spreadsheet counts them. */
  readonly line: number;
  /** What the line is about: a code or an address, and a session. */
  readonly about: readonly string[];
  readonly does: 'adds' | 'completes' | 'nothing' | 'refused';
  /** Why it is refused; empty otherwise. */
  readonly problems: readonly Problem[];
  /** What of it is left out, because the register says something else, which stays. */
  readonly notes: readonly Problem[];
};

export type ImportPlan = {
  readonly lines: readonly ImportLine[];
  /** About the file as a whole: columns that nobody knows, or why nothing of it can be taken. */
  readonly problems: readonly Problem[];
  /** As it would be after the lines that are not refused; the same object where nothing would change. */
  readonly register: Register;
};

/** Nothing of the file can be taken. */
export function refusedPlan(register: Register, problems: readonly Problem[]): ImportPlan {
  return { lines: [], problems, register };
}

export type ImportScope = {
  readonly words: ImportWords;
  /** All lines are about this session; `null`: each says for itself. */
  readonly session: SessionId | null;
  /** `YYYY-MM-DD` */
  readonly keepUntil: string;
  readonly newIds: {
    readonly person: () => PersonId;
    readonly session: () => SessionId;
    readonly series: () => SeriesId;
  };
};

/** What a line works with besides: who is there, those of the lines before included. */
export type LineScope = ImportScope & { readonly finder: PersonFinder };

/** One line by column; empty where the list has no such column. */
export type Cells = Readonly<Record<ImportColumn, string>>;

/** What one part of a line does. */
export type Step = {
  readonly register: Register;
  readonly does: 'adds' | 'completes' | 'nothing';
  readonly problems: readonly Problem[];
  readonly notes: readonly Problem[];
};
