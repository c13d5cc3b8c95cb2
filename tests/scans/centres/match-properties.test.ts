import fc from 'fast-check';
import { expect, test } from 'vitest';

import type { Company, NaceCode } from '../../../scans/assessment/assessment.ts';
import type { CentreAdvice, CentreMatch } from '../../../scans/centres/centre-match.ts';
import { matchCentres } from '../../../scans/centres/match-centres.ts';
import { reasonCode } from '../../../scans/centres/match-scope.ts';
import { isReachable } from '../../../scans/definition/centre-reach.ts';
import type { HelpTypeId } from '../../../scans/definition/definition.ts';
import { regions } from '../../../scans/definition/definition.ts';
import { variantId } from '../../../scans/definition/ids.ts';
import { loadCentres } from './centres-part.ts';

const part = await loadCentres();
const helpTypes = part.helpTypes.map(({ id }) => id);
const order = ['primary', 'secondary', 'also', 'counter'];
const general = variantId('general');

function idsOf(matches: readonly CentreMatch[]): readonly string[] {
  return matches.map(({ centre }) => centre.id);
}

function expectSound(advice: CentreAdvice, company: Company): void {
  const { matches, region, noPrimary } = advice;
  const ids = idsOf(matches);
  expect(new Set(ids).size).toBe(ids.length);
  expect(matches.map(({ role }) => order.indexOf(role))).toEqual(
    matches.map(({ role }) => order.indexOf(role)).toSorted((one, other) => one - other),
  );
  const roles = matches.map(({ role }) => role);
  const primaries = roles.filter((role) => role === 'primary').length;
  expect(primaries).toBe(noPrimary === null ? 1 : 0);
  if (primaries === 0) expect(roles).not.toContain('secondary');
  const wanted = region === null ? ['vlaio', 'we', 'hub'] : [part.counters[region]];
  expect(idsOf(matches.filter(({ role }) => role === 'counter'))).toEqual(wanted);
  expect(ids.filter((id) => ['vlaio', 'we', 'hub'].includes(id))).toEqual(wanted);
  for (const one of matches) expectSoundMatch(one, advice, company);
  expect(matches.some(({ centre }) => isReachable(centre))).toBe(true);
}

function expectSoundMatch(one: CentreMatch, { region }: CentreAdvice, company: Company): void {
  const { centre, role, verdict, reasons } = one;
  expect(centre.route).not.toBe('never');
  // What is not sure is said to be so; what is not known is never "no".
  expect(verdict).toBe(centre.route === 'yes' ? 'fits' : 'maybe');
  if (centre.route === 'check') expect(role).toBe('also');
  if (role === 'primary' || role === 'secondary') expect(isReachable(centre)).toBe(true);
  expect(reasons.length).toBeGreaterThan(0);
  const codes = reasons.map(reasonCode);
  expect(new Set(codes).size).toBe(codes.length);
  if (region === null && role !== 'counter')
    expect([...centre.regions].toSorted()).toEqual([...regions].toSorted());
  if (region !== null) expect(centre.regions).toContain(region);
  if (part.limburgOnly.includes(centre.id)) expect(company.postcode).toMatch(/^3[5-9]/);
}

/** Asking for more never takes anybody away or lowers a role; it adds at most two. */
function expectOnlyMore(before: CentreAdvice, after: CentreAdvice): void {
  const roleBefore = before.matches.map(({ centre, role }) => `${centre.id} ${role}`);
  const roleAfter = after.matches.map(({ centre, role }) => `${centre.id} ${role}`);
  expect(roleAfter.filter((line) => roleBefore.includes(line))).toEqual(roleBefore);
  expect(roleAfter.length - roleBefore.length).toBeLessThanOrEqual(2);
}

test('every row, in every region and without one, for every need', () => {
  for (const row of part.sectorRows) {
    for (const region of [...regions, undefined]) {
      const company: Company = { sector: row.id, ...(region && { region }) };
      const plain = matchCentres(part, company, general, []);
      expectSound(plain, company);
      for (const need of helpTypes) {
        const advice = matchCentres(part, company, general, [need]);
        expectSound(advice, company);
        expectOnlyMore(plain, advice);
      }
    }
  }
});

const naceCode: fc.Arbitrary<NaceCode> = fc.record({
  code: fc.oneof(
    fc.constantFrom(...part.sectorRows.flatMap((row) => [...row.nace2008, ...row.nace2025])),
    fc.stringMatching(/^\d{2}(\.\d{1,3})?$/),
  ),
  version: fc.constantFrom('2008', '2025'),
});
const anyCompany: fc.Arbitrary<Company> = fc.record(
  {
    nace: fc.array(naceCode, { maxLength: 10 }),
    region: fc.constantFrom(...regions),
    postcode: fc.oneof(fc.stringMatching(/^\d{4}$/), fc.stringMatching(/^3[5-9]\d\d$/)),
    sector: fc.constantFrom(...part.sectorRows.map(({ id }) => id)),
    legalForm: fc.constantFrom('bv', 'vzw'),
  },
  { requiredKeys: [] },
);
const anyNeeds: fc.Arbitrary<readonly HelpTypeId[]> = fc.array(fc.constantFrom(...helpTypes), {
  maxLength: 12,
});

test('any company, any needs', () => {
  fc.assert(
    fc.property(
      anyCompany,
      fc.constantFrom('general', 'care', 'construction'),
      anyNeeds,
      (company, variant, needs) => {
        const plain = matchCentres(part, company, variantId(variant), []);
        const advice = matchCentres(part, company, variantId(variant), needs);
        expectSound(advice, company);
        expectOnlyMore(plain, advice);
        expect(matchCentres(part, company, variantId(variant), needs)).toEqual(advice);
        const vzw = advice.matches.filter(({ reasons }) => reasons.some(({ kind }) => kind === 'tie'));
        expect(vzw.map(({ role }) => role)).toEqual(
          company.legalForm === 'vzw'
            ? advice.region === null
              ? ['counter', 'counter', 'counter']
              : ['counter']
            : [],
        );
      },
    ),
    { numRuns: 500, seed: 6 },
  );
});
