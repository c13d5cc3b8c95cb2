import type { Workshop } from '../../sessions/register.ts';

/** How many gave their dots, and how many answered the questions. */
type Vote = { readonly ballots: number; readonly answering: number };

/**
 * Does the wall show the vote beside the calculated order? As the adviser said; else as soon as everybody voted.
 * Somebody who gives no dots would keep the others waiting.
 */
export function isComparing(
  { comparing, seats }: Pick<Workshop, 'comparing' | 'seats'>,
  vote: Vote,
): boolean {
  return comparing ?? (vote.ballots > 0 && vote.ballots >= votersOf({ seats }, vote));
}

/** Of whom dots are waited for: who is there, or who answered where nobody has a seat. */
export function votersOf({ seats }: Pick<Workshop, 'seats'>, { answering }: Pick<Vote, 'answering'>): number {
  return seats.length === 0 ? answering : seats.filter(({ state }) => state !== 'left').length;
}
