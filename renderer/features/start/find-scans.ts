import type { AssessmentRow } from '../../../scans/services/store-ports.ts';
import { holdsWords } from '../../language/find-words.ts';

export type ReadableRow = Extract<AssessmentRow, { kind: 'readable' }>;
export type UnreadableRow = Extract<AssessmentRow, { kind: 'unreadable' }>;
/** A file of a newer version: whole, and not for this one to open. */
export type NewerRow = UnreadableRow & { readonly newer: NonNullable<UnreadableRow['newer']> };

/** The list as it is shown: open ones, closed ones, those of a newer version, and what cannot be read. */
export type FoundScans = {
  readonly open: readonly ReadableRow[];
  readonly closed: readonly ReadableRow[];
  readonly newer: readonly NewerRow[];
  readonly unreadable: readonly UnreadableRow[];
};

/** Every word of the search must stand in the name or the company; accents and capitals do not count. */
export function findScans(rows: readonly AssessmentRow[], search: string): FoundScans {
  const found = rows.filter((row) => holdsWords(`${nameOf(row)} ${companyOf(row)}`, search));
  const readable = found.filter((row) => row.kind === 'readable');
  const others = found.filter((row) => row.kind === 'unreadable');
  return {
    open: readable.filter(({ closedOn }) => closedOn === null),
    closed: readable.filter(({ closedOn }) => closedOn !== null),
    newer: others.filter(isNewer),
    unreadable: others.filter((row) => !isNewer(row)),
  };
}

/** What cannot be read has only the name of its file. */
export function nameOf(row: AssessmentRow): string {
  if (row.kind === 'readable') return row.name;
  return row.newer === undefined || row.newer.name === '' ? row.file : row.newer.name;
}

function companyOf(row: AssessmentRow): string {
  return row.kind === 'readable' ? row.company : (row.newer?.company ?? '');
}

function isNewer(row: UnreadableRow): row is NewerRow {
  return row.newer !== undefined;
}
