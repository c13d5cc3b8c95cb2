import type { Answer, Response } from '../assessment/assessment.ts';
import type { DimensionId, Importance, QuestionId } from '../definition/definition.ts';
import { floorOfMedian, spreadOf, type Spread } from './spread.ts';

/** What several raters gave to one question. */
export type GroupQuestion = {
  readonly id: QuestionId;
  /** `null`: nobody gave a number. */
  readonly spread: Spread | null;
  readonly dontKnow: number;
  readonly notApplicable: number;
  /** More than half of the raters: the result leaves the question out. */
  readonly naMajority: boolean;
};

export function groupQuestion(id: QuestionId, raters: readonly Pick<Response, 'answers'>[]): GroupQuestion {
  const answers = raters.map((rater) => rater.answers[id]);
  const notApplicable = answers.filter((answer) => answer === 'not-applicable').length;
  return {
    id,
    spread: spreadOf(answers.filter((answer) => typeof answer === 'number')),
    dontKnow: answers.filter((answer) => answer === 'dont-know').length,
    notApplicable,
    naMajority: notApplicable * 2 > raters.length,
  };
}

/** What they would agree on, as entries of answers: none where nobody gave a number. */
export function proposedAnswer({ id, naMajority, spread }: GroupQuestion): readonly [QuestionId, Answer][] {
  if (naMajority) return [[id, 'not-applicable']];
  return spread === null ? [] : [[id, spread.proposal]];
}

/** The median of those who rated the dimension, rounded down; `null` where nobody did. */
export function proposedImportance(
  id: DimensionId,
  raters: readonly Pick<Response, 'importance'>[],
): Importance | null {
  const ratings = raters
    .map(({ importance }) => importance?.[id])
    .filter((rating) => rating !== undefined)
    .sort((a, b) => a - b);
  const median = floorOfMedian(ratings);
  return ratings.length === 0 || median === 4 ? null : median;
}
