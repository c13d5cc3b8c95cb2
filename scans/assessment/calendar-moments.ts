import { dayNumber, dayOf, twoDigits } from '../definition/calendar-days.ts';
import type { Moment } from './assessment-record.ts';

/** The seconds of a moment since a fixed one: to see how much lies between two. */
export function secondsOf(moment: Moment): number {
  const [hours = 0, minutes = 0, seconds = 0] = moment.slice(11, 23).split(':').map(Number);
  return dayNumber(moment.slice(0, 10)) * 86_400 + hours * 3600 + minutes * 60 + seconds;
}

/** The moment that comes so many whole seconds later, or earlier below zero; parts of a second are dropped. */
export function addSeconds(moment: Moment, seconds: number): Moment {
  const total = Math.floor(secondsOf(moment)) + seconds;
  const day = Math.floor(total / 86_400);
  const inDay = total - day * 86_400;
  const clock = [inDay / 3600, (inDay % 3600) / 60, inDay % 60].map((part) => twoDigits(Math.floor(part)));
  return `${dayOf(day)}T${clock.join(':')}.000Z`;
}
