import type { ReferralOffer } from '../../../scans/services/views/result-view.ts';

/** One address each, with everything that it may be asked about. */
export function byCentre(
  offers: readonly ReferralOffer[],
): readonly (readonly [ReferralOffer, ...ReferralOffer[]])[] {
  const groups = new Map<string, [ReferralOffer, ...ReferralOffer[]]>();
  for (const offer of offers) {
    const group = groups.get(offer.centre);
    if (group === undefined) groups.set(offer.centre, [offer]);
    else group.push(offer);
  }
  return [...groups.values()];
}
