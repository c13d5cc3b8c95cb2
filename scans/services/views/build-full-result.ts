import type { DimensionId } from '../../definition/definition.ts';
import { computeDimension, computeOverall } from '../../report/computation.ts';
import { buildDimensionTable, totalNote } from '../../report/dimension-table.ts';
import { buildImportanceChart } from '../../report/importance-chart.ts';
import { importanceWord } from '../../report/importance-word.ts';
import { buildOpening } from '../../report/opening.ts';
import { buildPlanPage } from '../../report/plan.ts';
import { buildRemarks } from '../../report/remarks.ts';
import { askedQuestions } from '../../report/report-context.ts';
import type { ReportContext } from '../../report/report-context.ts';
import { splitOpening } from '../../report/split-opening.ts';
import { answersBehind } from './answers-behind.ts';
import { buildAdviceViews } from './build-advice-views.ts';
import type { DimensionView, FullResultView } from './result-view.ts';

/** The result of a full scan: the sentence, the themes, the plan, every advice (METHOD 2 to 5). */
export function buildFullResult(context: ReportContext, leftOut: readonly DimensionId[]): FullResultView {
  const { planHeading, planIntro } = buildPlanPage(context);
  const table = buildDimensionTable(context);
  const importanceChart = buildImportanceChart(context, table.rows);
  return {
    kind: 'full',
    ...splitOpening(buildOpening(context)),
    table,
    ...(importanceChart === null ? {} : { importanceChart }),
    dimensions: buildDimensions(context),
    total: totalNote(context),
    totalComputation: computeOverall(context),
    planHeading,
    planIntro,
    advice: buildAdviceViews(context, leftOut),
    remarks: buildRemarks(context),
    profile: buildProfile(context),
  };
}

function buildDimensions(context: ReportContext): readonly DimensionView[] {
  const questions = askedQuestions(context);
  return context.input.result.dimensions.map(({ id, shown, level, importance }) => ({
    id,
    name: context.dimensionName(id),
    shown,
    level,
    importance,
    importanceWord: context.input.result.importanceRated ? importanceWord(importance, context.words) : '',
    computation: computeDimension(context, id),
    answers: answersBehind(
      context,
      questions.filter((question) => question.dimension === id).map((question) => question.id),
    ),
  }));
}

function buildProfile({ input, text, words }: ReportContext): FullResultView['profile'] {
  const type = input.definition.scoring.profile.types.find(({ id }) => id === input.result.profile);
  if (input.profile === false || type === undefined) return null;
  return { name: text(type.name), text: text(type.text), status: words('profile.status') };
}
