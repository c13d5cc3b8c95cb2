import type { AddedCentre, OwnCentre, OwnEntries, OwnInstrument } from '../definition/own-entries.ts';
import type { Combined } from '../definition/combine-own-entries.ts';
import type { OwnEntry } from './views/directory-view.ts';

/** The list in which an entry of this kind stands, and back. */
export const listOfKind = {
  centre: 'centres',
  added: 'addedCentres',
  instrument: 'instruments',
} as const satisfies Record<OwnEntry['kind'], keyof OwnEntries>;

export const kindOfList = {
  centres: 'centre',
  addedCentres: 'added',
  instruments: 'instrument',
} as const satisfies Record<Combined['kind'], OwnEntry['kind']>;

/** The entries with these in the place of those with the same id, or added at the end. */
export function withEntries(entries: OwnEntries, changed: OwnEntries): OwnEntries {
  return {
    centres: replaced<OwnCentre>(entries.centres, changed.centres),
    addedCentres: replaced<AddedCentre>(entries.addedCentres, changed.addedCentres),
    instruments: replaced<OwnInstrument>(entries.instruments, changed.instruments),
  };
}

export function withoutEntry(entries: OwnEntries, id: string): OwnEntries {
  const others = (one: { readonly id: string }): boolean => one.id !== id;
  return {
    centres: entries.centres.filter(others),
    addedCentres: entries.addedCentres.filter(others),
    instruments: entries.instruments.filter(others),
  };
}

export function hasEntry({ centres, addedCentres, instruments }: OwnEntries, id: string): boolean {
  return [...centres, ...addedCentres, ...instruments].some((one) => one.id === id);
}

/** Whether nothing was filled in: such an entry says nothing, so that it need not be kept. */
export function isEmptyEntry(entry: Readonly<Record<string, unknown>>): boolean {
  const { kind: _kind, id: _id, ...fields } = entry;
  return Object.values(fields).every(
    (value) =>
      value === false ||
      (typeof value === 'string' && value.trim() === '') ||
      (Array.isArray(value) && value.length === 0),
  );
}

/** The id of a centre that is added: from its name, and unlike all others. Its length is that of a checked id. */
export function addedId(name: string, entries: OwnEntries): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z\d]+/gu, '-')
    .replaceAll(/^-+/gu, '')
    .slice(0, longestName)
    .replaceAll(/-+$/gu, '');
  const start = `own-${plain === '' ? 'centre' : plain}`;
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? start : `${start}-${number}`;
    if (!hasEntry(entries, id)) return id;
  }
}

const longestName = 50;

function replaced<T extends { readonly id: string }>(all: readonly T[], changed: readonly T[]): readonly T[] {
  const next = new Map(all.map((one) => [one.id, one]));
  for (const one of changed) next.set(one.id, one);
  return [...next.values()];
}
