import { describe, expect, test } from 'vitest';

import { companyRegion, isInLimburg } from '../../../scans/assessment/company-region.ts';

describe('the region of a company', () => {
  test.each([
    ['1000', 'BXL'],
    ['1299', 'BXL'],
    ['1300', 'WAL'],
    ['1499', 'WAL'],
    ['1500', 'VL'],
    ['3999', 'VL'],
    ['4000', 'WAL'],
    ['7999', 'WAL'],
    ['8000', 'VL'],
    ['9999', 'VL'],
  ] as const)('postcode %s: %s', (postcode, region) => {
    expect(companyRegion({ postcode })).toEqual({ region, conflict: false });
  });

  test('the given region stands, and a difference is told', () => {
    expect(companyRegion({ region: 'BXL' })).toEqual({ region: 'BXL', conflict: false });
    expect(companyRegion({ region: 'VL', postcode: '8500' })).toEqual({ region: 'VL', conflict: false });
    expect(companyRegion({ region: 'BXL', postcode: '8500' })).toEqual({ region: 'BXL', conflict: true });
  });

  test('without both it is not known', () => {
    expect(companyRegion({})).toEqual({ region: null, conflict: false });
  });
});

test('Limburg is 3500 to 3999', () => {
  const inside = ['3499', '3500', '3999', '4000'].filter((postcode) => isInLimburg({ postcode }));
  expect(inside).toEqual(['3500', '3999']);
  expect(isInLimburg({ region: 'VL' })).toBe(false);
});
