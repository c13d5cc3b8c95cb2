import type { Response } from '../assessment/assessment.ts';
import { visibleQuestions } from '../assessment/visible-questions.ts';
import type { BandId, Definition, DimensionId, Question } from '../definition/definition.ts';
import type { DimensionScore, Result } from '../scoring/result.ts';
import { findAdvice } from './find-advice.ts';
import type { Recommendation, Recommendations } from './recommendation.ts';

/** What recommending needs, gathered once for all dimensions. */
type Ground = {
  readonly definition: Definition;
  readonly response: Response;
  readonly questions: readonly Question[];
};

type Scored = DimensionScore & { readonly band: BandId };

/**
 * The advice for every valid dimension: the top ones in order of priority, else the one to maintain, then the others
 * in the order of the variant. A dimension rated 0 that scores low gets none: it was left out on purpose. Nothing for
 * a quick scan (METHOD 5).
 */
export function recommend(definition: Definition, response: Response, result: Result): Recommendations {
  const questions = visibleQuestions(definition, response.variant, response.mode);
  const ground: Ground = { definition, response, questions };
  const scored = result.dimensions.filter(hasBand);
  const notChosen = scored.filter(isLeftOut).map(({ id }) => id);
  const advised = scored.filter((dimension) => !isLeftOut(dimension));
  const placed = [
    ...inOrder(advised, result.priorities).map((one) => recommendation(ground, one, 'top')),
    ...inOrder(advised, maintained(result)).map((one) => recommendation(ground, one, 'maintain')),
  ];
  const others = advised
    .filter(({ id }) => placed.every(({ dimension }) => dimension !== id))
    .map((one) => recommendation(ground, one, 'other'));
  return { items: [...placed, ...others], notChosen };
}

function maintained(result: Result): readonly DimensionId[] {
  return result.maintain === null ? [] : [result.maintain];
}

function hasBand(dimension: DimensionScore): dimension is Scored {
  return dimension.band !== null;
}

function isLeftOut(dimension: Scored): boolean {
  return dimension.importance === 0 && dimension.band === 'low';
}

function inOrder(dimensions: readonly Scored[], ids: readonly DimensionId[]): readonly Scored[] {
  return ids.flatMap((wanted) => dimensions.filter(({ id }) => id === wanted));
}

function recommendation(
  { definition, response, questions }: Ground,
  dimension: Scored,
  place: Recommendation['place'],
): Recommendation {
  const own = questions.filter((question) => question.dimension === dimension.id);
  return {
    dimension: dimension.id,
    band: dimension.band,
    place,
    advice: findAdvice(definition, response.variant, dimension.id, dimension.band),
    first: firstStep(dimension, response),
    because: own.map(({ id }) => ({ question: id, answer: response.answers[id] ?? null })),
  };
}

/** The goal is level 3, because levels 1 and 2 describe half measures; from 3 it is 4 (METHOD 5). */
function firstStep({ firstQuestion }: Scored, response: Response): Recommendation['first'] {
  if (firstQuestion === null) return null;
  const now = response.answers[firstQuestion];
  if (typeof now !== 'number') return null;
  return { question: firstQuestion, now, goal: now <= 2 ? 3 : 4 };
}
