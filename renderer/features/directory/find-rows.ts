import type { DirectoryRow } from '../../../scans/services/views/directory-view.ts';
import { holdsWords } from '../../language/find-words.ts';

/** What one wants to see of the list. `due`: what has to be looked at again. `own`: what the adviser filled in. */
export type Wish = { readonly search: string; readonly show: 'all' | 'due' | 'own' };

/** Rows under one heading. `group`: in the words of the list; the others are named by the screen. */
export type RowGroup = {
  readonly heading:
    | { readonly kind: 'group'; readonly words: string }
    | { readonly kind: 'support' | 'overdue' | 'due-soon' };
  readonly rows: readonly DirectoryRow[];
};

/** By kind of centre and then support; what is due by how soon. Empty groups are left out. */
export function findRows(rows: readonly DirectoryRow[], { search, show }: Wish): readonly RowGroup[] {
  const found = rows.filter((row) => isWanted(row, show) && holdsWords(textOf(row), search));
  const groups = show === 'due' ? bySoonness(found) : byGroup(found);
  return groups.filter((group) => group.rows.length > 0);
}

function isWanted({ state, own }: DirectoryRow, show: Wish['show']): boolean {
  switch (show) {
    case 'all':
      return true;
    case 'due':
      return state === 'overdue' || state === 'due-soon';
    case 'own':
      return own !== null;
  }
}

/** The name, the kind and all that is known, so that a town or a person is found too. */
function textOf({ name, group, facts }: DirectoryRow): string {
  return [name, group, ...facts.map(({ text }) => text)].join(' ');
}

function bySoonness(rows: readonly DirectoryRow[]): readonly RowGroup[] {
  return (['overdue', 'due-soon'] as const).map((kind) => ({
    heading: { kind },
    rows: rows.filter(({ state }) => state === kind).toSorted((a, b) => (a.reviewBy < b.reviewBy ? -1 : 1)),
  }));
}

function byGroup(rows: readonly DirectoryRow[]): readonly RowGroup[] {
  const centres = new Map<string, DirectoryRow[]>();
  const support: DirectoryRow[] = [];
  for (const row of rows) {
    const list = row.kind === 'instrument' ? support : (centres.get(row.group) ?? []);
    list.push(row);
    if (row.kind === 'centre') centres.set(row.group, list);
  }
  return [
    ...[...centres].map(([words, list]) => ({ heading: { kind: 'group' as const, words }, rows: list })),
    { heading: { kind: 'support' }, rows: support },
  ];
}
