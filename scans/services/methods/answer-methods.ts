import { assessmentProblem } from '../../assessment/assessment-problem-texts.ts';
import type { AssessmentId, ResponseId } from '../../assessment/assessment-record.ts';
import { changeResponse } from '../../assessment/change-response.ts';
import type { ResponseChange } from '../../assessment/change-response.ts';
import { checkResponseChange } from '../../assessment/check-response-change.ts';
import { changed } from '../../assessment/history.ts';
import type { Services } from '../api.ts';
import { changeOpenAssessment } from '../change-assessment.ts';
import type { answerMethods } from '../contract/answer-methods.ts';
import type { Outcome } from '../failure.ts';
import type { Desk } from '../scan.ts';
import type { Kept } from '../views/assessment-view.ts';

type Where = { readonly id: AssessmentId; readonly response: ResponseId };

/** What a respondent says: checked against the content, kept with its moment. */
export function createAnswerMethods(desk: Desk): Pick<Services, keyof typeof answerMethods> {
  const change = (where: Where, asked: ResponseChange): Promise<Outcome<Kept>> =>
    keepResponseChange(desk, where, asked);
  return {
    'response.answer': (input) => change(input, { kind: 'answer', ...input }),
    'response.note': (input) => change(input, { kind: 'note', ...input }),
    'response.importance': (input) => change(input, { kind: 'importance', ...input }),
    'response.fact': (input) => change(input, { kind: 'fact', ...input }),
    'response.position': (input) => change(input, { kind: 'position', ...input }),
    'response.confirm': (input) => change(input, { kind: 'confirm', ...input }),
  };
}

/** Checked, and answered after the disk has it. Refused for a closed scan and for answers that are not there. */
export function keepResponseChange(desk: Desk, where: Where, change: ResponseChange): Promise<Outcome<Kept>> {
  return changeOpenAssessment(desk, where.id, (assessment, { definition, at }) => {
    const response = assessment.responses.find(({ id }) => id === where.response);
    if (response === undefined) {
      return { ok: false, problems: [assessmentProblem('assessment-unknown-response')] };
    }
    const problems = checkResponseChange(definition, assessment, response, change);
    if (problems.length > 0) return { ok: false, problems };
    const next = changeResponse(response, change, at);
    if (next === response) return { ok: true, value: assessment };
    const responses = assessment.responses.map((one) => (one === response ? next : one));
    const value = { ...assessment, responses };
    // Looking on is no change to the content: the list keeps its order.
    return { ok: true, value: change.kind === 'position' ? value : changed(value, at, 'answered') };
  });
}
