import type { Answer } from '../assessment/assessment.ts';
import type { LevelNumber } from '../definition/definition.ts';
import { levelNumbers } from '../definition/definition.ts';

/** How often each answer was given to a question. */
export type AnswerCounts = {
  readonly levels: Readonly<Record<LevelNumber, number>>;
  readonly dontKnow: number;
  readonly notApplicable: number;
  readonly open: number;
};

/** `null`: somebody who did not answer it. */
export function countAnswers(answers: readonly (Answer | null)[]): AnswerCounts {
  const times = (wanted: Answer | null): number => answers.filter((answer) => answer === wanted).length;
  const [zero, one, two, three, four] = levelNumbers;
  return {
    levels: { 0: times(zero), 1: times(one), 2: times(two), 3: times(three), 4: times(four) },
    dontKnow: times('dont-know'),
    notApplicable: times('not-applicable'),
    open: times(null),
  };
}
