import { addSeconds, secondsOf } from '../../assessment/calendar-moments.ts';
import type { Moment } from '../../assessment/assessment-record.ts';
import type { Timer } from '../../sessions/register.ts';

/** From now on, for so many minutes. */
export function startTimer(minutes: number, now: Moment): Timer {
  return running(minutes * 60, now);
}

/** Stands still; over time it stands at nothing. */
export function pauseTimer(timer: Timer, now: Moment): Timer {
  return { kind: 'paused', leftMs: Math.max(0, secondsLeft(timer, now)) * 1000 };
}

/** Goes on from where it stood still. */
export function resumeTimer(timer: Timer, now: Moment): Timer {
  return timer.kind === 'running' ? timer : running(Math.ceil(timer.leftMs / 1000), now);
}

/** So many minutes more; of one that is over, from now on. */
export function addMinutes(timer: Timer, minutes: number, now: Moment): Timer {
  const left = Math.max(0, secondsLeft(timer, now)) + minutes * 60;
  return timer.kind === 'running' ? running(left, now) : { kind: 'paused', leftMs: left * 1000 };
}

/** Whole seconds that are left, rounded up; below zero: so long over. */
export function secondsLeft(timer: Timer, now: Moment): number {
  return timer.kind === 'running'
    ? Math.ceil(secondsOf(timer.endsAt) - secondsOf(now))
    : Math.ceil(timer.leftMs / 1000);
}

function running(seconds: number, now: Moment): Timer {
  return { kind: 'running', endsAt: addSeconds(now, seconds) };
}
