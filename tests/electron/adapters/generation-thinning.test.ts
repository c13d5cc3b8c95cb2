import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { thinned, type Generation } from '../../../electron/adapters/generation-thinning.ts';
import { runs } from '../../runs.ts';

const hour = 3_600_000;
const day = 24 * hour;
const start = Date.parse('2026-01-01T00:00:00.000Z');

function generation(at: number): Generation {
  return { file: `${at}.iscan`, at: new Date(at) };
}

function kept(all: readonly Generation[], now: number): readonly Generation[] {
  const gone = new Set(thinned(all, new Date(now)));
  return all.filter((one) => !gone.has(one));
}

test('keeps all of a day, the newest of thirty days and of twenty-six weeks', () => {
  const now = start + 400 * day;
  const hourly = Array.from({ length: 400 * 24 }, (_, at) => generation(start + at * hour));
  const ages = kept(hourly, now).map(({ at }) => (now - at.getTime()) / hour);
  const between = (from: number, to: number) => ages.filter((age) => age >= from && age < to);
  expect(between(0, 24)).toHaveLength(23);
  // The newest of each day is that of 23:00, an hour before midnight.
  expect(between(24, 30 * 24)).toEqual(Array.from({ length: 29 }, (_, at) => (29 - at) * 24 + 1));
  const weekly = between(30 * 24, 26 * 7 * 24);
  expect(weekly).toHaveLength(21);
  expect(weekly.slice(1).map((age, at) => (weekly[at] ?? 0) - age)).toEqual(Array(20).fill(7 * 24));
  expect(between(26 * 7 * 24, Infinity)).toEqual([]);
});

test('never leaves fewer than five', () => {
  const old = Array.from({ length: 9 }, (_, at) => generation(start + at * day));
  expect(kept(old, start + 3000 * day)).toEqual(old.slice(-5));
  expect(kept(old.slice(0, 3), start + 3000 * day)).toEqual(old.slice(0, 3));
});

test('takes nothing that is dated in the future', () => {
  const future = Array.from({ length: 40 }, (_, at) => generation(start + at * hour));
  expect(thinned(future, new Date(start - 3650 * day))).toEqual([]);
});

test('whatever the days of use: thinning again takes nothing more, and no long day or week is left without one', () => {
  const moments = fc.array(fc.integer({ min: 0, max: 400 * 24 }), { minLength: 1, maxLength: 300 });
  fc.assert(
    fc.property(moments, fc.integer({ min: 0, max: 500 * 24 }), (hours, at) => {
      const now = start + at * hour;
      const all = [...new Set(hours)].map((one) => generation(start + one * hour));
      const left = kept(all, now);
      expect(kept(left, now)).toEqual(left);
      const newest = all.toSorted((a, b) => b.at.getTime() - a.at.getTime());
      for (const one of newest.slice(0, 5)) expect(left).toContain(one);
      for (const one of all) {
        const age = now - one.at.getTime();
        if (age >= 26 * 7 * day) continue;
        const span = age < day ? hour : age < 30 * day ? day : 7 * day;
        const near = left.some((other) => Math.abs(other.at.getTime() - one.at.getTime()) < span);
        expect(near).toBe(true);
      }
    }),
    { numRuns: runs(200), seed: 1 },
  );
});

test('of those of one moment the order of their names decides, whichever comes first', () => {
  const now = start + 100 * day;
  const at = new Date(start + 80 * day);
  const same = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((file) => ({ file, at }));
  for (const all of [same, same.toReversed()]) {
    const names = kept(all, now).map(({ file }) => file);
    expect(names.toSorted()).toEqual(['c', 'd', 'e', 'f', 'g']);
  }
});

/** Does one of this age stay, beside five of today and one that is so much younger? */
function stays(age: number, younger: number): boolean {
  const now = Date.parse('2026-11-25T12:00:00.000Z');
  const newer = [1, 2, 3, 4, 5].map((minutes) => generation(now - minutes * 60_000));
  const asked = generation(now - age);
  return kept([...newer, generation(now - age + younger), asked], now).includes(asked);
}

test('a day, thirty days and twenty-six weeks end where they are full', () => {
  const ends = (age: number, younger: number) => [stays(age - 1, younger), stays(age, younger)];
  expect(ends(day, hour)).toEqual([true, false]);
  // Of another day of the same week.
  expect(ends(30 * day, day)).toEqual([true, false]);
  // Of another week.
  expect(ends(26 * 7 * day, 7 * day)).toEqual([true, false]);
});
