import type { Centre, OwnFacts } from '../definition/definition.ts';
import { centreReviewBy } from '../definition/with-own-entries.ts';
import { formatDate, isPastReview } from './dates.ts';
import { plainAddress } from './plain-address.ts';
import type { ReportContext } from './report-context.ts';
import type { CardExtent, CentreCard } from './report-model.ts';

/** What an adviser filled in about a centre, as one line with the day of his check (METHOD 6). */
export function buildOwnLine(
  context: ReportContext,
  { own }: Centre,
  extent: CardExtent,
): Pick<CentreCard, 'own'> {
  const facts = own === null ? '' : factsOf(own, extent);
  if (own === null || facts === '') return {};
  const date = formatDate(own.checkedOn, context.words);
  const text = context.centreWords(isOld(context, own) ? 'ownFactsOld' : 'ownFacts', { date, facts });
  const address = plainAddress(own.website);
  return { own: { text, url: address !== '' && facts.includes(address) ? own.website : '' } };
}

/** That an adviser looked and had nothing to change; for as long as such a look holds. */
export function ownCheck(context: ReportContext, { own }: Centre): readonly string[] {
  if (own === null || factsOf(own, 'full') !== '' || isOld(context, own)) return [];
  return [context.centreWords('ownChecked', { date: formatDate(own.checkedOn, context.words) })];
}

/** Characters of an own line on the two pages, beside its first fact. */
const mostOnShortCard = 60;

/** On the two pages one way to get through, and whom to ask for where that is short; the annex has the rest. */
function factsOf({ phone, contact, email, website }: OwnFacts, extent: CardExtent): string {
  const list = (facts: readonly string[]): string => facts.filter((fact) => fact !== '').join(', ');
  const [first = '', ...others] = [phone, email, plainAddress(website)].filter((way) => way !== '');
  if (extent === 'full') return list([first, contact, ...others]);
  const both = list([first, contact]);
  return both.length <= mostOnShortCard || first === '' ? both : first;
}

function isOld({ input }: ReportContext, { checkedOn }: OwnFacts): boolean {
  return isPastReview(centreReviewBy(checkedOn), input.date);
}
