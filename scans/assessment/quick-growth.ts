import type { Assessment } from './assessment-record.ts';
import { daysBetween } from '../definition/calendar-days.ts';

/** A quick scan of at most so many days may grow into a full one (METHOD 7). */
export const mostDaysToGrow = 90;

/** Whether the answers of this quick scan are fresh enough on this day; `false` for a full scan. */
export function canGrow({ mode, createdOn }: Pick<Assessment, 'mode' | 'createdOn'>, today: string): boolean {
  return mode === 'quick' && daysBetween(createdOn.slice(0, 10), today) <= mostDaysToGrow;
}
