import type { Offer } from '../../../scans/sessions/register.ts';

/** Whose turn it is in the room, and for what: `at` counts the companies from 0. */
export type Turn = { readonly at: number; readonly kind: Offer['kind'] };

/** First what a company can show, then what it wants to see, then the next company; after the last the first again. */
export function nextTurn({ at, kind }: Turn, companies: number): Turn {
  return kind === 'show' ? { at, kind: 'see' } : { at: (at + 1) % companies, kind: 'show' };
}
