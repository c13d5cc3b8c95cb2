import type { Problem } from '../../scans/definition/problem.ts';
import type { DirectoryRow } from '../../scans/services/views/directory-view.ts';

export type AgedClock = {
  /** `YYYY-MM-DD`, as all days here. */
  readonly today: string;
  readonly daysBetween: (from: string, to: string) => number;
};

type AgedRow = Pick<DirectoryRow, 'kind' | 'name' | 'state' | 'reviewBy' | 'checkedBy'>;

export function agedFacts(rows: readonly AgedRow[], clock: AgedClock): readonly string[];
export function agedTranslations(
  warnings: readonly Problem[],
  unreviewed: readonly string[],
): readonly string[];
export function unusedEntries(problems: readonly Problem[], file: string): readonly string[];
export function counted(count: number, word: string): string;
