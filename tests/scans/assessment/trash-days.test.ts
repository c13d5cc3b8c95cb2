import { describe, expect, test } from 'vitest';
import { isLongInTrash, staysUntil } from '../../../scans/assessment/trash-days.ts';

describe('what is in the trash', () => {
  test.each([
    ['2026-11-29', '2026-12-29'],
    ['2024-02-01', '2024-03-02'],
    ['2026-12-15', '2027-01-14'],
  ])('from %s on stays until %s', (trashedOn, until) => {
    expect(staysUntil(trashedOn)).toBe(until);
    expect(isLongInTrash(trashedOn, until)).toBe(false);
  });

  test.each([
    ['2026-11-29', '2026-12-30', true],
    ['2026-11-29', '2026-11-29', false],
    ['2027-11-29', '2026-11-29', false],
    ['1970-01-01', '2026-11-29', true],
  ])('from %s on is there for long on %s: %s', (trashedOn, today, long) => {
    expect(isLongInTrash(trashedOn, today)).toBe(long);
  });
});
