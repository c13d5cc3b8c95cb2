import type { Recommendation } from '../advice/recommendation.ts';
import type { DimensionId } from '../definition/definition.ts';
import { isLeftOut } from './adviser-parts.ts';
import { importanceWord } from './importance-word.ts';
import { present } from './report-context.ts';
import type { ReportContext } from './report-context.ts';
import type { Core, Plan, Step } from './report-model.ts';

type PlanPage = Pick<Core, 'planHeading' | 'planIntro' | 'plans'>;

/** Page 2: a plan per top theme; one theme to maintain where nothing is urgent; or what is missing (METHOD 5). */
export function buildPlanPage(context: ReportContext): PlanPage {
  const { words } = context;
  const { definition, result } = context.input;
  const planned = dimensionsOfPlans(context);
  const plans = planned.filter((id) => !isLeftOut(context, id)).map((id) => buildPlan(context, id));
  if (plans.length === 0 && result.maintain !== null) {
    return {
      planHeading: words('plan.heading.maintain'),
      planIntro: words('plan.introChoose'),
      plans,
    };
  }
  if (plans.length === 0 && planned.length > 0) {
    return { planHeading: words('plan.heading.none'), planIntro: '', plans };
  }
  if (plans.length === 0) {
    const minimum = String(definition.scoring.minAnsweredPerDimension);
    return {
      planHeading: words('plan.heading.none'),
      planIntro: words('plan.introNone', { minimum }),
      plans,
    };
  }
  if (result.maintain !== null) {
    return {
      planHeading: words('plan.heading.maintain'),
      planIntro: words('plan.introMaintain'),
      plans,
    };
  }
  return { planHeading: letteredHeading(context, plans.length), planIntro: '', plans };
}

/** The two steps of an advice that stand on the two pages: this week and this quarter. */
export function firstSteps(context: ReportContext, advice: Recommendation['advice']): [Step, Step] {
  const { words, text } = context;
  return [
    { label: words('plan.week'), text: text(advice.thisWeek) },
    { label: words('plan.quarter'), text: text(advice.thisQuarter) },
  ];
}

/** The first question with the answer now and the goal; `null` when every answer is 4. */
export function firstMove(context: ReportContext, first: Recommendation['first']): Plan['first'] {
  if (first === null) return null;
  const { words, text } = context;
  const question = context.question(first.question);
  return {
    question: text(question.ask),
    nowLabel: words('plan.now'),
    now: first.now,
    nowText: text(question.levels[first.now]),
    goalLabel: words('plan.goal'),
    goal: first.goal,
    goalText: text(question.levels[first.goal]),
  };
}

/** The themes with a plan on page 2, in their order, also those that an adviser left out. */
export function dimensionsOfPlans(context: ReportContext): readonly DimensionId[] {
  const { recommendations } = context.input;
  return recommendations.items.flatMap(({ place, dimension }) => (place === 'other' ? [] : [dimension]));
}

function buildPlan(context: ReportContext, id: DimensionId): Plan {
  const { recommendations, result } = context.input;
  const { words } = context;
  const dimension = present(result.dimensions.find((one) => one.id === id));
  const recommendation = present(recommendations.items.find((item) => item.dimension === id));
  const level = present(dimension.level ?? undefined);
  const importance = importanceWord(dimension.importance, words);
  return {
    letter: context.letterOf(id),
    name: context.dimensionName(id),
    level,
    levelName: context.levelName(level),
    importance: result.importanceRated ? words('plan.importance', { importance }) : '',
    first: firstMove(context, recommendation.first),
    steps: firstSteps(context, recommendation.advice),
    who: words('plan.who'),
    when: words('plan.when'),
  };
}

function letteredHeading(context: ReportContext, count: number): string {
  if (count === 1) return context.words('plan.heading.one');
  return count === 2 ? context.words('plan.heading.two') : context.words('plan.heading.three');
}
