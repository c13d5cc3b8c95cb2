import type { Mode } from '../../../scans/assessment/assessment.ts';

const secondsPerQuestion = { full: 30, quick: 40 } as const satisfies Record<Mode, number>;

/** How long a scan takes: in steps of five minutes, a short one to the minute. */
export function minutesFor(questions: number, mode: Mode): number {
  const minutes = (questions * secondsPerQuestion[mode]) / 60;
  return mode === 'quick' ? Math.ceil(minutes) : Math.ceil(minutes / 5) * 5;
}
