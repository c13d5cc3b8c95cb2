import { centresIntro, roleKeys, supportParts } from '../../report/annex/centres-section.ts';
import { buildCentreCard, needList } from '../../report/centre-card.ts';
import { isPastReview } from '../../report/dates.ts';
import { noPrimarySentence } from '../../report/help-block.ts';
import type { ReportContext } from '../../report/report-context.ts';
import type { RichText } from '../../report/report-model.ts';
import type { CentresView } from './result-view.ts';

/** Every address with all its reasons, the support that fits, and a warning for facts past their review date. */
export function buildCentresView(context: ReportContext): CentresView {
  const { words, centreWords, input } = context;
  const isOverdue = (reviewBy: string): boolean => isPastReview(reviewBy, input.date);
  const cards = input.centres.matches.map((match) => ({
    ...buildCentreCard(context, match, centreWords(roleKeys[match.role]), 'full'),
    centre: match.centre.id,
    overdue: isOverdue(match.centre.reviewBy),
  }));
  const overdueSupport = input.instruments.filter(({ instrument }) => isOverdue(instrument.reviewBy));
  return {
    heading: words('centres.heading'),
    intro: centresIntro(context),
    cards,
    remarks: remarks(context),
    supportHeading: words('support.heading'),
    supportNone: supportNone(context),
    support: input.instruments.map((match) => supportParts(context, match)),
    overdueWarning: overdueWarning(
      context,
      cards.filter(({ overdue }) => overdue).length + overdueSupport.length,
    ),
  };
}

function remarks(context: ReportContext): readonly RichText[] {
  const { centreWords, input, text } = context;
  const { noPrimary, region, regionConflict, ties, openNeeds } = input.centres;
  const needs = needList(context, openNeeds);
  return [
    ...(noPrimary === null || noPrimary === 'ask' ? [] : [noPrimarySentence(context, noPrimary)]),
    ...(region === null ? [centreWords('chooseRegion')] : []),
    ...(regionConflict ? [centreWords('regionConflict')] : []),
    ...ties.map((tie) => text(tie.text)),
    ...(needs === '' ? [] : [centreWords('openNeeds', { needs })]),
  ];
}

function supportNone({ words, centreWords, input }: ReportContext): string {
  if (input.centres.region === null) return centreWords('instrumentsUnknownRegion');
  return input.instruments.length === 0 ? words('support.none') : '';
}

function overdueWarning({ words }: ReportContext, count: number): string {
  if (count === 0) return '';
  return count === 1 ? words('screen.overdueOne') : words('screen.overdueMany', { count: String(count) });
}
