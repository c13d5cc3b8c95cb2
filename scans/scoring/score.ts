import type { Response } from '../assessment/assessment.ts';
import type { Definition } from '../definition/definition.ts';
import { roundHalfUp, toNumber } from './fraction.ts';
import { overallOf } from './overall.ts';
import { choosePriorities } from './priorities.ts';
import { profileOf, profileSides } from './profile.ts';
import { lowestQuestions } from './quick-scan.ts';
import type { DimensionScore, Overall, Result } from './result.ts';
import { bandAt, levelAt, planVariants, type VariantPlan, type Weights } from './scoring-plan.ts';
import { completenessOf, countAnswers, isValid, tallyDimensions, type Tally } from './tally.ts';

export type Scorer = (response: Response) => Result;

/**
 * Prepares everything that does not depend on the answers and gives back the function that scores a response which was
 * checked against the same definition (METHOD 2 to 4, 7 and 9). Make it once, use it for every response.
 */
export function createScorer(definition: Definition, weights: Weights = 'set'): Scorer {
  const plans = planVariants(definition, weights);
  return (response) => {
    const plan = plans.get(response.variant);
    if (plan === undefined) throw new Error(`the definition has no variant ${response.variant}`);
    return response.mode === 'quick' ? scoreQuick(plan, response) : scoreFull(plan, response);
  };
}

/** Scores one response; for many, make one scorer with `createScorer`. */
export function scoreResponse(definition: Definition, response: Response): Result {
  return createScorer(definition)(response);
}

function scoreFull(plan: VariantPlan, response: Response): Result {
  const tallies = tallyDimensions(plan, response);
  const chosen = choosePriorities(plan, tallies);
  return {
    variant: plan.id,
    mode: 'full',
    dimensions: tallies.map((tally) => dimensionScore(plan, tally)),
    importanceRated: response.importance !== null,
    overall: overallScore(plan, tallies),
    completeness: toNumber(completenessOf(tallies.map((tally) => tally.count))),
    priorities: chosen.priorities,
    findOutFirst: chosen.findOutFirst,
    blindSpots: chosen.blindSpots,
    preconditions: chosen.preconditions,
    maintain: chosen.maintain,
    profile: profileOf(plan, profileSides(plan, tallies)),
    lowest: [],
  };
}

function scoreQuick(plan: VariantPlan, response: Response): Result {
  return {
    variant: plan.id,
    mode: 'quick',
    dimensions: [],
    importanceRated: response.importance !== null,
    overall: null,
    completeness: toNumber(completenessOf([countAnswers(plan.quick, response.answers)])),
    priorities: [],
    findOutFirst: [],
    blindSpots: [],
    preconditions: [],
    maintain: null,
    profile: null,
    lowest: lowestQuestions(plan.quick, response.answers),
  };
}

function dimensionScore(plan: VariantPlan, tally: Tally): DimensionScore {
  const { score, priority } = tally;
  const shown = score === null ? null : roundHalfUp(score);
  return {
    id: tally.plan.id,
    score: score === null ? null : toNumber(score),
    shown,
    level: shown === null ? null : levelAt(plan, shown),
    band: shown === null ? null : bandAt(plan, shown),
    answered: tally.count.answered,
    questions: tally.count.questions,
    notApplicable: tally.count.notApplicable,
    dontKnow: tally.count.dontKnow,
    importance: tally.importance,
    priority: priority === null ? null : toNumber(priority),
    firstQuestion: tally.count.firstQuestion,
  };
}

function overallScore(plan: VariantPlan, tallies: readonly Tally[]): Overall | null {
  const overall = overallOf(plan, tallies);
  if (overall === null) return null;
  const shown = roundHalfUp(overall);
  return {
    score: toNumber(overall),
    shown,
    level: levelAt(plan, shown),
    validDimensions: tallies.filter(isValid).length,
  };
}
