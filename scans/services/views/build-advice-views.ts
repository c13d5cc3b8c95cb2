import type { Recommendation } from '../../advice/recommendation.ts';
import type { DimensionId } from '../../definition/definition.ts';
import { computeDimension } from '../../report/computation.ts';
import { importanceWord } from '../../report/importance-word.ts';
import { firstMove, firstSteps } from '../../report/plan.ts';
import { present } from '../../report/report-context.ts';
import type { ReportContext } from '../../report/report-context.ts';
import { answersBehind } from './answers-behind.ts';
import { buildReferralOffers } from './build-referral-offers.ts';
import type { AdviceView } from './result-view.ts';

/** Every advice whole: the top themes, else the one to maintain, then the others in the order of the themes. */
export function buildAdviceViews(
  context: ReportContext,
  leftOut: readonly DimensionId[],
): readonly AdviceView[] {
  return context.input.recommendations.items.map((item) => ({
    ...buildAdviceView(context, item),
    leftOut: leftOut.includes(item.dimension),
  }));
}

function buildAdviceView(context: ReportContext, item: Recommendation): Omit<AdviceView, 'leftOut'> {
  const { words, text, input } = context;
  const { dimension, place, advice } = item;
  const score = present(input.result.dimensions.find(({ id }) => id === dimension));
  const level = present(score.level ?? undefined);
  const importance = importanceWord(score.importance, words);
  return {
    dimension,
    place,
    letter: context.letterOf(dimension),
    name: context.dimensionName(dimension),
    level,
    levelName: context.levelName(level),
    shown: present(score.shown ?? undefined),
    importance: input.result.importanceRated ? words('plan.importance', { importance }) : '',
    diagnosisIntro: text(input.definition.diagnosisIntro),
    diagnosis: text(advice.diagnosis),
    first: firstMove(context, item.first),
    steps: firstSteps(context, advice),
    thisYear: { label: words('plan.year'), text: text(advice.thisYear) },
    tool: { label: words('plan.tool'), text: text(advice.tool) },
    help: { label: words('plan.help'), text: text(advice.help) },
    because: answersBehind(
      context,
      item.because.map(({ question }) => question),
    ),
    computation: computeDimension(context, dimension),
    offers: place === 'other' ? [] : buildReferralOffers(context, dimension),
  };
}
