import { describe, expect, test } from 'vitest';

import type { Company } from '../../../scans/assessment/assessment.ts';
import { membershipVerdict } from '../../../scans/centres/membership-verdict.ts';
import { lines, loadCentres, match, nace } from './centres-part.ts';

const part = await loadCentres();

function tiesOf(company: Company): readonly string[] {
  return match(part, company).ties.map((tie) => tie.id);
}

function membershipOf(company: Company, id: string, variant = 'general'): string | undefined {
  return match(part, company, '', variant).matches.find(({ centre }) => centre.id === id)?.membership;
}

describe('rule 7: ties', () => {
  test('who makes and places wooden windows reads of both', () => {
    expect(tiesOf({ ...nace('16.23', '43.32'), region: 'VL' })).toEqual(['wood-windows']);
    expect(tiesOf({ ...nace('16.25/2025'), region: 'BXL' })).toEqual(['wood-windows']);
    expect(tiesOf({ ...nace('16.10'), region: 'VL' })).toEqual([]);
  });

  test('a tie is printed only where two of its centres are named', () => {
    expect(tiesOf({ ...nace('22.21'), region: 'VL' })).toEqual(['plastics']);
    expect(tiesOf({ ...nace('22.21'), region: 'WAL' })).toEqual([]);
  });

  test.each([
    ['25.11', 'metal-welding'],
    ['42.11', 'road-and-building'],
    ['23.63', 'concrete'],
    ['43.34', 'paint'],
    ['38.32', 'recycling'],
    ['32.50', 'medical-textile'],
  ])('%s: %s', (code, tie) => {
    expect(tiesOf({ ...nace(code), region: 'VL' })).toEqual([tie]);
  });

  test('a vzw is a reason at the counter, after the others', () => {
    const vzw = { ...nace('87.10'), region: 'VL', legalForm: 'vzw' } as const;
    expect(lines(part, vzw, 'innovation_guidance').at(-1)).toBe(
      'vlaio counter region:VL need:innovation_guidance tie:vzw',
    );
    expect(lines(part, { ...vzw, legalForm: 'bv' }).at(-1)).toBe('vlaio counter region:VL');
    expect(tiesOf(vzw)).toEqual([]);
  });

  test('primary, secondary, also by the sector, also by need, counter', () => {
    const paint = { ...nace('20.30'), region: 'VL' } as const;
    expect(
      lines(part, paint, 'standards_support circular_guidance').map((line) => line.split(' ')[0]),
    ).toEqual(['catalisti', 'cori', 'buildwise', 'vlaio']);
    const welding = { ...nace('25.62'), region: 'VL' } as const;
    expect(lines(part, welding, 'circular_guidance').map((line) => line.split(' ')[0])).toEqual([
      'sirris',
      'bil',
      'vlaanderencirculair',
      'vlaio',
    ]);
  });
});

describe('membership', () => {
  test.each([
    ['a roofer of the list of 2008', '43.91', 'member'],
    ['a roofer of the list of 2025', '43.41/2025', 'member'],
    ['a mason of the list of 2025', '43.91/2025', 'member'],
    ['a general contractor of 2008', '41.20', 'member'],
    ['a general contractor of 2025', '41.00/2025', 'member'],
    ['a project developer of 2008 is outside the proven list', '41.10', 'none'],
    ['a project developer of 2025 too', '68.12/2025', 'none'],
    ['an architect is outside the proven list', '71.11', 'none'],
    ['a code too short to tell', '41', 'maybe-member'],
  ])('%s', (_name, code, verdict) => {
    expect(membershipOf({ ...nace(code), region: 'VL' }, 'buildwise')).toBe(verdict);
  });

  test('without a code it is only possible', () => {
    expect(membershipOf({ region: 'VL' }, 'buildwise', 'construction')).toBe('maybe-member');
  });

  test('a list that no source proves is only possible, also when the membership is proven', () => {
    expect(membershipOf({ ...nace('13.10'), region: 'VL' }, 'centexbel')).toBe('maybe-member');
    expect(membershipOf({ ...nace('31.01'), region: 'VL' }, 'woodbe')).toBe('maybe-member');
  });

  test('both the membership and its list must be proven', () => {
    const change = (verified: boolean, naceVerified: boolean): string => {
      const buildwise = part.centres.find(({ id }) => id === 'buildwise');
      if (buildwise === undefined) throw new Error('no such centre');
      return membershipVerdict(
        {
          ...buildwise,
          verified: { ...buildwise.verified, membership: verified },
          membership: { ...buildwise.membership, naceVerified },
        },
        nace('43.91'),
      );
    };
    expect([change(true, true), change(true, false), change(false, true), change(false, false)]).toEqual([
      'member',
      'maybe-member',
      'maybe-member',
      'maybe-member',
    ]);
  });

  test('no word on membership by choice, of a cluster or of a counter', () => {
    const workshop = { ...nace('25.62'), region: 'VL' } as const;
    expect(membershipOf(workshop, 'bil')).toBe('none');
    expect(membershipOf(workshop, 'vlaio')).toBe('none');
    expect(membershipOf({ ...nace('10.71'), region: 'VL' }, 'flandersfood')).toBe('none');
  });

  test('no other centre makes anybody a member, whatever the activity', () => {
    const codes = part.sectorRows.flatMap((row) => row.nace2008);
    const members = codes.flatMap((code) =>
      match(part, { nace: [{ code, version: '2008' }], region: 'VL' })
        .matches.filter(({ membership }) => membership === 'member')
        .map(({ centre }) => centre.id),
    );
    expect([...new Set(members)]).toEqual(['buildwise']);
  });
});
