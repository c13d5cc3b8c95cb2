import type { ProfileTypeId } from '../definition/definition.ts';
import { compare, mean, type Fraction } from './fraction.ts';
import type { VariantPlan } from './scoring-plan.ts';
import type { Tally } from './tally.ts';

/** The two sides of the profile, 0 to 100; `null` where too few of its dimensions are valid (METHOD 9). */
export type ProfileSides = { readonly looking: Fraction | null; readonly doing: Fraction | null };

/** `tallies` in the order of the variant. */
export function profileSides(plan: VariantPlan, tallies: readonly Tally[]): ProfileSides {
  return {
    looking: meanOfSide(plan, plan.looking, tallies),
    doing: meanOfSide(plan, plan.doing, tallies),
  };
}

/** `null` without both sides; `between` when either lies closer to the cut than the dead zone (METHOD 9). */
export function profileOf(plan: VariantPlan, sides: ProfileSides): ProfileTypeId | null {
  if (sides.looking === null || sides.doing === null) return null;
  const looking = sideOfCut(plan, sides.looking);
  const doing = sideOfCut(plan, sides.doing);
  if (looking === 'near' || doing === 'near') return 'between';
  if (looking === 'above') return doing === 'above' ? 'engine' : 'antenna';
  return doing === 'above' ? 'doer' : 'start';
}

function meanOfSide(
  plan: VariantPlan,
  places: readonly number[],
  tallies: readonly Tally[],
): Fraction | null {
  const scores: Fraction[] = [];
  for (const place of places) {
    const score = tallies[place]?.score ?? null;
    if (score !== null) scores.push(score);
  }
  return scores.length < plan.rules.profile.minValidPerSide ? null : mean(scores);
}

function sideOfCut(plan: VariantPlan, value: Fraction): 'below' | 'near' | 'above' {
  const { cut, deadZone } = plan.rules.profile;
  if (compare(value, { num: cut - deadZone, den: 1 }) <= 0) return 'below';
  return compare(value, { num: cut + deadZone, den: 1 }) >= 0 ? 'above' : 'near';
}
