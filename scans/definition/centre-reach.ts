import type { Centre } from './definition.ts';

/** Whether a reader can get through: a web address or a phone number that a source proves (METHOD 6). */
export function isReachable(centre: Centre): boolean {
  return hasProvenWebsite(centre) || (centre.verified.phone && centre.phone !== '');
}

export function hasProvenWebsite(centre: Centre): boolean {
  return centre.verified.website && centre.website !== '';
}
