import { z } from 'zod';

const byDimension = <T extends z.ZodType>(value: T) => z.record(z.string(), value);
const ids = z.array(z.string());

const expectedCentre = z.strictObject({
  id: z.string(),
  role: z.string(),
  membership: z.string().optional(),
  reasons: ids.optional(),
});

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
  /** The dimension to keep when there are no priorities. */
  maintain: z.string().nullable().optional(),
  profile: z.string().nullable(),
  /** In per cent, to two decimals. */
  completeness: z.number(),
  firstQuestions: byDimension(z.string().nullable()).optional(),
  /** In the order in which the advice names them. */
  centres: z.array(expectedCentre),
  /** Why no centre stands in the first place; `null`: one does. */
  noPrimary: z.string().nullable(),
  /** Kinds of help that nobody who is named offers. */
  openNeeds: ids,
  /** Rows of the table of ties that the paper prints. */
  ties: ids,
  instruments: ids,
  lowest: ids.optional(),
});

/** What must come out for an invented company, whose answers are the response file with the same name beside it. */
export const personaFile = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u),
  title: z.string().min(1),
  expected: expectedResult,
});

export type ExpectedResult = z.output<typeof expectedResult>;
export type Persona = z.output<typeof personaFile>;
