/** How an answer was given. `keys`: with arrows or the space bar inside the answers, or by an aid. */
export type Means = 'pointer' | 'digit' | 'keys';

export const advanceAfterMs = 400;

/**
 * Does the next question come by itself? Only after a click, a tap or a digit that gives a first answer; never when
 * an answer is changed, never past the last question, never with the setting off.
 */
export function advances(given: {
  readonly means: Means;
  readonly first: boolean;
  readonly last: boolean;
  readonly setting: boolean;
}): boolean {
  return given.setting && given.first && !given.last && given.means !== 'keys';
}

/** Milliseconds in which a key was still meant for the page before. */
const graceMs = 500;

/** Would this turn pass over a question only because its page came by itself at the moment of the key? */
export function turnsTooFar(given: { readonly sinceTurnMs: number; readonly answered: boolean }): boolean {
  return given.sinceTurnMs < graceMs && !given.answered;
}
