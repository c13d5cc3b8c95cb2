import { describe, expect, it } from 'vitest';
import { findRows } from '../../../../renderer/features/directory/find-rows.ts';
import type { Wish } from '../../../../renderer/features/directory/find-rows.ts';
import { centreId } from '../../../../scans/definition/ids.ts';
import { directoryRow, fact } from './rows.ts';

const all: Wish = { search: '', show: 'all' };
const own = {
  kind: 'centre' as const,
  id: centreId('flam'),
  checkedOn: '2026-11-20',
  retired: false,
  note: '',
  phone: '016 11 22 33',
  email: '',
  contact: '',
  website: '',
};
const rows = [
  directoryRow({ id: 'a', name: 'Sirris', facts: [fact('sites', 'Genk, Liège')] }),
  directoryRow({ id: 'b', name: 'Mécatech', group: 'Pool', state: 'due-soon', reviewBy: '2027-01-10' }),
  directoryRow({ id: 'c', name: 'Flam', state: 'overdue', reviewBy: '2026-10-01', own }),
  directoryRow({ id: 'd', name: 'Oud', group: 'Pool', state: 'overdue', reviewBy: '2025-01-01' }),
  directoryRow({ id: 'e', name: 'Weg', state: 'retired', reviewBy: '2020-01-01' }),
  directoryRow({ id: 'a', kind: 'instrument', group: '', name: 'Steun A' }),
];

const shown = (wish: Partial<Wish>) =>
  findRows(rows, { ...all, ...wish }).map(({ heading, rows: found }) => [
    heading.kind === 'group' ? heading.words : heading.kind,
    found.map(({ name }) => name),
  ]);

describe('the list of centres and support', () => {
  it('stands by kind of centre, also where the kinds are mixed, and then support', () => {
    expect(shown({})).toEqual([
      ['Collectieve centra', ['Sirris', 'Flam', 'Weg']],
      ['Pool', ['Mécatech', 'Oud']],
      ['support', ['Steun A']],
    ]);
  });

  it('finds every word in the name, the kind or a fact, without accents', () => {
    expect(shown({ search: 'liege' })).toEqual([['Collectieve centra', ['Sirris']]]);
    expect(shown({ search: 'POOL mecatech' })).toEqual([['Pool', ['Mécatech']]]);
    expect(shown({ search: 'zzz' })).toEqual([]);
  });

  it('puts what is past its date first, the oldest on top, and nothing that is retired', () => {
    expect(shown({ show: 'due' })).toEqual([
      ['overdue', ['Oud', 'Flam']],
      ['due-soon', ['Mécatech']],
    ]);
  });

  it('shows what the adviser filled in', () => {
    expect(shown({ show: 'own' })).toEqual([['Collectieve centra', ['Flam']]]);
    expect(shown({ show: 'own', search: 'sirris' })).toEqual([]);
  });
});
