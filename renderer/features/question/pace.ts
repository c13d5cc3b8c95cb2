/** Longer than this between two answers is a break, not a pace. */
const breakMs = 5 * 60_000;
/** Fewer gaps than this say nothing about a person. */
const fewestGaps = 3;
/** Twenty minutes for 38 questions; a short scan is talked through, eight minutes for twelve. */
const usualMs = { full: 30_000, quick: 40_000 } as const;

/**
 * Minutes for what is still open, rounded up, from one's own pace: the middle one of the times between answers.
 * `moments`: when each answer was given, in any order.
 */
export function minutesLeft(moments: readonly string[], open: number, mode: 'full' | 'quick'): number {
  if (open === 0) return 0;
  return Math.max(1, Math.ceil((open * paceOf(moments, mode)) / 60_000));
}

function paceOf(moments: readonly string[], mode: 'full' | 'quick'): number {
  const times = moments.map((moment) => Date.parse(moment)).toSorted((a, b) => a - b);
  const gaps = times
    .slice(1)
    .map((time, index) => time - (times[index] ?? time))
    .filter((gap) => gap > 0 && gap <= breakMs)
    .toSorted((a, b) => a - b);
  return gaps.length < fewestGaps ? usualMs[mode] : (gaps[Math.floor(gaps.length / 2)] ?? usualMs[mode]);
}
