import type { Assessment, Moment } from './assessment-record.ts';

/** What can have been done to an assessment; the words of its history. */
export type HistoryWord =
  | 'created'
  | 'renamed'
  | 'company-changed'
  | 'answered'
  | 'edited'
  | 'referral-answered'
  | 'planned'
  | 'closed'
  | 'reopened'
  | 'recomputed'
  | 'grown'
  | 'duplicated'
  | 'went-back'
  | 'agreed'
  | 'raters-changed'
  | 'rater-erased';

/**
 * Changed at this moment, with a line in the history that says what was done. Going on with the same on the same day
 * adds no line: the history of a scan that was filled in within an hour stays short.
 */
export function changed<A extends Pick<Assessment, 'history' | 'changedOn'>>(
  assessment: A,
  at: Moment,
  what: HistoryWord,
): A {
  const last = assessment.history.at(-1);
  const goesOn = last?.what === what && last.at.slice(0, 10) === at.slice(0, 10);
  return {
    ...assessment,
    changedOn: at,
    history: goesOn ? assessment.history : [...assessment.history, { at, what }],
  };
}
