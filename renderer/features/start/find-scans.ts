import type { AssessmentRow } from '../../../scans/services/store-ports.ts';
import { holdsWords } from '../../language/find-words.ts';

export type ReadableRow = Extract<AssessmentRow, { kind: 'readable' }>;
export type UnreadableRow = Extract<AssessmentRow, { kind: 'unreadable' }>;

/** The list as it is shown: open ones, closed ones, and what cannot be read. */
export type FoundScans = {
  readonly open: readonly ReadableRow[];
  readonly closed: readonly ReadableRow[];
  readonly unreadable: readonly UnreadableRow[];
};

/** Every word of the search must stand in the name or the company; accents and capitals do not count. */
export function findScans(rows: readonly AssessmentRow[], search: string): FoundScans {
  const readable: ReadableRow[] = [];
  const unreadable: UnreadableRow[] = [];
  for (const row of rows) {
    if (row.kind === 'unreadable') {
      if (holdsWords(row.file, search)) unreadable.push(row);
    } else if (holdsWords(`${row.name} ${row.company}`, search)) readable.push(row);
  }
  return {
    open: readable.filter(({ closedOn }) => closedOn === null),
    closed: readable.filter(({ closedOn }) => closedOn !== null),
    unreadable,
  };
}
