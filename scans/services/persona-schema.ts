import { z } from 'zod';

const byDimension = <T extends z.ZodType>(value: T) => z.record(z.string(), value);
const ids = z.array(z.string());

/** What must come out for a persona. Absent parts are not compared. */
export const expectedResult = z.strictObject({
  /** The rounded score of every dimension, `null` where too few answers; `{}` for a quick scan. */
  shown: byDimension(z.int().nullable()),
  levels: byDimension(z.int().nullable()).optional(),
  /** The rounded total, `null` where it may not be given. */
  overall: z.int().nullable(),
  priorities: ids,
  findOutFirst: ids,
  blindSpots: ids,
  preconditions: ids,
  profile: z.string().nullable(),
  /** In per cent, to two decimals. */
  completeness: z.number(),
  firstQuestions: byDimension(z.string().nullable()).optional(),
  /** In the order in which the advice names them. */
  centres: z.array(z.strictObject({ id: z.string(), role: z.string(), reasons: ids.optional() })),
  instruments: ids,
  lowest: ids.optional(),
});

/** An invented company: a response as in a response file, and what must come out. */
export const personaFile = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u),
  title: z.string().min(1),
  response: z.record(z.string(), z.unknown()),
  expected: expectedResult,
});

export type ExpectedResult = z.output<typeof expectedResult>;
export type Persona = z.output<typeof personaFile>;
