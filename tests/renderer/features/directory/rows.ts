import type { DirectoryFact, DirectoryRow } from '../../../../scans/services/views/directory-view.ts';

const sirris: DirectoryRow = {
  kind: 'centre',
  id: 'sirris',
  name: 'Sirris',
  group: 'Collectieve centra',
  regions: ['VL'],
  state: 'current',
  route: 'yes',
  facts: [],
  checked: '2026-11-24',
  checkedBy: 'source',
  reviewBy: '2027-11-24',
  source: '',
  own: null,
  added: false,
};

/** A row of the directory, with what matters changed. */
export function directoryRow(change: Partial<DirectoryRow> = {}): DirectoryRow {
  return { ...sirris, ...change };
}

export function fact(field: DirectoryFact['field'], text: string, change: Partial<DirectoryFact> = {}) {
  return { field, text, verified: true, own: false, ...change };
}
