import type { Definition, QuestionId } from '../definition/definition.ts';
import type { Response } from './assessment.ts';
import { visibleQuestions } from './visible-questions.ts';

/** How far a response is. Counts add up: questions = answered + notApplicable + dontKnow + open (METHOD 1). */
export type Progress = {
  readonly questions: number;
  /** Answered with a level. */
  readonly answered: number;
  readonly notApplicable: number;
  readonly dontKnow: number;
  readonly open: number;
  /** Nothing is open any more. */
  readonly complete: boolean;
  /** The first question without an answer, in the order of asking. */
  readonly firstOpen: QuestionId | null;
};

export function progressOf(
  definition: Definition,
  response: Pick<Response, 'variant' | 'mode' | 'answers'>,
): Progress {
  const questions = visibleQuestions(definition, response.variant, response.mode);
  const given = questions.map(({ id }) => response.answers[id]);
  const open = given.filter((answer) => answer === undefined).length;
  return {
    questions: questions.length,
    answered: given.filter((answer) => typeof answer === 'number').length,
    notApplicable: given.filter((answer) => answer === 'not-applicable').length,
    dontKnow: given.filter((answer) => answer === 'dont-know').length,
    open,
    complete: open === 0,
    firstOpen: questions.find(({ id }) => response.answers[id] === undefined)?.id ?? null,
  };
}
