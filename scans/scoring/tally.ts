import type { Answer, Response } from '../assessment/assessment.ts';
import type { Importance, LevelNumber, QuestionId } from '../definition/definition.ts';
import type { Fraction } from './fraction.ts';
import type { DimensionPlan, QuestionPlan, VariantPlan } from './scoring-plan.ts';

export type Answers = Readonly<Record<QuestionId, Answer>>;

/** Answers to some questions, counted and summed with doubled weights. */
export type Count = {
  readonly questions: number;
  readonly answered: number;
  readonly notApplicable: number;
  readonly dontKnow: number;
  readonly weightedSum: number;
  readonly weight: number;
  /** The lowest level below 4: ties go to a visible use or result, then to the order (METHOD 5). */
  readonly firstQuestion: QuestionId | null;
};

/** One dimension, exact and not yet rounded (METHOD 2 and 4). */
export type Tally = {
  readonly plan: DimensionPlan;
  readonly importance: Importance;
  readonly count: Count;
  /** `null`, with `priority`: fewer numbers than a dimension needs. */
  readonly score: Fraction | null;
  readonly priority: Fraction | null;
};

export type ValidTally = Tally & { readonly score: Fraction; readonly priority: Fraction };

export function isValid(tally: Tally): tally is ValidTally {
  return tally.score !== null;
}

/** Every dimension of the variant, in its order. */
export function tallyDimensions(
  plan: VariantPlan,
  response: Pick<Response, 'answers' | 'importance'>,
): readonly Tally[] {
  return plan.dimensions.map((dimension) => {
    // Where nothing was rated, and where one dimension was skipped, 2 counts (METHOD 4).
    const importance = response.importance?.[dimension.id] ?? plan.importanceWhenSkipped;
    return tallyDimension(plan, dimension, countAnswers(dimension.questions, response.answers), importance);
  });
}

/** Answers to other questions are not looked at. */
export function countAnswers(questions: readonly QuestionPlan[], answers: Answers): Count {
  let answered = 0;
  let notApplicable = 0;
  let dontKnow = 0;
  let weightedSum = 0;
  let weight = 0;
  let lowest: LevelNumber = 4;
  let first: QuestionPlan | null = null;
  for (const question of questions) {
    const answer = answers[question.id];
    if (typeof answer === 'number') {
      answered += 1;
      weightedSum += question.doubledWeight * answer;
      weight += question.doubledWeight;
      if (answer < lowest || (answer === lowest && first !== null && precedes(question, first))) {
        lowest = answer;
        first = question;
      }
    } else if (answer === 'not-applicable') notApplicable += 1;
    else if (answer === 'dont-know') dontKnow += 1;
  }
  const firstQuestion = first === null ? null : first.id;
  const asked = questions.length;
  return { questions: asked, answered, notApplicable, dontKnow, weightedSum, weight, firstQuestion };
}

/** Percentage of what applies that has a number; 0 when nothing applies (METHOD 2). */
export function completenessOf(counts: readonly Count[]): Fraction {
  let answered = 0;
  let applicable = 0;
  for (const count of counts) {
    answered += count.answered;
    applicable += count.questions - count.notApplicable;
  }
  return { num: 100 * answered, den: Math.max(applicable, 1) };
}

/** At the same level a visible use or result is worked on before a condition; further the order decides (METHOD 5). */
export function precedes(question: QuestionPlan, other: QuestionPlan): boolean {
  return question.realised && !other.realised;
}

function tallyDimension(
  variant: VariantPlan,
  plan: DimensionPlan,
  count: Count,
  importance: Importance,
): Tally {
  if (count.answered < variant.rules.minAnsweredPerDimension) {
    return { plan, importance, count, score: null, priority: null };
  }
  const points = count.weightedSum * variant.rules.pointsPerLevel;
  return {
    plan,
    importance,
    count,
    score: { num: points, den: count.weight },
    priority: { num: importance * (100 * count.weight - points), den: 3 * count.weight },
  };
}
