import type { Assessment, AssessmentResponse, Moment, ResponseId } from '../assessment/assessment-record.ts';
import { changed } from '../assessment/history.ts';
import { differingAnswers, haveSaidTheSame } from './incoming-rater.ts';
import { finished, freeCode, isCodeTaken, isEmptyPlace, isSameCode } from './raters.ts';

/** What became of one person of a file; `asks` changed nothing. */
export type TakenRater =
  | { readonly kind: 'added' | 'unchanged'; readonly code: string }
  | {
      readonly kind: 'asks';
      readonly code: string;
      readonly response: ResponseId;
      readonly differing: number;
    };

export type Taken = { readonly assessment: Assessment; readonly taken: TakenRater };

/**
 * Brings the answers of one person into a group. He is known by the id of his answers, else by his code. Who is not
 * known takes the empty place with his code, else the empty one of nobody in particular, else a new one. Who said the
 * same here already changes nothing; where he said something else it is asked, and nothing is guessed.
 */
export function takeRater(assessment: Assessment, incoming: AssessmentResponse, at: Moment): Taken {
  const present = presentOf(assessment, incoming);
  if (present !== undefined && !isEmptyPlace(present)) return compared(assessment, present, incoming);
  const place = present ?? assessment.responses.find((one) => isEmptyPlace(one) && isOfNobody(one));
  return place === undefined
    ? addedBeside(assessment, incoming, at)
    : inPlace(assessment, place, incoming, at);
}

/** In the place of this one, whose code and id stay: the file goes before what he said here. */
export function replaceRater(
  assessment: Assessment,
  response: ResponseId,
  incoming: AssessmentResponse,
  at: Moment,
): Taken | null {
  const place = assessment.responses.find(({ id }) => id === response);
  return place === undefined ? null : inPlace(assessment, place, incoming, at);
}

/** As another person, also where the code is that of somebody who is there: he gets a free one, and a free id. */
export function takeBeside(
  assessment: Assessment,
  incoming: AssessmentResponse,
  freeId: ResponseId,
  at: Moment,
): Taken {
  const before = assessment.responses.find((one) => haveSaidTheSame(one, incoming));
  if (before !== undefined) return unchanged(assessment, before);
  const isKnown = assessment.responses.some(({ id }) => id === incoming.id);
  return addedBeside(assessment, isKnown ? { ...incoming, id: freeId } : incoming, at);
}

function presentOf({ responses }: Assessment, incoming: AssessmentResponse): AssessmentResponse | undefined {
  const code = incoming.participant.id;
  return (
    responses.find(({ id }) => id === incoming.id) ??
    responses.find(
      ({ participant: { id } }) => code !== undefined && id !== undefined && isSameCode(id, code),
    )
  );
}

function isOfNobody({ participant }: AssessmentResponse): boolean {
  return participant.id === undefined;
}

function compared(assessment: Assessment, present: AssessmentResponse, incoming: AssessmentResponse): Taken {
  if (haveSaidTheSame(present, incoming)) return unchanged(assessment, present);
  const code = present.participant.id ?? incoming.participant.id ?? '';
  const differing = differingAnswers(present, incoming);
  return { assessment, taken: { kind: 'asks', code, response: present.id, differing } };
}

function unchanged(assessment: Assessment, { participant }: AssessmentResponse): Taken {
  return { assessment, taken: { kind: 'unchanged', code: participant.id ?? '' } };
}

function inPlace(
  assessment: Assessment,
  place: AssessmentResponse,
  incoming: AssessmentResponse,
  at: Moment,
): Taken {
  const code = place.participant.id ?? codeFor(assessment, incoming, place.id);
  // A place of nobody takes the id of the file, by which the same file is known again.
  const isOwn = isOfNobody(place) && !assessment.responses.some(({ id }) => id === incoming.id);
  const one = handedIn(
    {
      ...incoming,
      id: isOwn ? incoming.id : place.id,
      participant: { ...incoming.participant, ...place.participant, id: code },
      origin: { ...incoming.origin, ...place.origin },
    },
    at,
  );
  const own = isOfNobody(place) ? { ...one, participant: { ...incoming.participant, id: code } } : one;
  const responses = assessment.responses.map((other) => (other === place ? own : other));
  return added({ ...assessment, responses }, code, at);
}

function addedBeside(assessment: Assessment, incoming: AssessmentResponse, at: Moment): Taken {
  const code = codeFor(assessment, incoming);
  const one = handedIn({ ...incoming, participant: { ...incoming.participant, id: code } }, at);
  return added({ ...assessment, responses: [...assessment.responses, one] }, code, at);
}

function codeFor(
  assessment: Assessment,
  { participant: { id } }: AssessmentResponse,
  except?: ResponseId,
): string {
  const code = id?.trim() ?? '';
  return code === '' || isCodeTaken(assessment, code, except) ? freeCode(assessment) : code;
}

/** Who hands in a file is ready. */
function handedIn(one: AssessmentResponse, at: Moment): AssessmentResponse {
  return finished({ ...one, position: null }, at);
}

function added(assessment: Assessment, code: string, at: Moment): Taken {
  return { assessment: changed(assessment, at, 'raters-changed'), taken: { kind: 'added', code } };
}
