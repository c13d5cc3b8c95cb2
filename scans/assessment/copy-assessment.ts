import type { QuestionId } from '../definition/definition.ts';
import type { Assessment, AssessmentId, AssessmentResponse, Moment } from './assessment-record.ts';
import { isAssessmentId } from './assessment-ids.ts';
import { changed } from './history.ts';
import { unsignedText, withoutLost, withUnknown } from './scan-file-document.ts';
import { partOf } from './scan-file-unknown.ts';
import type { Sha256Hex } from './scan-file.ts';

/** What a copy gets for itself. */
export type CopyStart = { readonly id: AssessmentId; readonly at: Moment; readonly name: string };

/**
 * Open again, with a history of its own and without referrals: nobody agreed to those for this one. What is unknown in
 * the rest comes along.
 */
export function duplicateAssessment(original: Assessment, start: CopyStart): Assessment {
  const copy: Assessment = { ...original, ...freshStart(start), referrals: [] };
  return changed(withoutLost(withUnknownOf(copy, (part) => part !== 'state')), start.at, 'duplicated');
}

/**
 * A scan from a file beside the one of the same id that is there: everything as it was, but without referrals, for the
 * same reason.
 */
export function copyBeside(imported: Assessment, { id, at, name }: CopyStart): Assessment {
  return changed(withoutLost({ ...imported, id, name, referrals: [], revision: 0 }), at, 'duplicated');
}

/** The id of that copy follows from what is in it, so that the same file never gives two. */
export function idBeside(imported: Assessment, sha256Hex: Sha256Hex): AssessmentId {
  const sum = sha256Hex(unsignedText({ ...imported, revision: 0 }));
  const id = [
    sum.slice(0, 8),
    sum.slice(8, 12),
    sum.slice(12, 16),
    sum.slice(16, 20),
    sum.slice(20, 32),
  ].join('-');
  if (!isAssessmentId(id)) throw new Error(`no id: ${id}`);
  return id;
}

/**
 * The full scan that a quick scan grows into (METHOD 7): its answers come along with their moments, each to be
 * confirmed. `bank` is the version of the content of today. Plan, edits and referrals belong to what was shown then, and so
 * does what is unknown anywhere but in the company and the answers.
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
  const brought = withUnknownOf(grown, (part) => part === 'company' || part === 'responses');
  return changed(withoutLost(brought), start.at, 'grown');
}

/** With what is unknown only in these parts of the file; `null`: not in a part, but in the file itself. */
function withUnknownOf(copy: Assessment, comesAlong: (part: string | null) => boolean): Assessment {
  if (copy.unknown === undefined) return copy;
  const { format, fields } = copy.unknown;
  return withUnknown(copy, { format, fields: fields.filter((field) => comesAlong(partOf(field))) });
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
