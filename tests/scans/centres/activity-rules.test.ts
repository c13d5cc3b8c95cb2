import { describe, expect, test } from 'vitest';

import type { Company } from '../../../scans/assessment/assessment.ts';
import { companyActivity } from '../../../scans/centres/company-activity.ts';
import { variantId } from '../../../scans/definition/ids.ts';
import { lines, loadCentres, match, nace } from './centres-part.ts';

const part = await loadCentres();

function rowsOf(company: Company, variant = 'general'): string {
  return companyActivity(part, company, variantId(variant))
    .rows.map((row) => row.id)
    .join(' ');
}

describe('rule 1: the row of an activity', () => {
  test.each([
    // The longest prefix wins, with or without dots, whatever follows it.
    ['25.62', 'A34'],
    ['25620', 'A34'],
    ['25.620', 'A34'],
    ['25.63', 'A31'],
    ['25', 'A31'],
    ['22.231', 'A06'],
    // A range, a list and a remark in brackets.
    ['27.11', 'A35'],
    ['23.32', 'A20'],
    ['23.49', 'A20'],
    ['23.61', 'A24'],
    ['23.99', 'A26'],
    ['32.99', 'A39'],
    ['01.11', 'A42'],
    ['62.01', 'A60'],
    ['96.02', 'A75'],
    ['96.01', 'A08'],
    // The same code means another activity in the other list.
    ['43.91', 'A55'],
    ['43.91/2025', 'A51'],
    ['43.41/2025', 'A55'],
    ['43.41', 'A51'],
    ['25.53/2025', 'A34'],
    ['25.62/2025', 'A31'],
    // An empty column: no code of that list.
    ['31.03', 'A12'],
    ['31.03/2025', 'A11'],
    ['45.20', 'A62'],
    ['45.20/2025', ''],
    ['95.31/2025', 'A62'],
    // No row at all.
    ['06.10', ''],
    ['32.12', ''],
    ['84.11', ''],
    ['94.99', ''],
    ['97', ''],
  ])('%s finds %s', (code, row) => {
    expect(rowsOf(nace(code))).toBe(row);
  });

  test('a code of one digit too few finds no longer prefix', () => {
    expect(rowsOf(nace('86'))).toBe('A70');
    expect(rowsOf(nace('86.1'))).toBe('A69');
  });

  test('without a code the sector counts, and without both the variant', () => {
    expect(rowsOf({ sector: 'A41' })).toBe('A41');
    expect(rowsOf({ sector: 'A41' }, 'care')).toBe('A41');
    expect(rowsOf({}, 'construction')).toBe('A51');
    expect(rowsOf({}, 'care')).toBe('A70');
    expect(rowsOf({})).toBe('');
    expect(rowsOf({ nace: [] }, 'care')).toBe('A70');
  });

  test('a code leads over the sector, also when it fits no row', () => {
    expect(rowsOf({ ...nace('25.62'), sector: 'A41' })).toBe('A34');
    expect(rowsOf({ ...nace('94.99'), sector: 'A41' }, 'care')).toBe('');
  });

  test('several codes: a later primary becomes secondary, and nobody stands twice', () => {
    expect(lines(part, { ...nace('16.23', '43.32'), region: 'VL' })).toEqual([
      'woodbe primary sector:A10 sector:A53',
      'buildwise secondary sector:A10 sector:A53',
      'vlaio counter region:VL',
    ]);
    expect(lines(part, { ...nace('31.01', '13.20'), region: 'WAL' })).toEqual([
      'woodbe primary sector:A11',
      'centexbel secondary sector:A11 sector:A01',
      'we counter region:WAL',
    ]);
  });

  test('several codes: the first primary may come from a later row', () => {
    expect(lines(part, { ...nace('47.11', '25.62'), region: 'BXL' })).toEqual([
      'sirris primary sector:A34',
      'bil secondary sector:A34',
      'hub counter region:BXL',
    ]);
  });

  test('two codes of one row name its reason once', () => {
    expect(rowsOf(nace('25.62', '47.11', '25.620'))).toBe('A34 A63');
    expect(lines(part, { ...nace('25.62', '25.620'), region: 'VL' })).toEqual([
      'sirris primary sector:A34',
      'bil secondary sector:A34',
      'vlaio counter region:VL',
    ]);
  });
});

describe('rule 2: places by region', () => {
  test('a cell with three places reads Flanders, Wallonia, Brussels', () => {
    const food = nace('10.71');
    expect(lines(part, { ...food, region: 'VL' })[0]).toBe('flandersfood primary sector:A41');
    expect(lines(part, { ...food, region: 'WAL' })[0]).toBe('wagralim primary sector:A41');
    expect(lines(part, { ...food, region: 'BXL' })).toEqual([
      'sirris also sector:A41',
      'hub counter region:BXL',
    ]);
  });

  test('several centres in one place are all named, an empty place names nobody', () => {
    expect(lines(part, { ...nace('88.10'), region: 'VL' })).toEqual([
      'licalab also sector:A72',
      'verso also sector:A72',
      'in4care also sector:A72',
      'vlaio counter region:VL',
    ]);
    expect(lines(part, { ...nace('88.10'), region: 'WAL' })).toEqual(['we counter region:WAL']);
  });

  test('without a region a regional place names nobody and nobody moves up', () => {
    const advice = match(part, nace('86.10'));
    expect(advice.matches.map(({ centre }) => centre.id)).toEqual(['vlaio', 'we', 'hub']);
    expect(advice.noPrimary).toBe('unknown-region');
    expect(lines(part, nace('25.62')).slice(0, 2)).toEqual([
      'sirris primary sector:A34',
      'bil secondary sector:A34',
    ]);
  });

  test('without a region a centre of one region is dropped, also from a place that holds everywhere', () => {
    const row = part.sectorRows.find(({ id }) => id === 'A36');
    const sim = part.centres.find(({ id }) => id === 'flandersmake');
    if (row === undefined || sim === undefined) throw new Error('no such row or centre');
    const changed = {
      ...part,
      sectorRows: [
        {
          ...row,
          secondary: { kind: 'everywhere', places: [{ kind: 'centre', centre: sim.id }] } as const,
        },
      ],
    };
    expect(lines(changed, { ...nace('29.10'), region: 'VL' })[1]).toBe('flandersmake secondary sector:A36');
    expect(lines(changed, nace('29.10')).join()).not.toContain('flandersmake');
    expect(lines(changed, { ...nace('29.10'), region: 'WAL' }).join()).not.toContain('flandersmake');
  });
});
