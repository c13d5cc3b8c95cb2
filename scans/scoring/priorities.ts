import type { DimensionId } from '../definition/definition.ts';
import { compare, roundHalfUp, type Fraction } from './fraction.ts';
import type { Result } from './result.ts';
import { bandAt, type VariantPlan } from './scoring-plan.ts';
import { isValid, type Tally, type ValidTally } from './tally.ts';

type Chosen = Pick<Result, 'priorities' | 'findOutFirst' | 'blindSpots' | 'preconditions' | 'maintain'>;

const dontKnowForBlindSpot = 2;

/** Which dimensions to work on, to find out, to look at and to keep (METHOD 4). `tallies` in the order of the variant. */
export function choosePriorities(plan: VariantPlan, tallies: readonly Tally[]): Chosen {
  const { minimum, maxDimensions, findOutFirstFrom } = plan.rules.priority;
  const threshold: Fraction = { num: minimum, den: 1 };
  const ranked = tallies.filter(isValid).sort(byPriority);
  const priorities = ranked
    .filter((tally) => compare(tally.priority, threshold) >= 0)
    .slice(0, maxDimensions)
    .map(idOf);
  const [highest] = ranked;
  return {
    priorities,
    findOutFirst: idsWhere(tallies, (one) => !isValid(one) && one.importance >= findOutFirstFrom),
    blindSpots: idsWhere(tallies, (one) => one.count.dontKnow >= dontKnowForBlindSpot),
    preconditions: idsWhere(
      tallies,
      (one) => isLowPrecondition(plan, one) && !priorities.includes(one.plan.id),
    ),
    maintain: priorities.length > 0 || highest === undefined ? null : highest.plan.id,
  };
}

/** Highest priority first, then higher importance, then lower score; the sort is stable, so then the variant's order. */
function byPriority(a: ValidTally, b: ValidTally): number {
  return compare(b.priority, a.priority) || b.importance - a.importance || compare(a.score, b.score);
}

function isLowPrecondition(plan: VariantPlan, tally: Tally): boolean {
  if (!tally.plan.isPrecondition || tally.importance < 1 || !isValid(tally)) return false;
  return bandAt(plan, roundHalfUp(tally.score)) === 'low';
}

function idsWhere(tallies: readonly Tally[], isWanted: (tally: Tally) => boolean): readonly DimensionId[] {
  return tallies.filter(isWanted).map(idOf);
}

function idOf(tally: Tally): DimensionId {
  return tally.plan.id;
}
