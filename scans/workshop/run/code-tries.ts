import { secondsOf } from '../../assessment/calendar-moments.ts';
import type { Moment } from '../../assessment/assessment-record.ts';

/** How often a wrong code was given in a row, and when last; `null`: never. */
export type CodeTries = { readonly wrong: number; readonly last: Moment | null };

export const noTries: CodeTries = { wrong: 0, last: null };

/** So many may be wrong one after the other: a code is soon mistyped. */
const freeTries = 5;
/** Between two tries after that. Ten thousand codes of four digits take days. */
export const secondsBetweenTries = 30;

/** May a code be tried now? Also where the clock was put back meanwhile nobody is shut out for longer. */
export function mayTry({ wrong, last }: CodeTries, now: Moment): boolean {
  if (wrong < freeTries || last === null) return true;
  return Math.abs(secondsOf(now) - secondsOf(last)) >= secondsBetweenTries;
}

/** Counted as wrong before it is known, so that many at the same moment are no way around it. */
export function tried({ wrong }: CodeTries, now: Moment): CodeTries {
  return { wrong: wrong + 1, last: now };
}
