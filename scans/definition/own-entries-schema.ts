import { z } from 'zod';

import { isCalendarDate } from './calendar-date.ts';
import { regions } from './definition.ts';
import { hasHiddenCharacter } from './hidden-character.ts';
import { centreId, helpTypeId, instrumentId } from './ids.ts';

/**
 * The shape of `own-entries.json`, without its first two keys. A message is a code of
 * `own-entries-problem-texts.ts`, with the largest size after a space where there is one.
 */

/** Entries of one kind. */
export const mostOwnEntries = 500;

const oldestDay = '2000-01-01';

/** Text of at most `most` characters, to be printed: one line, without the signs of markup. */
function line(most: number) {
  return note(most)
    .refine((value) => !hasHiddenCharacter(value), 'own-hidden-character')
    .refine((value) => !/[<>]/u.test(value), 'own-markup');
}

function note(most: number) {
  return (
    z
      .string()
      // What is copied from a web page often has spaces of another kind.
      .overwrite((value) => value.replaceAll(/[\u00a0\u2000-\u200a\u202f]/gu, ' ').trim())
      .refine((value) => value.length <= most || Array.from(value).length <= most, `own-too-long ${most}`)
  );
}

function orEmpty(most: number, form: RegExp, code: string) {
  return line(most)
    .refine((value) => value === '' || form.test(value), code)
    .default('');
}

function list<T extends z.ZodType>(entry: T) {
  return z.array(entry).max(mostOwnEntries, `own-too-many ${mostOwnEntries}`).default([]);
}

function setOf<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}

const id = z.string().max(200, 'own-too-long 200');
const day = z.string().refine((value) => isCalendarDate(value) && value >= oldestDay, 'own-day-unreadable');

const looked = {
  checkedOn: day,
  retired: z.boolean().default(false),
  // Nobody prints it: only what no screen can show is refused.
  note: note(1000)
    .refine((value) => !hasHiddenCharacter(value.replaceAll(/[\n\r\t]/gu, ' ')), 'own-hidden-character')
    .default(''),
};

const contact = {
  phone: orEmpty(40, /^[+(]?\d[\d ./()-]{2,}$/u, 'own-phone-unreadable'),
  email: orEmpty(60, /^[\w.%+'-]+@[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}$/iu, 'own-email-unreadable'),
  contact: line(60).default(''),
  // https alone, and no name before an @ that looks like an address.
  website: orEmpty(
    80,
    /^https:\/\/[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}(?:[/?#][^\s"\\]*)?$/iu,
    'own-website-unreadable',
  ),
};

export const ownEntriesShape = z.strictObject({
  centres: list(z.strictObject({ id: id.transform(centreId), ...looked, ...contact })),
  addedCentres: list(
    z.strictObject({
      id: z
        .string()
        .regex(/^own-[a-z\d][a-z\d-]{0,58}$/u, 'own-id-form')
        .transform(centreId),
      name: line(100).refine((value) => value !== '', 'own-name-missing'),
      regions: z
        .array(z.enum(regions))
        .min(1, 'own-region-missing')
        .max(20, 'own-too-many 20')
        .transform(setOf),
      city: line(60).default(''),
      ...contact,
      sectors: list(id).transform(setOf),
      needs: list(id.transform(helpTypeId)).transform(setOf),
      ...looked,
    }),
  ),
  instruments: list(z.strictObject({ id: id.transform(instrumentId), ...looked })),
});
