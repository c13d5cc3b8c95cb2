import type { DimensionId } from '../../definition/definition.ts';
import type { AssessmentId } from '../../assessment/assessment-record.ts';
import type { Offer } from '../../sessions/register.ts';

/** What is shown and what is asked about one theme, or about none. */
export type MarketStall = {
  /** `null`: about no theme in particular. */
  readonly dimension: DimensionId | null;
  readonly show: readonly Offer[];
  readonly see: readonly Offer[];
  /** One company can show what another wants to see: they should meet. */
  readonly meets: boolean;
};

/**
 * Offers and questions per theme: first where one company can show what another wants to see, then in this order of the
 * themes, what is about no theme last. Within a theme in the order in which they came. A theme that the order does not
 * have counts as none.
 */
export function roomMarket(offers: readonly Offer[], order: readonly DimensionId[]): readonly MarketStall[] {
  const known = offers.map((offer) =>
    offer.dimension === null || order.includes(offer.dimension) ? offer : { ...offer, dimension: null },
  );
  const stalls = [...order, null].flatMap((dimension): readonly MarketStall[] => {
    const own = known.filter((offer) => offer.dimension === dimension);
    if (own.length === 0) return [];
    const show = own.filter(({ kind }) => kind === 'show');
    const see = own.filter(({ kind }) => kind === 'see');
    return [{ dimension, show, see, meets: dimension !== null && meet(show, see) }];
  });
  return [...stalls.filter(({ meets }) => meets), ...stalls.filter(({ meets }) => !meets)];
}

function meet(show: readonly Offer[], see: readonly Offer[]): boolean {
  return show.some((one) => see.some((other) => other.assessment !== one.assessment));
}

/** With this one added; the same list where it stands there already, or where nothing is said. */
export function withOffer(offers: readonly Offer[], offer: Offer): readonly Offer[] {
  const said = { ...offer, text: offer.text.trim() };
  return said.text === '' || offers.some((one) => isSame(one, said)) ? offers : [...offers, said];
}

/** Without this one; the same list where it does not stand there. */
export function withoutOffer(offers: readonly Offer[], offer: Offer): readonly Offer[] {
  const left = offers.filter((one) => !isSame(one, { ...offer, text: offer.text.trim() }));
  return left.length === offers.length ? offers : left;
}

/** Of the companies that are still there. */
export function offersOf(offers: readonly Offer[], companies: readonly AssessmentId[]): readonly Offer[] {
  return offers.filter(({ assessment }) => companies.includes(assessment));
}

function isSame(one: Offer, other: Offer): boolean {
  return (
    one.assessment === other.assessment &&
    one.kind === other.kind &&
    one.text === other.text &&
    one.dimension === other.dimension
  );
}
