import type { Words, paperWordNames } from './paper-words.ts';
import type { PlainKey } from './words.ts';

type MonthKey = Extract<PlainKey<typeof paperWordNames>, `month.${number}`>;

const monthKeys: readonly MonthKey[] = [
  'month.1',
  'month.2',
  'month.3',
  'month.4',
  'month.5',
  'month.6',
  'month.7',
  'month.8',
  'month.9',
  'month.10',
  'month.11',
  'month.12',
];

/**
 * A date in words: "20 november 2026" from `2026-11-20`, "november 2026" from `2026-11`, "2026" from `2026`.
 * A text of another form comes back as it is.
 */
export function formatDate(date: string, words: Words): string {
  const parts = partsOf(date);
  if (parts === null) return date;
  const { year, month, day } = parts;
  if (month === null) return year;
  const name = words(month);
  if (day === null) return words('date.month', { month: name, year });
  if (day === '1') return words('date.firstDay', { month: name, year });
  return words('date.day', { day, month: name, year });
}

/** Whether the report date lies after the day on which a fact had to be looked at again. Both `YYYY-MM-DD`. */
export function isPastReview(reviewBy: string, date: string): boolean {
  return date > reviewBy;
}

/** Whether a text is `YYYY`, `YYYY-MM` or `YYYY-MM-DD` with a month and day that exist. */
export function isPartialDate(text: string): boolean {
  return partsOf(text) !== null;
}

type DateParts = { readonly year: string; readonly month: MonthKey | null; readonly day: string | null };

function partsOf(date: string): DateParts | null {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  const year = found?.[1];
  if (year === undefined) return null;
  const monthText = found?.[2];
  if (monthText === undefined) return { year, month: null, day: null };
  const month = monthKeys[Number(monthText) - 1];
  if (month === undefined) return null;
  const dayText = found?.[3];
  if (dayText === undefined) return { year, month, day: null };
  const day = Number(dayText);
  return day >= 1 && day <= 31 ? { year, month, day: String(day) } : null;
}
