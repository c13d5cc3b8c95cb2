import type { DimensionId, QuestionId } from '../definition/definition.ts';
import { compare, mean, type Fraction } from '../scoring/fraction.ts';
import type { Result } from '../scoring/result.ts';
import type { GroupQuestion } from './proposals.ts';

const mostStrengths = 2;
const noDistance: Fraction = { num: 0, den: 1 };

/**
 * What a conversation begins with: two dimensions with a score, the highest level first, then the one that raters
 * agree on most (mean AD of its questions), then the higher score, then the order of the variant (METHOD 8).
 */
export function strengthsOf(
  { dimensions }: Pick<Result, 'dimensions'>,
  questions: readonly GroupQuestion[],
  dimensionOf: (question: QuestionId) => DimensionId | undefined,
): readonly DimensionId[] {
  const scored = dimensions.flatMap(({ id, level, score }) => {
    if (level === null || score === null) return [];
    return [{ id, level, score, apart: meanDistance(questions.filter((one) => dimensionOf(one.id) === id)) }];
  });
  return scored
    .sort((a, b) => b.level - a.level || compare(a.apart, b.apart) || b.score - a.score)
    .slice(0, mostStrengths)
    .map(({ id }) => id);
}

function meanDistance(questions: readonly GroupQuestion[]): Fraction {
  const distances = questions.flatMap(({ spread }) => (spread === null ? [] : [spread.exactAd]));
  return distances.length === 0 ? noDistance : mean(distances);
}
