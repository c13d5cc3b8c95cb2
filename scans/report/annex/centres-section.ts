import type { CentreRole, InstrumentMatch } from '../../centres/centre-match.ts';
import { buildCentreCard, needList } from '../centre-card.ts';
import { formatDate, isPastReview } from '../dates.ts';
import { plainAddress } from '../plain-address.ts';
import type { ReportContext } from '../report-context.ts';
import type { Block, ListItem } from '../report-model.ts';
import { heading, note, noteList, paragraph } from './blocks.ts';

/** The label of an address by its role. */
export const roleKeys = {
  primary: 'rolePrimary',
  secondary: 'roleSecondary',
  also: 'roleAlso',
  counter: 'roleCounter',
} as const satisfies Record<CentreRole, string>;

/** Every address with all its reasons, the ties between them, and what nobody here offers (METHOD 6). */
export function buildCentresSection(context: ReportContext): readonly Block[] {
  const { words, centreWords, text } = context;
  const { matches, openNeeds, region, ties } = context.input.centres;
  const needs = needList(context, openNeeds);
  return [
    heading(2, words('centres.heading')),
    note(centresIntro(context)),
    ...matches.map((match): Block => {
      const label = centreWords(roleKeys[match.role]);
      return { kind: 'centre', card: buildCentreCard(context, match, label, 'full') };
    }),
    ...(region === null ? [paragraph(centreWords('chooseRegion'))] : []),
    ...ties.map((tie) => paragraph(text(tie.text))),
    ...(needs === '' ? [] : [paragraph(centreWords('openNeeds', { needs }))]),
  ];
}

/** Whose facts stand here: those of sources alone, or also those of an adviser. */
export function centresIntro({ words, centreWords, input }: ReportContext): string {
  const isOwn = input.centres.matches.some(({ centre }) => centre.own !== null);
  return isOwn ? centreWords('ownIntro') : words('centres.intro');
}

/** Named support with its date and address, or where to ask (METHOD 6). */
export function buildSupportSection(context: ReportContext): readonly Block[] {
  const { words, centreWords, input } = context;
  const title = heading(2, words('support.heading'));
  if (input.centres.region === null) {
    return [title, paragraph(centreWords('instrumentsUnknownRegion'))];
  }
  if (input.instruments.length === 0) return [title, paragraph(words('support.none'))];
  return [
    title,
    note(words('support.intro')),
    noteList(input.instruments.map((match) => supportItem(context, match))),
  ];
}

function supportItem(context: ReportContext, match: InstrumentMatch): ListItem {
  const { name, text, dated, url } = supportParts(context, match);
  const item = context.words('support.item', { name, text, dated, address: plainAddress(url) });
  return url === '' ? { text: item } : { text: item, url };
}

/** A named form of support in its parts; `dated` says how old the fact is. `url`: empty when not known. */
export function supportParts(
  context: ReportContext,
  { instrument }: InstrumentMatch,
): { readonly name: string; readonly text: string; readonly dated: string; readonly url: string } {
  const { words, centreWords, text, input } = context;
  const asOf =
    instrument.asOf === null
      ? centreWords('instrumentUndated')
      : centreWords('instrumentAsOf', { date: formatDate(instrument.asOf, words) });
  const checked =
    instrument.own === null
      ? []
      : [centreWords('instrumentChecked', { date: formatDate(instrument.own.checkedOn, words) })];
  const dated = [
    instrument.status === 'ask' ? centreWords('instrumentAsk') : asOf,
    ...(isPastReview(instrument.reviewBy, input.date) ? [centreWords('instrumentOverdue')] : checked),
  ].join(' ');
  return { name: text(instrument.name), text: text(instrument.text), dated, url: instrument.url };
}
