import { expect, test } from 'vitest';
import { addDays, addMonths, daysBetween } from '../../../scans/definition/calendar-days.ts';

const dayInMilliseconds = 86_400_000;

test('days are counted as the calendar counts them, over leap years and centuries', () => {
  for (let at = Date.UTC(1899, 0, 1); at < Date.UTC(2104, 0, 1); at += 13 * dayInMilliseconds) {
    const day = new Date(at).toISOString().slice(0, 10);
    const later = new Date(at + 90 * dayInMilliseconds).toISOString().slice(0, 10);
    expect(addDays(day, 90)).toBe(later);
    expect(addDays(later, -90)).toBe(day);
    expect(daysBetween(day, later)).toBe(90);
  }
  for (let at = Date.UTC(2023, 11, 1); at < Date.UTC(2025, 2, 1); at += dayInMilliseconds) {
    const day = new Date(at).toISOString().slice(0, 10);
    expect(addDays(day, 1)).toBe(new Date(at + dayInMilliseconds).toISOString().slice(0, 10));
  }
});

test.each([
  ['2026-11-20', 12, '2027-11-20'],
  ['2026-11-20', 6, '2027-05-20'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2023-08-31', 6, '2024-02-29'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2026-12-31', 1, '2027-01-31'],
  ['2026-01-31', 11, '2026-12-31'],
])('the day %s and %i months is %s', (day, months, later) => {
  expect(addMonths(day, months)).toBe(later);
});
