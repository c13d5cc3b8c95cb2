import { describe, expect, test } from 'vitest';

import type { Company } from '../../../scans/assessment/assessment.ts';
import { lines, loadCentres, match, nace } from './centres-part.ts';

const part = await loadCentres();

describe('companies as they walk in', () => {
  test.each<readonly [name: string, company: Company, variant: string, expected: readonly string[]]>([
    [
      'a bakery in Namur',
      { ...nace('10.71'), postcode: '5000' },
      'general',
      ['wagralim primary sector:A41', 'sirris also sector:A41', 'we counter region:WAL'],
    ],
    [
      'a clothes shop in Brussels',
      { ...nace('47.71'), postcode: '1000' },
      'general',
      ['hub counter region:BXL'],
    ],
    [
      'a roofer in Ghent, by the list of 2008',
      { ...nace('43.91'), postcode: '9000' },
      'construction',
      ['buildwise primary sector:A55', 'vlaio counter region:VL'],
    ],
    [
      'the same roofer, by the list of 2025',
      { ...nace('43.41/2025'), postcode: '9000' },
      'construction',
      ['buildwise primary sector:A55', 'vlaio counter region:VL'],
    ],
    [
      'a mason with the code that used to be roofing, in Limburg',
      { ...nace('43.91/2025'), postcode: '3500' },
      'construction',
      ['buildwise primary sector:A51', 'embuildlimburg also sector:A51', 'vlaio counter region:VL'],
    ],
    [
      'a software firm in Brussels',
      { ...nace('62.01'), region: 'BXL' },
      'general',
      ['sirris primary sector:A60', 'hub counter region:BXL'],
    ],
    [
      'a residential care vzw in Flanders',
      { ...nace('87.30'), region: 'VL', legalForm: 'vzw' },
      'care',
      [
        'licalab primary sector:A71',
        'in4care secondary sector:A71',
        'zorglabaalst also sector:A71',
        'vlaio counter region:VL tie:vzw',
      ],
    ],
    [
      'a home nurse in Wallonia, without a code',
      { region: 'WAL' },
      'care',
      ['well also sector:A70', 'we counter region:WAL'],
    ],
  ])('%s', (_name, company, variant, expected) => {
    expect(lines(part, company, '', variant)).toEqual(expected);
  });

  test('the shop reads that there is no collective centre, the roofer that he is a member', () => {
    expect(match(part, { ...nace('47.71'), postcode: '1000' }).noPrimary).toBe('none');
    expect(match(part, { ...nace('43.91'), postcode: '9000' }).matches[0]?.membership).toBe('member');
  });
});
