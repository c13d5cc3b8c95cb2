import { beforeAll, describe, expect, test } from 'vitest';
import { formatDate, isPartialDate, isPastReview } from '../../../scans/report/dates.ts';
import { formatNumber } from '../../../scans/report/numbers.ts';
import type { paperWordNames, Words } from '../../../scans/report/paper-words.ts';
import { createWords, fillNames, joinList } from '../../../scans/report/words.ts';
import { loadDefinition } from '../../definition.ts';

let nl: Words;
let fr: Words;
let de: Words;
let en: Words;

beforeAll(async () => {
  const { paper } = await loadDefinition();
  nl = createWords<typeof paperWordNames>(paper, 'nl');
  fr = createWords<typeof paperWordNames>(paper, 'fr');
  de = createWords<typeof paperWordNames>(paper, 'de');
  en = createWords<typeof paperWordNames>(paper, 'en');
});

describe('a date on paper', () => {
  test('is written as each language writes it', () => {
    expect(formatDate('2026-11-20', nl)).toBe('20 november 2026');
    expect(formatDate('2026-08-01', fr)).toBe('1er août 2026');
    expect(formatDate('2026-03-09', de)).toBe('9. März 2026');
    expect(formatDate('2026-01-01', de)).toBe('1. Januar 2026');
    expect(formatDate('2026-11-20', en)).toBe('20 November 2026');
  });

  test('may be a month or a year', () => {
    expect(formatDate('2025-12', nl)).toBe('december 2025');
    expect(formatDate('2024', fr)).toBe('2024');
  });

  test('comes back as it is when it is none', () => {
    expect(formatDate('2024-13', nl)).toBe('2024-13');
    expect(formatDate('2024-00-10', nl)).toBe('2024-00-10');
    expect(formatDate('2024-01-32', nl)).toBe('2024-01-32');
    expect(isPartialDate('2023-24')).toBe(false);
    expect(isPartialDate('2023-12')).toBe(true);
  });

  test('is past review the day after, not the day itself', () => {
    expect(isPastReview('2027-11-24', '2027-11-24')).toBe(false);
    expect(isPastReview('2027-11-24', '2027-11-25')).toBe(true);
  });
});

describe('a number on paper', () => {
  test('has the decimal sign of the language, halves up, no trailing zeros', () => {
    expect(formatNumber(46.25, 1, nl)).toBe('46,3');
    expect(formatNumber(1.5, 1, en)).toBe('1.5');
    expect(formatNumber(1, 1, de)).toBe('1');
    expect(formatNumber(12.5, 0, fr)).toBe('13');
  });
});

describe('a list and filled names', () => {
  test('join with the last word of the language', () => {
    expect(joinList([], nl)).toBe('');
    expect(joinList(['A'], nl)).toBe('A');
    expect(joinList(['A', 'B'], fr)).toBe('A et B');
    expect(joinList(['A', 'B', 'C'], de)).toBe('A, B und C');
  });

  test('leave braces alone that a value brings along', () => {
    expect(fillNames('{scan}: {company}', { scan: 'Scan', company: '{scan} & {page}' })).toBe(
      'Scan: {scan} & {page}',
    );
  });
});
