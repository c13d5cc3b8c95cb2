import { z } from 'zod';
import { isAssessmentId, isResponseId, plainIdPattern } from '../assessment/assessment-ids.ts';
import { isCalendarDate } from '../definition/calendar-date.ts';
import { languages } from '../definition/definition.ts';
import { hasHiddenCharacter } from '../definition/hidden-character.ts';
import { dimensionId, questionId } from '../definition/ids.ts';
import { isPersonId, isSeatId, isSeriesId, isSessionId } from './register-ids.ts';
import { personPurposes, sessionTypes, workshopScripts } from './register.ts';

/** How many of each fit in one register: far more than an adviser meets, and few enough to keep it quick. */
export const most = {
  programmes: 200,
  series: 500,
  persons: 5000,
  sessions: 2000,
  attendances: 1000,
  seats: 200,
  companies: 100,
  offers: 500,
  count: 100_000,
} as const;

/** Characters of each text. */
export const longest = { code: 64, email: 100, name: 100, title: 200, offer: 300 } as const;

/** One line of at most `length` characters. */
function line(length: number) {
  return z.string().refine((value) => Array.from(value).length <= length && !hasHiddenCharacter(value));
}

const plainId = z.string().regex(plainIdPattern);
const assessment = z.string().refine(isAssessmentId);
const series = z.string().refine(isSeriesId);
const person = z.string().refine(isPersonId);
const day = z.string().refine(isCalendarDate);
const moment = z.iso.datetime({ precision: 3 });
const count = z.int().min(0).max(most.count);
const certificateAt = z.int().min(1).max(99);
const code = line(longest.code);
const lock = z.string().max(400);
const fiveCounts = z.array(count).length(5);

const seat = z.strictObject({
  id: z.string().refine(isSeatId),
  label: line(64),
  assessment,
  response: z.string().refine(isResponseId).nullable(),
  role: z.enum(['owner', 'manager', 'employee', 'adviser']).nullable(),
  way: z.enum(['kiosk', 'file', 'paper']),
  state: z.enum(['waiting', 'answering', 'finished', 'left']),
  noticeReadAt: moment.nullable(),
  person: person.nullable(),
});

const workshop = z.strictObject({
  script: z.enum(workshopScripts),
  language: z.enum(languages),
  lock: lock.nullable(),
  companies: z.array(assessment).max(most.companies),
  seats: z.array(seat).max(most.seats),
  step: plainId.nullable(),
  question: plainId.transform(questionId).nullable(),
  timer: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('running'), endsAt: moment }),
      z.strictObject({ kind: z.literal('paused'), leftMs: z.int().min(0).max(86_400_000) }),
    ])
    .nullable(),
  dimensions: z.array(plainId.transform(dimensionId)).max(100),
  offers: z
    .array(
      z.strictObject({
        assessment,
        kind: z.enum(['show', 'see']),
        text: line(longest.offer),
        dimension: plainId.transform(dimensionId).nullable(),
      }),
    )
    .max(most.offers),
  marks: z.record(plainId.transform(questionId), count),
  comparing: z.boolean().exactOptional(),
  endedOn: moment.nullable(),
});

const session = z.strictObject({
  id: z.string().refine(isSessionId),
  series: series.nullable(),
  programme: code,
  on: day,
  type: z.enum(sessionTypes),
  title: line(longest.title),
  host: line(longest.title),
  attendances: z.array(z.strictObject({ person, present: z.enum(['half', 'less']) })).max(most.attendances),
  evaluation: z.strictObject({ useful: fiveCounts, clear: fiveCounts, recommend: fiveCounts }),
  callBacks: z
    .array(z.strictObject({ person, calledOn: day.nullable() }))
    .max(most.attendances)
    .exactOptional(),
  evaluating: z.strictObject({ lock, language: z.enum(languages) }).exactOptional(),
  erased: z.strictObject({ half: count, less: count }).exactOptional(),
  workshop: workshop.exactOptional(),
});

/** The shape of `sessions.json` without its first two keys and its checksum. */
export const registerSchema = z.strictObject({
  programmes: z
    .array(
      z.strictObject({
        code: code.min(1),
        certificateAt,
        erasedWith: count.exactOptional(),
      }),
    )
    .max(most.programmes),
  series: z
    .array(
      z.strictObject({
        id: series,
        name: line(longest.title),
        programme: code,
        certificateAt: certificateAt.nullable(),
        gives: z.enum(['certificate', 'note']),
        erasedWith: count.exactOptional(),
      }),
    )
    .max(most.series),
  persons: z
    .array(
      z.strictObject({
        id: person,
        code,
        email: line(longest.email),
        name: line(longest.name),
        company: z.strictObject({
          name: line(longest.title),
          postcode: z.string().regex(/^(?:\d{4})?$/u),
          enterpriseNumber: z.string().regex(/^(?:[01]\d{9})?$/u),
        }),
        purpose: z.enum(personPurposes),
        keepUntil: day,
      }),
    )
    .max(most.persons),
  sessions: z.array(session).max(most.sessions),
});
