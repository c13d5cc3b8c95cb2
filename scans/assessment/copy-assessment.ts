import type { QuestionId } from '../definition/definition.ts';
import type { Assessment, AssessmentId, AssessmentResponse, Moment } from './assessment-record.ts';
import { changed } from './history.ts';

/** What a copy gets for itself. */
export type CopyStart = { readonly id: AssessmentId; readonly at: Moment; readonly name: string };

/** Open again, with a history of its own and without referrals: nobody agreed to those for this one. */
export function duplicateAssessment(original: Assessment, start: CopyStart): Assessment {
  return changed({ ...original, ...freshStart(start), referrals: [] }, start.at, 'duplicated');
}

/**
 * The full scan that a quick scan grows into (METHOD 7): its answers come along with their moments, each to be
 * confirmed. `bank` is the version of the content of today. Plan, edits and referrals belong to what was shown then.
 */
export function growAssessment(
  quick: Assessment,
  start: CopyStart,
  bank: string,
  order: readonly QuestionId[],
): Assessment {
  const grown: Assessment = {
    ...quick,
    ...freshStart(start),
    bank,
    mode: 'full',
    responses: quick.responses.map((response) => toBeConfirmed(response, start.at, order)),
    edits: { remark: '', ownAdvice: [], leftOut: [] },
    plan: [],
    referrals: [],
    grownFrom: quick.id,
  };
  return changed(grown, start.at, 'grown');
}

function freshStart({ id, at, name }: CopyStart) {
  return {
    id,
    name,
    createdOn: at,
    changedOn: at,
    state: { kind: 'open' },
    history: [],
    revision: 0,
  } as const;
}

function toBeConfirmed(
  response: AssessmentResponse,
  at: Moment,
  order: readonly QuestionId[],
): AssessmentResponse {
  const toConfirm = order.filter((id) => Object.hasOwn(response.answers, id));
  return { ...response, startedOn: at, toConfirm, position: null };
}
