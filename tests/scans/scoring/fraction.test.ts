import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { compare, mean, roundHalfUp, toNumber, type Fraction } from '../../../scans/scoring/fraction.ts';
import { runs, seed } from '../../runs.ts';

describe('mean', () => {
  test('of 1/2 and 1/3 is 5/12', () => {
    expect(compare(mean([half, third]), { num: 5, den: 12 })).toBe(0);
  });

  test('stays exact where products leave the safe range', () => {
    const primes = [9973, 9967, 9949, 9941, 9931, 9929];
    const found = mean(primes.map((den) => ({ num: 1, den })));
    const den = primes.reduce((product, prime) => product * BigInt(prime), 1n);
    const num = primes.reduce((sum, prime) => sum + den / BigInt(prime), 0n);
    expect(BigInt(found.num) * den * 6n).toBe(num * BigInt(found.den));
    expect(toNumber(found)).toBeCloseTo(primes.reduce((sum, prime) => sum + 1 / prime, 0) / 6, 15);
  });
});

describe('compare', () => {
  test('tells apart what doubles cannot', () => {
    const big = 9_007_199_254_740_881;
    expect(compare({ num: big - 1, den: big }, { num: big - 2, den: big - 1 })).toBeGreaterThan(0);
    expect((big - 1) / big).toBe((big - 2) / (big - 1));
  });

  test('agrees with whole numbers of any size', () => {
    const part = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER });
    fc.assert(
      fc.property(part, part, part, part, (a, b, c, d) => {
        const left = BigInt(a) * BigInt(d);
        const right = BigInt(c) * BigInt(b);
        const expected = left === right ? 0 : left < right ? -1 : 1;
        expect(Math.sign(compare({ num: a, den: b }, { num: c, den: d }))).toBe(expected);
      }),
      { numRuns: runs(500), seed },
    );
  });
});

describe('roundHalfUp', () => {
  test.each<[Fraction, number]>([
    [{ num: 25, den: 2 }, 13],
    [{ num: 24, den: 2 }, 12],
    [{ num: 12_499, den: 1000 }, 12],
    [{ num: 0, den: 7 }, 0],
    [{ num: 700, den: 7 }, 100],
    [{ num: 25n * 10n ** 30n, den: 2n * 10n ** 30n }, 13],
    [{ num: 25n * 10n ** 30n - 1n, den: 2n * 10n ** 30n }, 12],
  ])('%o becomes %i', (fraction, expected) => {
    expect(roundHalfUp(fraction)).toBe(expected);
  });
});

const half = { num: 1, den: 2 };
const third = { num: 1, den: 3 };
