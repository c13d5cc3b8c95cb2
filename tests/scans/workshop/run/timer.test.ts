import { expect, test } from 'vitest';
import {
  addMinutes,
  pauseTimer,
  resumeTimer,
  secondsLeft,
  startTimer,
} from '../../../../scans/workshop/run/timer.ts';

const begin = '2026-11-29T23:58:00.000Z';
const later = '2026-11-30T00:01:30.500Z';

test('runs to a moment, also over midnight', () => {
  const timer = startTimer(7, begin);
  expect(timer).toEqual({ kind: 'running', endsAt: '2026-11-30T00:05:00.000Z' });
  expect(secondsLeft(timer, begin)).toBe(420);
  expect(secondsLeft(timer, later)).toBe(210);
  expect(secondsLeft(timer, '2026-11-30T00:05:20.000Z')).toBe(-20);
});

test('stands still and goes on with what was left', () => {
  const still = pauseTimer(startTimer(7, begin), later);
  expect(still).toEqual({ kind: 'paused', leftMs: 210_000 });
  expect(secondsLeft(still, '2026-12-24T00:00:00.000Z')).toBe(210);
  expect(pauseTimer(still, begin)).toEqual(still);
  const on = resumeTimer(still, '2026-11-30T09:00:00.000Z');
  expect(on).toEqual({ kind: 'running', endsAt: '2026-11-30T09:03:30.000Z' });
  expect(resumeTimer(on, begin)).toBe(on);
});

test('gets more time, of what is over from now on', () => {
  const timer = startTimer(1, begin);
  expect(secondsLeft(addMinutes(timer, 2, begin), begin)).toBe(180);
  expect(secondsLeft(addMinutes(timer, 2, later), later)).toBe(120);
  expect(addMinutes(pauseTimer(timer, begin), 2, later)).toEqual({ kind: 'paused', leftMs: 180_000 });
  expect(pauseTimer(timer, later)).toEqual({ kind: 'paused', leftMs: 0 });
});
