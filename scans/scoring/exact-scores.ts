import type { Response } from '../assessment/assessment.ts';
import type { Definition, DimensionId } from '../definition/definition.ts';
import type { Fraction } from './fraction.ts';
import { overallOf } from './overall.ts';
import { profileSides } from './profile.ts';
import { planVariants, type Weights } from './scoring-plan.ts';
import { completenessOf, tallyDimensions } from './tally.ts';

/** The numbers of a result before any rounding, as fractions that need not be in lowest terms. */
export type ExactScores = {
  /** In the order of the variant; `null` where the dimension has too few numbers. */
  readonly dimensions: readonly {
    readonly id: DimensionId;
    readonly score: Fraction | null;
    readonly priority: Fraction | null;
  }[];
  readonly overall: Fraction | null;
  readonly looking: Fraction | null;
  readonly doing: Fraction | null;
  readonly completeness: Fraction;
};

/** What `createScorer` rounds to doubles, exact (METHOD 2, 4 and 9). For a full response only. */
export function scoreExactly(
  definition: Definition,
  response: Response,
  weights: Weights = 'set',
): ExactScores {
  const plan = planVariants(definition, weights).get(response.variant);
  if (plan === undefined) throw new Error(`the definition has no variant ${response.variant}`);
  const tallies = tallyDimensions(plan, response);
  return {
    dimensions: tallies.map(({ plan: { id }, score, priority }) => ({ id, score, priority })),
    overall: overallOf(plan, tallies),
    ...profileSides(plan, tallies),
    completeness: completenessOf(tallies.map((tally) => tally.count)),
  };
}
