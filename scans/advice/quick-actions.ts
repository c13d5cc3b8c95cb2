import type { Response } from '../assessment/assessment.ts';
import type { Definition } from '../definition/definition.ts';
import type { Result } from '../scoring/result.ts';
import { bandOf } from '../scoring/scoring-plan.ts';
import { findAdvice } from './find-advice.ts';
import type { QuickAction } from './recommendation.ts';

/**
 * One action for each of the lowest questions of a quick scan, with the advice of its dimension in the band of that
 * single answer; empty for a full scan or without numbers (METHOD 7).
 */
export function quickActions(
  definition: Definition,
  response: Response,
  result: Result,
): readonly QuickAction[] {
  return result.lowest.flatMap((id) => {
    const question = definition.questions.find((one) => one.id === id);
    const level = response.answers[id];
    if (question === undefined || typeof level !== 'number') return [];
    const band = bandOf(definition.scoring, level * definition.scoring.pointsPerLevel);
    const { dimension } = question;
    const advice = findAdvice(definition, response.variant, dimension, band);
    return [{ question: id, dimension, level, band, advice }];
  });
}
