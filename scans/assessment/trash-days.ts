import { addDays, daysBetween } from '../definition/calendar-days.ts';

/** Days for which nobody is asked whether what was put away may go. */
export const mostDaysInTrash = 30;

/** The day until which what was put away on this day certainly stays, both `YYYY-MM-DD`. */
export function staysUntil(trashedOn: string): string {
  return addDays(trashedOn, mostDaysInTrash);
}

/** Whether it has been in the trash for longer: then erasing it is offered. Nothing ever goes by itself. */
export function isLongInTrash(trashedOn: string, today: string): boolean {
  return daysBetween(trashedOn, today) > mostDaysInTrash;
}
