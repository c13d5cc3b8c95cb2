import type { Assessment, ShownResult } from '../../assessment/assessment-record.ts';
import type { Response } from '../../assessment/assessment.ts';
import type { DayOf } from '../../assessment/response-of-assessment.ts';
import type { Language } from '../../definition/definition.ts';
import { isLeftOut } from '../../report/adviser-parts.ts';
import { buildPaperSource } from '../../report/papers/paper-source.ts';
import { dimensionsOfPlans } from '../../report/plan.ts';
import { createReportContext } from '../../report/report-context.ts';
import type { ReportInput } from '../../report/report-input.ts';
import { groupOf, hasSeveralRaters, responseToShow } from '../../workshop/response-to-show.ts';
import type { Advised } from '../advise.ts';
import type { Scan } from '../scan.ts';
import type { Settings } from '../store-ports.ts';
import { buildResultView } from '../views/build-result-view.ts';
import { pack } from './pack.ts';
import type { ShownView } from './shown-view.ts';

/** What decides how an assessment is shown, besides its content: who guides, and the day. */
export type ShowWish = {
  readonly settings: Pick<Settings, 'adviser' | 'organisation' | 'contact' | 'showProfileType'>;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly dayOf: DayOf;
};

/** Everything that an assessment shows in one language, with the content of today. */
export function buildShownView(
  { definition, advise }: Scan,
  assessment: Assessment,
  language: Language,
  wish: ShowWish,
): ShownView {
  const behind = behindOf(definition, assessment, wish.dayOf);
  return showIn(definition, assessment, { ...advise(behind.response), ...behind.mark }, language, wish);
}

/** The same in every language, as a closed assessment keeps it. */
export function buildShownResult(
  { definition, advise }: Scan,
  assessment: Assessment,
  wish: ShowWish,
): ShownResult {
  const behind = behindOf(definition, assessment, wish.dayOf);
  const advised = { ...advise(behind.response), ...behind.mark };
  const keep = (language: Language): string =>
    JSON.stringify(pack(showIn(definition, assessment, advised, language, wish)));
  return {
    bank: definition.version,
    views: { nl: keep('nl'), fr: keep('fr'), de: keep('de'), en: keep('en') },
  };
}

type Marked = Advised & Pick<ReportInput, 'group'>;

/** The response that is shown, and for a group how far they talked about it. */
function behindOf(
  definition: Scan['definition'],
  assessment: Assessment,
  dayOf: DayOf,
): { readonly response: Response; readonly mark: Pick<ReportInput, 'group'> } {
  if (!hasSeveralRaters(assessment))
    return { response: responseToShow(definition, assessment, dayOf), mark: {} };
  const { consensus, raters, withoutTalk } = groupOf(definition, assessment, dayOf);
  const answered = Object.keys(consensus.answers).length;
  return { response: consensus, mark: { group: { raters, answered, withoutTalk: withoutTalk.length } } };
}

function showIn(
  definition: Scan['definition'],
  assessment: Assessment,
  advised: Marked,
  language: Language,
  { settings, today }: ShowWish,
): ShownView {
  const { edits } = assessment;
  const common = { definition, ...advised, language, profile: settings.showProfileType, date: today };
  const input: ReportInput = { ...common, edits, guide: settings, paper: 'advies', notes: true };
  return {
    view: buildResultView({ ...common, assessment }),
    ...buildPaperSource(input),
    plans: plannedThemes(input),
    madeOn: today,
  };
}

function plannedThemes(input: ReportInput): ShownView['plans'] {
  if (input.response.mode === 'quick') return input.quickActions.map(({ dimension }) => dimension);
  const context = createReportContext(input);
  return dimensionsOfPlans(context).filter((dimension) => !isLeftOut(context, dimension));
}
