import type { QuestionId } from '../definition/definition.ts';
import type { QuestionPlan } from './scoring-plan.ts';
import { precedes, type Answers } from './tally.ts';

const lowestShown = 2;

/**
 * The two questions with the lowest level: ties go to a visible use or result, then to the order given. Answers without
 * a number do not count, so there may be one or none (METHOD 7).
 */
export function lowestQuestions(questions: readonly QuestionPlan[], answers: Answers): readonly QuestionId[] {
  const numbered: { readonly question: QuestionPlan; readonly level: number }[] = [];
  for (const question of questions) {
    const level = answers[question.id];
    if (typeof level === 'number') numbered.push({ question, level });
  }
  return numbered
    .sort((a, b) => a.level - b.level || realisedFirst(a.question, b.question))
    .slice(0, lowestShown)
    .map(({ question }) => question.id);
}

function realisedFirst(a: QuestionPlan, b: QuestionPlan): number {
  if (precedes(a, b)) return -1;
  return precedes(b, a) ? 1 : 0;
}
