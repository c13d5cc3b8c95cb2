import type { AssessmentResponse } from '../../scans/assessment/assessment-record.ts';
import type { AssessmentView } from '../../scans/services/views/assessment-view.ts';

/**
 * The next assessment, with every part that says the same as before as the same object: who shows only that part has
 * nothing to draw anew. Every answer from the program is made of new objects.
 */
export function keepSame(before: AssessmentView, next: AssessmentView): AssessmentView {
  return {
    ...next,
    company: same(before.company, next.company),
    state: same(before.state, next.state),
    responses: next.responses.map((response, index) => keepSameResponse(before.responses[index], response)),
    edits: same(before.edits, next.edits),
    referrals: same(before.referrals, next.referrals),
    plan: same(before.plan, next.plan),
  };
}

function keepSameResponse(
  before: AssessmentResponse | undefined,
  next: AssessmentResponse,
): AssessmentResponse {
  if (before === undefined) return next;
  return {
    ...next,
    answers: same(before.answers, next.answers),
    notes: same(before.notes, next.notes),
    importance: same(before.importance, next.importance),
    facts: same(before.facts, next.facts),
    toConfirm: same(before.toConfirm, next.toConfirm),
  };
}

/** Parts are small plain data, so their text says whether they are equal; another order of keys only costs a drawing. */
export function same<T>(before: T, next: T): T {
  return before === next || JSON.stringify(before) === JSON.stringify(next) ? before : next;
}
