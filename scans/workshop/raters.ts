import type { Assessment, AssessmentResponse, Moment, ResponseId } from '../assessment/assessment-record.ts';
import type { Origin, Participant } from '../assessment/assessment.ts';
import { changed } from '../assessment/history.ts';
import { emptyResponse } from '../assessment/new-assessment.ts';
import { withoutLost } from '../assessment/scan-file-document.ts';
import type { Language } from '../definition/definition.ts';
import { isResponseId } from '../assessment/assessment-ids.ts';

/** Somebody who is going to answer, or whose answers come in. `id` holds only where no empty place waits for him. */
export type NewRater = {
  readonly id: ResponseId;
  readonly participant: Participant;
  readonly origin: Origin;
  readonly language: Language;
  readonly at: Moment;
};

/** The places whose answers count: those with an answer. Where nobody answered yet: all. */
export function ratersOf({ responses }: Pick<Assessment, 'responses'>): readonly AssessmentResponse[] {
  const answering = responses.filter(hasAnswered);
  return answering.length === 0 ? responses : answering;
}

export function hasAnswered({ answers }: AssessmentResponse): boolean {
  return Object.keys(answers).length > 0;
}

/** Nothing was said in this place yet. */
export function isEmptyPlace({ answers, notes, importance, facts }: AssessmentResponse): boolean {
  return importance === null && [answers, notes, facts].every((record) => Object.keys(record).length === 0);
}

/** Is this code that of another place? Codes are compared as people read them. */
export function isCodeTaken(assessment: Assessment, code: string, except?: ResponseId): boolean {
  return assessment.responses.some(
    ({ id, participant }) =>
      id !== except && participant.id !== undefined && isSameCode(participant.id, code),
  );
}

export function isSameCode(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

/** The first of P1, P2 … that nobody has. */
export function freeCode(assessment: Assessment): string {
  for (let number = 1; ; number += 1) {
    const code = `P${String(number)}`;
    if (!isCodeTaken(assessment, code)) return code;
  }
}

/**
 * With one more place, and its id. The empty place of a new scan, which is of nobody in particular, is taken before
 * another is made. Without a code, or with that of somebody else, the place gets a free one.
 */
export function addRater(
  assessment: Assessment,
  rater: NewRater,
): { readonly assessment: Assessment; readonly response: ResponseId } {
  const waiting = assessment.responses.find((one) => isEmptyPlace(one) && one.participant.id === undefined);
  const { at, language, origin } = rater;
  const participant = { ...rater.participant, id: codeOf(assessment, rater.participant) };
  const place = emptyResponse({ id: waiting?.id ?? rater.id, participant, origin, language, startedOn: at });
  const responses =
    waiting === undefined
      ? [...assessment.responses, place]
      : assessment.responses.map((one) => (one === waiting ? place : one));
  return { assessment: changed({ ...assessment, responses }, at, 'raters-changed'), response: place.id };
}

function codeOf(assessment: Assessment, { id }: Participant): string {
  const code = id?.trim() ?? '';
  return code === '' || isCodeTaken(assessment, code) ? freeCode(assessment) : code;
}

/** The same where there is no such place. */
export function withRater(
  assessment: Assessment,
  response: ResponseId,
  change: (one: AssessmentResponse) => AssessmentResponse,
  at: Moment,
): Assessment {
  const found = assessment.responses.find(({ id }) => id === response);
  const next = found === undefined ? found : change(found);
  if (next === found || next === undefined) return assessment;
  const responses = assessment.responses.map((one) => (one === found ? next : one));
  return changed({ ...assessment, responses }, at, 'raters-changed');
}

/** `null`: not ready any more. */
export function finished(one: AssessmentResponse, on: Moment | null): AssessmentResponse {
  if (on !== null) return one.finishedOn === undefined ? { ...one, finishedOn: on } : one;
  if (one.finishedOn === undefined) return one;
  const { finishedOn: _before, ...rest } = one;
  return rest;
}

export function withoutRater(assessment: Assessment, response: ResponseId, at: Moment): Assessment {
  const responses = assessment.responses.filter(({ id }) => id !== response);
  if (responses.length === assessment.responses.length) return assessment;
  return changed({ ...assessment, responses }, at, 'raters-changed');
}

/**
 * Without anything of one rater but the count: his answers, notes, code, moments, his name in the plan, and what a
 * closed scan showed, which followed from his answers too. What the group chose stays, for it is of nobody in
 * particular. The same where there is no such rater. Copies of earlier are for whoever keeps them. `names`: what he is
 * called besides his code.
 */
export function eraseRater(
  assessment: Assessment,
  response: ResponseId,
  at: Moment,
  names: readonly string[] = [],
): Assessment {
  const erased = assessment.responses.find(({ id }) => id === response);
  if (erased === undefined) return assessment;
  const others = assessment.responses.filter((one) => one !== erased);
  const plan = planWithout(assessment.plan, [erased.participant.id ?? '', ...names]);
  const next: Assessment = {
    ...assessment,
    responses: others.length === 0 ? [blankPlace(erased, at)] : others,
    plan,
    state: withoutViews(assessment.state),
    erasedRaters: (assessment.erasedRaters ?? 0) + 1,
  };
  return withoutLost(changed(next, at, 'rater-erased'));
}

/** A step of which one of these does something is of nobody any more, also where he does it with others. */
export function planWithout(plan: Assessment['plan'], names: readonly string[]): Assessment['plan'] {
  return plan.map((step) => (isBy(step, names) ? { ...step, who: '' } : step));
}

/** The steps that somebody with one of these names does, alone or with others. */
export function stepsBy(plan: Assessment['plan'], names: readonly string[]): Assessment['plan'] {
  return plan.filter((step) => isBy(step, names));
}

/** Whole words alone: An is not Anke. */
function isBy({ who }: Assessment['plan'][number], names: readonly string[]): boolean {
  const known = names.map(wordsOf).filter((words) => words !== '');
  return known.some((words) => ` ${wordsOf(who)} `.includes(` ${words} `));
}

function wordsOf(text: string): string {
  const words = text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return words.filter((word) => word !== '').join(' ');
}

/** The id of the place that stays when the last rater was erased. */
export const erasedPlace = 'erased';

/** A scan has a place to answer in. It has another id, so that nothing unknown of the old one holds for it. */
function blankPlace({ language }: AssessmentResponse, at: Moment): AssessmentResponse {
  const id = erasedPlace;
  if (!isResponseId(id)) throw new Error('no id of a response');
  return emptyResponse({ id, participant: {}, origin: {}, language, startedOn: at });
}

function withoutViews(state: Assessment['state']): Assessment['state'] {
  return state.kind === 'open' ? state : { ...state, shown: { ...state.shown, views: {} } };
}
