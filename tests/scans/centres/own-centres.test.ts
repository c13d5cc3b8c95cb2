import { describe, expect, test } from 'vitest';
import { helpTypeId } from '../../../scans/definition/ids.ts';
import type { OwnEntries } from '../../../scans/definition/own-entries.ts';
import type { CentresPart } from '../../../scans/definition/parse-centres.ts';
import { withOwnEntries } from '../../../scans/definition/with-own-entries.ts';
import { addedCentre, ownCentre, ownList } from '../own-list.ts';
import { lines, loadCentres, match, nace } from './centres-part.ts';

const part = await loadCentres();
const metal = { ...nace('25.62'), region: 'VL' } as const;

function laid(entries: Partial<OwnEntries>): CentresPart {
  return withOwnEntries(part, ownList(entries));
}

describe('a retired centre', () => {
  test('is named nowhere, and somebody sure moves up', () => {
    const retired = laid({ centres: [ownCentre('sirris', { retired: true })] });
    expect(lines(retired, metal)).toEqual(['bil primary sector:A34', 'vlaio counter region:VL']);
  });

  test('adds no address for an open need either', () => {
    for (const need of part.helpTypes.map(({ id }): string => id)) {
      const added = lines(part, metal, need).filter((line) => line.includes(' also need:'));
      for (const line of added) {
        const id = line.split(' ')[0] ?? '';
        const left = lines(laid({ centres: [ownCentre(id, { retired: true })] }), metal, need);
        expect(left.filter((other) => other.startsWith(`${id} `))).toEqual([]);
      }
    }
  });
});

describe('an added centre', () => {
  const named = (change: Parameters<typeof addedCentre>[1], company = metal, needs = ''): readonly string[] =>
    lines(laid({ addedCentres: [addedCentre('own-hub', change)] }), company, needs).filter((line) =>
      line.startsWith('own-'),
    );

  test('stands after all others and before the counter', () => {
    const all = lines(laid({ addedCentres: [addedCentre('own-hub')] }), metal, 'network');
    expect(all).toEqual([
      ...lines(part, metal, 'network').slice(0, -1),
      'own-hub also own',
      ...all.slice(-1),
    ]);
    expect(all.at(-1)).toMatch(/^vlaio counter/);
  });

  test('is named where its region fits; without a region only when it serves all three', () => {
    expect(named({ regions: ['WAL'] })).toEqual([]);
    expect(named({ regions: ['WAL', 'VL'] })).toEqual(['own-hub also own']);
    const elsewhere = nace('25.62');
    expect(lines(laid({ addedCentres: [addedCentre('own-hub')] }), elsewhere).join()).not.toContain(
      'own-hub',
    );
    const everywhere = addedCentre('own-hub', { regions: ['VL', 'BXL', 'WAL'] });
    expect(lines(laid({ addedCentres: [everywhere] }), elsewhere)).toContain('own-hub also own');
  });

  test('is named for its activities, or for all', () => {
    expect(named({ sectors: ['A34'] })).toEqual(['own-hub also own sector:A34']);
    expect(named({ sectors: ['A10'] })).toEqual([]);
  });

  test('is named for the help that is asked for, and closes that need', () => {
    const needs = part.helpTypes.map(({ id }) => id);
    const open = match(part, { ...nace('47.11'), region: 'VL' }, needs.join(' ')).openNeeds;
    const [need] = open;
    if (need === undefined) throw new Error('nothing is open');
    const hub = addedCentre('own-hub', { needs: [need] });
    const advice = match(laid({ addedCentres: [hub] }), { ...nace('47.11'), region: 'VL' }, needs.join(' '));
    expect(advice.openNeeds).toEqual(open.filter((other) => other !== need));
    expect(named({ needs: [helpTypeId('training')] }, metal, 'network')).toEqual([]);
    expect(named({ needs: [helpTypeId('training')] }, metal, 'network training')).toEqual([
      'own-hub also own need:training',
    ]);
  });

  test('is named no more once it is retired', () => {
    expect(named({ retired: true })).toEqual([]);
  });
});

test('own facts change nobody who is named', () => {
  const entries = { centres: part.centres.map(({ id }) => ownCentre(id, { phone: '02 716 42 11' })) };
  for (const row of part.sectorRows) {
    const company = { sector: row.id, region: 'WAL' } as const;
    expect(lines(laid(entries), company, 'network training')).toEqual(
      lines(part, company, 'network training'),
    );
  }
});
