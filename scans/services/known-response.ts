import { assessmentProblem } from '../assessment/assessment-problem-texts.ts';
import type { Assessment, ResponseId } from '../assessment/assessment-record.ts';
import type { Parsed } from '../definition/problem.ts';

/** What `next` makes of an assessment. Refused where these answers are not in it, or no longer. */
export function withKnown(
  { responses }: Assessment,
  response: ResponseId,
  next: () => Assessment,
): Parsed<Assessment> {
  return responses.some(({ id }) => id === response)
    ? { ok: true, value: next() }
    : { ok: false, problems: [assessmentProblem('assessment-unknown-response')] };
}
