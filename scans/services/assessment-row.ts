import { z } from 'zod';
import { isAssessmentId } from '../assessment/assessment-ids.ts';
import { variantId } from '../definition/ids.ts';
import type { AssessmentRow } from './store-ports.ts';

type Readable = Extract<AssessmentRow, { kind: 'readable' }>;

const count = z.int().min(0);

/** A row as it was written; `satisfies` keeps it in step with the type. */
const readableRow = z.strictObject({
  kind: z.literal('readable'),
  file: z.string(),
  id: z.string().refine(isAssessmentId),
  name: z.string(),
  company: z.string(),
  variant: z.string().transform(variantId),
  mode: z.enum(['full', 'quick']),
  filledBy: z.enum(['owner', 'adviser']),
  createdOn: z.string(),
  changedOn: z.string(),
  closedOn: z.string().nullable(),
  responses: count,
  answers: count,
  example: z.boolean(),
  revision: count,
  trashedOn: z.string().nullable(),
}) satisfies z.ZodType<Readable>;

/** A row of the list that was kept as plain data; `null` where it has another shape. */
export function parseRow(value: unknown): Readable | null {
  const parsed = readableRow.safeParse(value);
  return parsed.success ? parsed.data : null;
}
