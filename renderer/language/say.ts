import type { Language } from '../../scans/services/api.ts';
import type { PluralKey, WordKey, Words } from './words.ts';

/** What stands in for `{name}` in a word. A number is written as the language writes it. */
export type Values = Readonly<Record<string, string | number>>;

/** The words of one language, and how it writes numbers, dates and times. */
export type Speech = {
  readonly language: Language;
  readonly say: (key: WordKey, values?: Values) => string;
  /** A word that depends on a number, which also fills `{count}`. */
  readonly count: (key: PluralKey, count: number, values?: Values) => string;
  readonly number: (value: number) => string;
  /** "22 november 2026" from a day or a moment. */
  readonly date: (moment: string) => string;
  /** "dinsdag 24 november 2026" */
  readonly weekday: (moment: string) => string;
  /** "14:03" */
  readonly time: (moment: string) => string;
  /** "vandaag, 14:03", "gisteren, 17:40", "3 november 2026" */
  readonly when: (moment: string, today: string) => string;
};

/** As in Belgium. */
export const locales = {
  nl: 'nl-BE',
  fr: 'fr-BE',
  de: 'de-BE',
  en: 'en-GB',
} as const satisfies Record<Language, string>;

/** `timeZone` absent: that of the machine. */
export function createSpeech(language: Language, words: Words, timeZone?: string): Speech {
  const locale = locales[language];
  const zone = timeZone === undefined ? {} : { timeZone };
  // Made when first needed: together they take as long as drawing a question.
  const numbers = once(() => new Intl.NumberFormat(locale));
  const dates = once(() => new Intl.DateTimeFormat(locale, { dateStyle: 'long', ...zone }));
  const weekdays = once(
    () =>
      new Intl.DateTimeFormat(locale, {
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        year: 'numeric',
        ...zone,
      }),
  );
  const times = once(() => new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', ...zone }));

  const number = (value: number) => (isSmall(value) ? String(value) : numbers().format(value));
  const filled = (text: string, values: Values = {}) =>
    text.replace(/\{([a-z]+)\}/gi, (hole, name: string) => {
      const value = values[name];
      return value === undefined ? hole : typeof value === 'number' ? number(value) : value;
    });
  const date = (moment: string) => dates().format(asDate(moment));
  const time = (moment: string) => times().format(asDate(moment));
  const say = (key: WordKey, values?: Values) => filled(words[key], values);

  return {
    language,
    say,
    count: (key, count, values) => {
      const forms = words[key];
      return filled(isOne(language, count) ? forms.one : forms.other, { ...values, count });
    },
    number,
    date,
    weekday: (moment) => weekdays().format(asDate(moment)),
    time,
    when: (moment, today) => {
      const day = date(moment);
      if (day === date(today)) return say('common.today-at', { time: time(moment) });
      if (day === date(dayBefore(today))) return say('common.yesterday-at', { time: time(moment) });
      return day;
    },
  };
}

/** Every language writes these with the same digits and nothing between them. */
function isSmall(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < 1000;
}

/** Whole numbers: French counts nothing as one, the others do not. */
function isOne(language: Language, count: number): boolean {
  return count === 1 || (language === 'fr' && count === 0);
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** A day without a time means its noon, so that no time zone moves it. */
function asDate(moment: string): Date {
  return new Date(moment.length === 10 ? `${moment}T12:00:00` : moment);
}

function dayBefore(day: string): string {
  const date = asDate(day);
  date.setDate(date.getDate() - 1);
  return date.toISOString();
}
