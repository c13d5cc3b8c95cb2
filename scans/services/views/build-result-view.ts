import { medianSeconds } from '../../assessment/answer-pace.ts';
import type { Assessment } from '../../assessment/assessment-record.ts';
import { canGrow, mostDaysToGrow } from '../../assessment/quick-growth.ts';
import type { QuestionId } from '../../definition/definition.ts';
import { formatDate } from '../../report/dates.ts';
import { groupSentence } from '../../report/group-mark.ts';
import { buildHelpBlock } from '../../report/help-block.ts';
import { buildQuickCore } from '../../report/quick-model.ts';
import { askedQuestions, createReportContext } from '../../report/report-context.ts';
import type { ReportContext } from '../../report/report-context.ts';
import type { ReportInput } from '../../report/report-input.ts';
import { qualityFlags } from '../../scoring/quality-flags.ts';
import { buildCentresView } from './build-centres-view.ts';
import { buildFullResult } from './build-full-result.ts';
import { buildReferralOffers } from './build-referral-offers.ts';
import type { QuickResultView, ResultView } from './result-view.ts';

type ResultViewInput = Omit<ReportInput, 'paper' | 'notes'> & {
  /** The assessment that the response of the input comes from. */
  readonly assessment: Assessment;
};

/**
 * What the result screens show of an assessment, in one language, with the content of the definition. Referrals are
 * offered without their answers. `date` is the day against which facts are read; a pure function.
 */
export function buildResultView({ assessment, ...input }: ResultViewInput): ResultView {
  const context = createReportContext({ ...input, paper: 'screen', notes: true });
  const { words } = context;
  return {
    language: input.language,
    bank: input.definition.version,
    date: formatDate(input.response.completedOn ?? input.date, words),
    open: openQuestions(context),
    help: buildHelpBlock(context),
    centres: buildCentresView(context),
    ...limitsOf(context),
    ...(input.group === undefined ? {} : { group: groupSentence(context) }),
    qualityFlags: qualitySentences(context, assessment),
    body:
      input.response.mode === 'quick'
        ? buildQuickResult(context, assessment)
        : buildFullResult(context, assessment.edits.leftOut),
  };
}

function openQuestions(context: ReportContext): readonly QuestionId[] {
  const { answers } = context.input.response;
  return askedQuestions(context).flatMap(({ id }) => (answers[id] === undefined ? [id] : []));
}

function limitsOf(context: ReportContext): Pick<ResultView, 'limitsHeading' | 'limits'> {
  const { words, input } = context;
  if (input.response.mode === 'full') {
    return { limitsHeading: words('screen.limitsHeading'), limits: words('screen.limits') };
  }
  const count = String(askedQuestions(context).length);
  return { limitsHeading: words('screen.limitsHeading'), limits: words('screen.quickLimits', { count }) };
}

/** For the eyes of an adviser, never on a paper (METHOD 10). The pace of one of several raters is not shown. */
function qualitySentences(context: ReportContext, { filledBy, responses }: Assessment): readonly string[] {
  const [response, another] = responses;
  if (filledBy !== 'adviser' || response === undefined || another !== undefined) return [];
  const { definition } = context.input;
  return qualityFlags(definition, context.input.response, medianSeconds(response)).map((flag) =>
    context.words(`quality.${flag}`),
  );
}

function buildQuickResult(context: ReportContext, assessment: Assessment): QuickResultView {
  const { input, words } = context;
  const dimensions = [...new Set(input.quickActions.map(({ dimension }) => dimension))];
  const isFresh = canGrow(assessment, input.date);
  return {
    kind: 'quick',
    core: buildQuickCore(context),
    offers: dimensions.flatMap((dimension) => buildReferralOffers(context, dimension)),
    cannotGrow: isFresh ? '' : words('screen.cannotGrow', { days: String(mostDaysToGrow) }),
  };
}
