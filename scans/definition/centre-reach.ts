import type { Centre } from './definition.ts';

/** Whether a reader can get through: by what a source proves or an adviser filled in (METHOD 6). */
export function isReachable(centre: Centre): boolean {
  return hasProvenWebsite(centre) || (centre.verified.phone && centre.phone !== '') || hasOwnWay(centre);
}

function hasOwnWay({ own }: Centre): boolean {
  return own !== null && [own.website, own.phone, own.email].some((way) => way !== '');
}

export function hasProvenWebsite(centre: Centre): boolean {
  return centre.verified.website && centre.website !== '';
}
