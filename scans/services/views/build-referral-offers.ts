import type { Referral } from '../../assessment/assessment-record.ts';
import type { DayOf } from '../../assessment/response-of-assessment.ts';
import type { CentreMatch } from '../../centres/centre-match.ts';
import type { DimensionId } from '../../definition/definition.ts';
import { buildCentreCard } from '../../report/centre-card.ts';
import { formatDate } from '../../report/dates.ts';
import { knowledgeCentre } from '../../report/help-block.ts';
import type { Words } from '../../report/paper-words.ts';
import type { ReportContext } from '../../report/report-context.ts';
import type { CentreCard } from '../../report/report-model.ts';
import type { ReferralOffer } from './result-view.ts';

/**
 * Who may be asked to contact the owner about this theme, without an answer: the knowledge centre, and the public
 * counter where the region says which. They are two questions.
 */
export function buildReferralOffers(
  context: ReportContext,
  dimension: DimensionId,
): readonly ReferralOffer[] {
  const knowledge = knowledgeCentre(context);
  const counters = context.input.centres.matches.filter((match) => match.role === 'counter');
  const [counter] = counters;
  return [
    ...(knowledge === null ? [] : [offer(context, dimension, 'knowledge', knowledge.match, knowledge.card)]),
    ...(counter === undefined || counters.length > 1
      ? []
      : [
          offer(
            context,
            dimension,
            'counter',
            counter,
            buildCentreCard(context, counter, context.centreWords('roleCounter'), 'short'),
          ),
        ]),
  ];
}

/** The same offers with the answers that were given, whatever version of the text they agreed to. */
export function withGivenAnswers(
  offers: readonly ReferralOffer[],
  referrals: readonly Referral[],
  words: Words,
  dayOf: DayOf,
): readonly ReferralOffer[] {
  return offers.map((one) => {
    const given = referrals.find(
      ({ dimension, centre }) => dimension === one.dimension && centre === one.centre,
    );
    if (given === undefined) return one;
    const { answer, textVersion, at } = given;
    return { ...one, given: { answer, textVersion, on: formatDate(dayOf(at), words) } };
  });
}

function offer(
  context: ReportContext,
  dimension: DimensionId,
  kind: ReferralOffer['kind'],
  { centre }: CentreMatch,
  card: CentreCard,
): ReferralOffer {
  const { words } = context;
  const isQuick = context.input.response.mode === 'quick';
  const named = { centre: centre.shortName };
  return {
    dimension,
    centre: centre.id,
    kind,
    card,
    question: isQuick
      ? words('referral.questionTheme', { ...named, theme: context.dimensionName(dimension) })
      : words('referral.question', named),
    travels: [companySentence(context), words('referral.travelsContact'), themeSentence(context, dimension)],
    staysHere: [words('referral.staysAnswers'), words('referral.staysScores'), words('referral.staysSent')],
    textVersion: words('referral.version'),
    given: null,
  };
}

function companySentence({ words, input }: ReportContext): string {
  const company = (input.response.company.name ?? '').trim();
  return company === ''
    ? words('referral.travelsCompanyBlank')
    : words('referral.travelsCompany', { company });
}

function themeSentence(context: ReportContext, dimension: DimensionId): string {
  const { words, input } = context;
  const theme = context.dimensionName(dimension);
  const level = input.result.dimensions.find(({ id }) => id === dimension)?.level ?? null;
  return level === null
    ? words('referral.travelsTheme', { theme })
    : words('referral.travelsLevel', { theme, level: String(level), name: context.levelName(level) });
}
