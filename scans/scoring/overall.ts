import { mean, type Fraction } from './fraction.ts';
import type { VariantPlan } from './scoring-plan.ts';
import type { Tally } from './tally.ts';

/** The plain mean of the unrounded valid scores, 0 to 100; `null` with too few of them (METHOD 2). */
export function overallOf(plan: VariantPlan, tallies: readonly Tally[]): Fraction | null {
  const scores: Fraction[] = [];
  for (const tally of tallies) if (tally.score !== null) scores.push(tally.score);
  return scores.length < plan.rules.minValidDimensionsForOverall ? null : mean(scores);
}
