import type { Response } from '../assessment/assessment.ts';
import { visibleQuestions } from '../assessment/visible-questions.ts';
import type { Definition, Question } from '../definition/definition.ts';

/**
 * Signs that a response was filled in fast or uniformly, for the adviser's eyes only, never in the firm's paper
 * (METHOD 10). `uniform`: one level per dimension in five or more; `fast`: a median under four seconds a question;
 * `all-top`: every number is 4; `many-dont-know`: more than a quarter of what was asked.
 */
export type QualityFlag = 'uniform' | 'fast' | 'all-top' | 'many-dont-know';

const uniformDimensions = 5;
const fastBelowSeconds = 4;
const dontKnowShare = 0.25;

/** `medianSeconds`: median time per question, `null` when it was not measured. */
export function qualityFlags(
  definition: Definition,
  response: Response,
  medianSeconds: number | null,
): readonly QualityFlag[] {
  const questions = visibleQuestions(definition, response.variant, response.mode);
  const perDimension = levelsPerDimension(questions, response);
  const isFast = medianSeconds !== null && medianSeconds < fastBelowSeconds;
  const dontKnow = questions.filter(({ id }) => response.answers[id] === 'dont-know').length;
  const isTop = perDimension.length > 0 && perDimension.flat().every((level) => level === 4);
  return [
    ...(perDimension.filter(isUniform).length >= uniformDimensions ? (['uniform'] as const) : []),
    ...(isFast ? (['fast'] as const) : []),
    ...(isTop ? (['all-top'] as const) : []),
    ...(dontKnow > questions.length * dontKnowShare ? (['many-dont-know'] as const) : []),
  ];
}

/** The numbers given, together per dimension; dimensions without a number are left out. */
function levelsPerDimension(
  questions: readonly Question[],
  response: Response,
): readonly (readonly number[])[] {
  const levels = new Map<string, number[]>();
  for (const { id, dimension } of questions) {
    const answer = response.answers[id];
    if (typeof answer === 'number') levels.set(dimension, [...(levels.get(dimension) ?? []), answer]);
  }
  return [...levels.values()];
}

/** A single answer is no pattern. */
function isUniform(levels: readonly number[]): boolean {
  return levels.length > 1 && levels.every((level) => level === levels[0]);
}
