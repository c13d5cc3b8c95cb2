import type { CentreMatch, NoPrimary } from '../centres/centre-match.ts';
import { buildCentreCard } from './centre-card.ts';
import type { ReportContext } from './report-context.ts';
import type { CentreCard, HelpBlock, RichText } from './report-model.ts';

/** Who can help, on the two pages: one knowledge centre or why there is none, the counter, the line on money. */
export function buildHelpBlock(context: ReportContext): HelpBlock {
  const { words, centreWords } = context;
  const { centres } = context.input;
  const counters = centres.matches.filter((match) => match.role === 'counter');
  const counterLabel = counters.length > 1 ? words('help.counters') : centreWords('roleCounter');
  const knowledge = knowledgeCentre(context)?.card ?? null;
  return {
    heading: words('help.heading'),
    knowledgeLabel: centreWords('rolePrimary'),
    knowledge,
    noKnowledge: knowledge === null ? noKnowledge(context) : '',
    counterLabel,
    counters: counters.map((match) => buildCentreCard(context, match, centreWords('roleCounter'), 'short')),
    chooseRegion: centres.region === null ? centreWords('chooseRegion') : '',
    money: moneyLine(context),
  };
}

/** The knowledge centre to name first, with its card; `null`: there is none. */
export function knowledgeCentre(
  context: ReportContext,
): { readonly match: CentreMatch; readonly card: CentreCard } | null {
  const { centreWords } = context;
  const { matches, noPrimary, ties } = context.input.centres;
  const label = centreWords('rolePrimary');
  const primary = matches.find((match) => match.role === 'primary');
  if (primary !== undefined) {
    const tie = ties.find((one) => one.centres.includes(primary.centre.id));
    if (tie === undefined) {
      return { match: primary, card: buildCentreCard(context, primary, label, 'short') };
    }
    // Who may belong to two centres reads that first; what this one can help with stands in the annex.
    const reasons = primary.reasons.filter((reason) => reason.kind !== 'need');
    const card = buildCentreCard(context, { ...primary, reasons }, label, 'short');
    return { match: primary, card: { ...card, reasons: [...card.reasons, context.text(tie.text)] } };
  }
  const asked = noPrimary === 'ask' ? firstToAsk(matches) : undefined;
  if (asked === undefined) return null;
  const card = buildCentreCard(context, asked, label, 'short');
  const sentence = centreWords('noPrimaryAsk', { centre: asked.centre.shortName });
  return { match: asked, card: { ...card, reasons: [sentence, ...card.reasons] } };
}

/** The collective centre that must be asked first; the content check sees that one stands among the matches. */
function firstToAsk(matches: readonly CentreMatch[]): CentreMatch | undefined {
  const unsure = matches.filter((match) => match.verdict === 'maybe');
  return unsure.find((match) => match.centre.group === 'innovaders') ?? unsure[0];
}

function noKnowledge(context: ReportContext): RichText {
  const { matches, noPrimary } = context.input.centres;
  const others = matches.some((match) => match.role !== 'counter');
  return [noPrimarySentence(context, noPrimary), ...(others ? [pointer(context)] : [])].join(' ');
}

/** Where the other addresses stand. */
function pointer({ words, input }: ReportContext): RichText {
  switch (input.paper) {
    case 'kern':
      return words('help.seeAdvice');
    case 'advies':
      return words('help.seeAnnex');
    case 'screen':
      return words('screen.seeCentres', { heading: words('centres.heading') });
  }
}

/** Why no knowledge centre is named first. */
export function noPrimarySentence(context: ReportContext, noPrimary: NoPrimary): string {
  const { centreWords } = context;
  switch (noPrimary) {
    case 'depends':
      return centreWords('noPrimaryDepends');
    case 'unknown-activity':
      return centreWords('noPrimaryUnknownActivity');
    case 'unknown-region':
      return centreWords('noPrimaryUnknownRegion');
    case 'none':
    case 'ask':
    case null:
      return centreWords('noPrimaryNone');
  }
}

function moneyLine(context: ReportContext): RichText {
  const { words, input } = context;
  if (input.instruments.length === 0) return words('help.moneyAsk');
  switch (input.paper) {
    case 'kern':
      return words('help.moneyAdvice');
    case 'advies':
      return words('help.moneyAnnex');
    case 'screen':
      return words('screen.money', { heading: words('support.heading') });
  }
}
