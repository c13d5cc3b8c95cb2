import type { AssessmentRow } from '../../../scans/services/store-ports.ts';

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
  const words = plain(search)
    .split(/\s+/)
    .filter((word) => word !== '');
  const readable: ReadableRow[] = [];
  const unreadable: UnreadableRow[] = [];
  for (const row of rows) {
    if (row.kind === 'unreadable') {
      if (holds(row.file, words)) unreadable.push(row);
    } else if (holds(`${row.name} ${row.company}`, words)) readable.push(row);
  }
  return {
    open: readable.filter(({ closedOn }) => closedOn === null),
    closed: readable.filter(({ closedOn }) => closedOn !== null),
    unreadable,
  };
}

function holds(text: string, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const looked = plain(text);
  return words.every((word) => looked.includes(word));
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
