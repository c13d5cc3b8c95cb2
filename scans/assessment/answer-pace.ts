import type { AssessmentResponse } from './assessment-record.ts';
import { secondsOf } from './calendar-moments.ts';

/** A pace of fewer answers says nothing. */
const fewestAnswers = 6;

/**
 * The median number of seconds between one answer and the next, by the moments at which they were given; `null`
 * for fewer than six answers. Pauses and a few quick corrections do not move a median.
 */
export function medianSeconds({ answers }: Pick<AssessmentResponse, 'answers'>): number | null {
  const moments = Object.values(answers)
    .map(({ at }) => secondsOf(at))
    .sort((a, b) => a - b);
  if (moments.length < fewestAnswers) return null;
  const gaps = moments
    .slice(1)
    .map((moment, before) => moment - (moments[before] ?? moment))
    .sort((a, b) => a - b);
  const middle = gaps.length / 2;
  const low = gaps[Math.ceil(middle) - 1] ?? 0;
  const high = gaps[Math.floor(middle)] ?? 0;
  return (low + high) / 2;
}
