import { expect, test } from 'vitest';
import { medianSeconds } from '../../../scans/assessment/answer-pace.ts';
import { addSeconds, secondsOf } from '../../../scans/assessment/calendar-moments.ts';
import { canGrow } from '../../../scans/assessment/quick-growth.ts';
import { questionId } from '../../../scans/definition/ids.ts';

test('seconds lie between two moments as a clock counts them', () => {
  const [from, to] = ['2026-10-24T23:59:58.250Z', '2026-11-24T00:00:01.750Z'] as const;
  expect(secondsOf(to) - secondsOf(from)).toBe((Date.parse(to) - Date.parse(from)) / 1000);
});

test('the pace is the median between answers, in whatever order they stand', () => {
  const at = (seconds: number) => new Date(Date.UTC(2026, 10, 24) + seconds * 1000).toISOString();
  const answered = (...seconds: readonly number[]) => ({
    answers: Object.fromEntries(
      seconds.map((one, index) => [questionId(`Q${index}`), { answer: 2 as const, at: at(one) }]),
    ),
  });
  expect(medianSeconds(answered(0, 600, 2, 4, 7, 10))).toBe(3);
  expect(medianSeconds(answered(0, 10, 20, 40, 60, 80, 110))).toBe(20);
  expect(medianSeconds(answered(0, 1, 2, 3, 4))).toBeNull();
});

test('a quick scan may grow up to its ninetieth day, a full one never', () => {
  const createdOn = '2026-11-24T13:03:00.000Z';
  expect(canGrow({ mode: 'quick', createdOn }, '2027-02-22')).toBe(true);
  expect(canGrow({ mode: 'quick', createdOn }, '2027-02-23')).toBe(false);
  expect(canGrow({ mode: 'full', createdOn }, '2026-11-24')).toBe(false);
});

test('a moment some seconds away is what a clock shows, over midnights and both ways', () => {
  for (let at = Date.UTC(2023, 11, 31, 23, 59, 58); at < Date.UTC(2025, 0, 2); at += 7_654_321) {
    const whole = Math.floor(at / 1000) * 1000;
    for (const seconds of [0, 1, 35, 86_399, 90_061, -1, -1330, -100_000]) {
      const expected = new Date(whole + seconds * 1000).toISOString();
      expect(addSeconds(new Date(at).toISOString(), seconds)).toBe(expected);
    }
  }
});
