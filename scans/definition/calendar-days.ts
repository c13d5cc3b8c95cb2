import { daysInMonth } from './calendar-date.ts';

/** Whole days from one day to another, `YYYY-MM-DD` both; below zero when `to` comes first. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** The day that comes `days` after this one, both `YYYY-MM-DD`. */
export function addDays(day: string, days: number): string {
  return dayOf(dayNumber(day) + days);
}

/** The same day of a month so many months later; the last of that month where it has no such day. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const total = year * 12 + month - 1 + months;
  const [laterYear, laterMonth] = [Math.floor(total / 12), (total % 12) + 1];
  const laterDay = Math.min(day, daysInMonth(laterYear, laterMonth));
  return [String(laterYear).padStart(4, '0'), twoDigits(laterMonth), twoDigits(laterDay)].join('-');
}

const daysInEra = 146_097;

/**
 * Days since 1 March of the year 0 in the calendar of today. Years are counted from March, so that a leap day is the
 * last of its year.
 */
export function dayNumber(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const marchYear = month > 2 ? year : year - 1;
  const monthFromMarch = (month + 9) % 12;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return 365 * marchYear + leapDays + Math.floor((153 * monthFromMarch + 2) / 5) + day - 1;
}

/** The day with this number, `YYYY-MM-DD`. */
export function dayOf(number: number): string {
  const era = Math.floor(number / daysInEra);
  const inEra = number - era * daysInEra;
  const yearInEra = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  );
  const inYear = inEra - (365 * yearInEra + Math.floor(yearInEra / 4) - Math.floor(yearInEra / 100));
  const monthFromMarch = Math.floor((5 * inYear + 2) / 153);
  const day = inYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearInEra + era * 400 + (month > 2 ? 0 : 1);
  return [String(year).padStart(4, '0'), twoDigits(month), twoDigits(day)].join('-');
}

export function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
