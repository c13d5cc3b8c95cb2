import { describe, expect, test } from 'vitest';

import { readCell } from '../../../scans/definition/centre-places.ts';
import type { CentresPart } from '../../../scans/definition/parse-centres.ts';
import { lines, loadCentres, match, nace } from './centres-part.ts';

const part = await loadCentres();

function withRoute(id: string, route: 'yes' | 'check' | 'never'): CentresPart {
  return {
    ...part,
    centres: part.centres.map((centre) => (centre.id === id ? { ...centre, route } : centre)),
  };
}

describe('rule 3: who may be named', () => {
  test('a centre that ended is dropped and the first sure one of the second place moves up', () => {
    expect(lines(withRoute('sirris', 'never'), { ...nace('25.62'), region: 'VL' })).toEqual([
      'bil primary sector:A34',
      'vlaio counter region:VL',
    ]);
  });

  test('a centre to be checked is only named as also, and somebody sure moves up', () => {
    const advice = match(part, { ...nace('20.30'), region: 'VL' });
    expect(advice.matches.map(({ centre, role, verdict }) => [centre.id, role, verdict])).toEqual([
      ['catalisti', 'primary', 'fits'],
      ['cori', 'also', 'maybe'],
      ['buildwise', 'also', 'fits'],
      ['vlaio', 'counter', 'fits'],
    ]);
    expect(advice.noPrimary).toBeNull();
  });

  test('nobody moves up who must be checked too', () => {
    expect(lines(withRoute('catalisti', 'check'), { ...nace('20.30'), region: 'VL' })).toEqual([
      'cori also sector:A16',
      'catalisti also sector:A16',
      'buildwise also sector:A16',
      'vlaio counter region:VL',
    ]);
  });

  test('without a region nobody moves up', () => {
    expect(lines(withRoute('sirris', 'never'), nace('25.62'))[0]).toBe('bil also sector:A34');
  });

  test('without a primary there is no secondary', () => {
    expect(lines(part, { ...nace('20.30'), region: 'BXL' })).toEqual([
      'cori also sector:A16',
      'buildwise also sector:A16',
      'hub counter region:BXL',
    ]);
  });

  test('nobody moves up into a place where nobody stood', () => {
    const changed = {
      ...part,
      sectorRows: part.sectorRows.map((row) =>
        row.id === 'A34' ? { ...row, primary: readCell('flandersmake||') } : row,
      ),
    };
    expect(lines(changed, { ...nace('25.62'), region: 'VL' })[0]).toBe('flandersmake primary sector:A34');
    expect(lines(changed, { ...nace('25.62'), region: 'WAL' })[0]).toBe('bil also sector:A34');
  });

  test('a secondary that must be checked becomes also', () => {
    expect(lines(part, { ...nace('25.61'), region: 'WAL' })).toEqual([
      'sirris primary sector:A33',
      'cori also sector:A33',
      'crm also sector:A33',
      'we counter region:WAL',
    ]);
  });

  test('centres of Limburg only with a postcode from 3500 to 3999', () => {
    const named = (postcode?: string): boolean =>
      lines(part, { ...nace('41.20'), region: 'VL', ...(postcode && { postcode }) })
        .join()
        .includes('embuildlimburg');
    expect(['3499', '3500', '3999', '4000', undefined].map((postcode) => named(postcode))).toEqual([
      false,
      true,
      true,
      false,
      false,
    ]);
    expect(lines(part, { ...nace('41.20'), region: 'WAL', postcode: '3600' }).join()).not.toContain(
      'limburg',
    );
  });
});

describe('rule 4: the counter', () => {
  test('once, as counter, also where a place holds it', () => {
    expect(lines(part, { ...nace('47.11'), region: 'BXL' })).toEqual(['hub counter region:BXL']);
    expect(lines(part, { ...nace('55.10'), postcode: '8000' })).toEqual(['vlaio counter region:VL']);
  });

  test('nobody moves up where the first place holds the counter', () => {
    expect(lines(part, { ...nace('61.10'), region: 'WAL' })).toEqual([
      'sirris also sector:A61',
      'we counter region:WAL',
    ]);
  });

  test('three counters when the region is not known', () => {
    const advice = match(part, nace('47.11'));
    expect(lines(part, nace('47.11'))).toEqual([
      'vlaio counter region:unknown',
      'we counter region:unknown',
      'hub counter region:unknown',
    ]);
    expect(advice.region).toBeNull();
  });

  test('the given region leads over the postcode, and the difference is told', () => {
    const advice = match(part, { ...nace('25.62'), region: 'WAL', postcode: '8500' });
    expect(advice.region).toBe('WAL');
    expect(advice.regionConflict).toBe(true);
    expect(advice.matches.at(-1)?.centre.id).toBe('we');
    expect(advice.ties.map((tie) => tie.id)).toEqual(['two-regions']);
  });
});

describe('rule 5: no primary', () => {
  test.each([
    ['a shop', nace('47.71'), 'BXL', 'none'],
    ['a code without a row', nace('94.99'), 'VL', 'none'],
    ['a shop without a region', nace('47.71'), undefined, 'none'],
    ['tests, by material', nace('71.20'), 'VL', 'depends'],
    ['recycling, by material', nace('38.32'), 'WAL', 'depends'],
    ['paint, to be asked first', nace('20.30'), 'BXL', 'ask'],
    ['food without a region', nace('10.71'), undefined, 'unknown-region'],
    ['nothing known', {}, 'VL', 'unknown-activity'],
    ['machining', nace('25.62'), 'VL', null],
    ['repair, second place by product', nace('95.11'), 'VL', null],
  ] as const)('%s', (_name, company, region, expected) => {
    expect(match(part, { ...company, ...(region && { region }) }).noPrimary).toBe(expected);
  });

  test('recycling still names the centres of its materials', () => {
    expect(lines(part, { ...nace('38.32'), region: 'WAL' })).toEqual([
      'crm also sector:A45',
      'centexbel also sector:A45',
      'we counter region:WAL',
    ]);
  });
});
