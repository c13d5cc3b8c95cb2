import type { AssessmentId, ResponseId } from '../../../scans/assessment/assessment-record.ts';
import type { AssessmentView } from '../../../scans/services/views/assessment-view.ts';
import { withRespondent } from '../../app/routes.ts';
import type { Route } from '../../app/routes.ts';
import type { Scan } from '../../app/scan.ts';
import type { Step } from './questionnaire.ts';

/** Where "back" and "next" go from a question, and what kind of place that is. */
export type Turns = {
  readonly back: Route;
  readonly backTo: 'question' | 'company' | 'group' | 'list';
  readonly next: Route;
  readonly nextTo: 'question' | 'after' | 'list';
  /** Nothing after it comes by itself: the last question, or an edit from the list of answers. */
  readonly last: boolean;
};

type From = {
  readonly steps: readonly Step[];
  readonly step: Step;
  readonly from: 'check' | null;
  readonly assessment: Asked;
};

/** `respondent`: of several, whose answers these are; he stays the same when the page turns. */
export type Asked = Pick<AssessmentView, 'id' | 'mode'> & Partial<Pick<Scan, 'respondent'>>;

/** After an edit from the list one goes back to that row of the list, else along the questions. */
export function turnsOf({ steps, step, from, assessment }: From): Turns {
  const { id, respondent = null } = assessment;
  const first: Route = { page: respondent === null ? 'company' : 'group', id };
  if (from === 'check') {
    const list: Route = { page: 'check', id, at: step.question.id };
    return { back: list, backTo: 'list', next: list, nextTo: 'list', last: true };
  }
  const before = steps[step.number - 2];
  const after = steps[step.number];
  return {
    back: before === undefined ? first : questionRoute(id, before, respondent),
    backTo: before !== undefined ? 'question' : respondent === null ? 'company' : 'group',
    next: after === undefined ? afterQuestions(assessment) : questionRoute(id, after, respondent),
    nextTo: after === undefined ? 'after' : 'question',
    last: after === undefined,
  };
}

/** A short scan asks neither facts nor importance; facts are of the company, so one of several is not asked. */
export function afterQuestions({ id, mode, respondent = null }: Asked): Route {
  if (respondent !== null)
    return mode === 'quick' ? { page: 'group', id } : { page: 'importance', id, respondent };
  return mode === 'quick' ? { page: 'check', id, at: null } : { page: 'facts', id };
}

export function questionRoute(id: AssessmentId, step: Step, respondent: ResponseId | null = null): Route {
  return withRespondent({ page: 'question', id, question: step.question.id, from: null }, respondent);
}
