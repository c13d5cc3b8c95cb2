import type { CentreMatch, MatchReason } from '../centres/centre-match.ts';
import { provesNeed } from '../centres/need-centres.ts';
import type { Centre, HelpTypeId } from '../definition/definition.ts';
import { formatDate, isPastReview } from './dates.ts';
import { plainAddress } from './plain-address.ts';
import { present } from './report-context.ts';
import { buildOwnLine, ownCheck } from './own-line.ts';
import type { ReportContext } from './report-context.ts';
import type { CardExtent, CentreCard, RichText } from './report-model.ts';
import { joinList } from './words.ts';

const needsOnShortCard = 2;
const regionKeys = {
  VL: 'reasonRegionVL',
  BXL: 'reasonRegionBXL',
  WAL: 'reasonRegionWAL',
  unknown: 'reasonRegionUnknown',
} as const;

/** A centre as it stands on paper: its verified facts, why it is named, and how old its sources are (METHOD 6). */
export function buildCentreCard(
  context: ReportContext,
  match: CentreMatch,
  label: string,
  extent: CardExtent,
): CentreCard {
  const { centre } = match;
  return {
    label,
    name: centre.verified.names ? context.text(centre.name) : centre.shortName,
    reasons: buildReasons(context, match, extent),
    contact: buildContact(centre),
    url: ownInPlace(centre, 'website') ? '' : proven(centre, 'website'),
    dated: centre.own?.added ? '' : [buildDated(context, match), ...ownCheck(context, centre)].join(' · '),
    ...buildOwnLine(context, centre, extent),
  };
}

function buildContact(centre: Centre): string {
  const { verified } = centre;
  const cities = verified.sites
    ? centre.sites.filter((site) => site.verified && site.city !== '').map((site) => site.city)
    : [];
  return [
    [...new Set(cities)].join(', '),
    ownInPlace(centre, 'website') ? '' : plainAddress(proven(centre, 'website')),
    ownInPlace(centre, 'phone') ? '' : proven(centre, 'phone'),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

function proven(centre: Centre, field: 'website' | 'phone'): string {
  return centre.verified[field] ? centre[field] : '';
}

/** What an adviser filled in takes the place of the same fact of ours. */
function ownInPlace({ own }: Centre, field: 'website' | 'phone'): boolean {
  return own !== null && own[field] !== '';
}

function buildDated(context: ReportContext, match: CentreMatch): string {
  const { centreWords, words, input } = context;
  const { checked, newestSourceYear, reviewBy } = match.centre;
  if (match.verdict === 'fits' && !isPastReview(reviewBy, input.date)) {
    return centreWords('sourceChecked', { date: formatDate(checked, words) });
  }
  return newestSourceYear === null
    ? centreWords('sourceUndated')
    : centreWords('sourceYear', { year: String(newestSourceYear) });
}

function buildReasons(context: ReportContext, match: CentreMatch, extent: CardExtent): readonly RichText[] {
  const { centreWords } = context;
  const sentences = [
    ...(match.reasons.some(({ kind }) => kind === 'own') ? [centreWords('reasonOwn')] : []),
    ...sectorReason(context, match.reasons),
    ...match.reasons.flatMap((reason) => plainReason(context, reason)),
  ];
  const needs = match.reasons.flatMap((reason) => (reason.kind === 'need' ? [reason.need] : []));
  const maybe = match.membership === 'maybe-member' && extent === 'full';
  return [
    ...sentences,
    ...(extent === 'short' && match.role === 'counter'
      ? []
      : needReasons(context, match.centre, needs, extent)),
    ...(match.membership === 'member' ? [centreWords('member')] : []),
    ...(maybe ? [centreWords('maybeMember')] : []),
  ];
}

function plainReason(context: ReportContext, reason: MatchReason): readonly RichText[] {
  const { centreWords } = context;
  switch (reason.kind) {
    case 'region':
      return [centreWords(regionKeys[reason.region])];
    case 'tie':
      return [
        context.input.centres.region === 'VL' ? centreWords('reasonTieVzwVL') : centreWords('reasonTieVzw'),
      ];
    case 'own':
    case 'sector':
    case 'need':
      return [];
  }
}

/** One sentence for all activities that lead here. */
function sectorReason(context: ReportContext, reasons: readonly MatchReason[]): readonly RichText[] {
  const names = reasons.flatMap((reason) =>
    reason.kind === 'sector' ? [context.text(reason.row.name)] : [],
  );
  if (names.length === 0) return [];
  return [context.centreWords('reasonSector', { sector: names.join(context.words('list.rows')) })];
}

/** One sentence for the needs whose service a source proves, one for those to ask about. */
function needReasons(
  context: ReportContext,
  centre: Centre,
  needs: readonly HelpTypeId[],
  extent: CardExtent,
): readonly RichText[] {
  const { centreWords } = context;
  const proven = needs.filter((need) => provesNeed(context.input.definition, centre, need));
  const asked = needs.filter((need) => !proven.includes(need));
  if (extent === 'short') {
    const few = (proven.length > 0 ? proven : asked).slice(0, needsOnShortCard);
    if (few.length === 0) return [];
    const need = needList(context, few);
    return [proven.length > 0 ? centreWords('reasonNeed', { need }) : centreWords('reasonNeedAsk', { need })];
  }
  return [
    ...(proven.length > 0 ? [centreWords('reasonNeed', { need: needList(context, proven) })] : []),
    ...(asked.length > 0 ? [centreWords('reasonNeedAsk', { need: needList(context, asked) })] : []),
  ];
}

/** The needs in words, as a list inside a sentence. */
export function needList(context: ReportContext, needs: readonly HelpTypeId[]): string {
  return joinList(
    needs.map((need) => context.text(helpType(context, need).name)),
    context.words,
  );
}

function helpType(context: ReportContext, need: HelpTypeId) {
  return present(context.input.definition.helpTypes.find((one) => one.id === need));
}
