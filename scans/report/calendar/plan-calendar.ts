import type { AssessmentId, Moment, PlannedStep } from '../../assessment/assessment-record.ts';
import { addDays } from '../../definition/calendar-days.ts';
import type { Words } from '../paper-words.ts';
import { writeCalendar } from './write-calendar.ts';
import type { CalendarEvent } from './write-calendar.ts';

/** After so many days one looks back on the plan. */
export const daysToLookBack = 90;

/** A step with a date. `text`: the step in words. */
export type CalendarStep = { readonly planned: PlannedStep; readonly theme: string; readonly text: string };

type PlanCalendar = {
  readonly id: AssessmentId;
  readonly revision: number;
  readonly company: string;
  /** `YYYY-MM-DD`; `null`: still open, so the look back counts from the earliest step. */
  readonly closedOn: string | null;
  readonly steps: readonly CalendarStep[];
  readonly stamp: Moment;
  readonly words: Words;
};

/** The planned steps and a look back after 90 days, as a calendar file; `null`: no step has a date. */
export function planCalendar(plan: PlanCalendar): string | null {
  const { id, revision, company, closedOn, steps, stamp, words } = plan;
  const day = lookBackDay(
    closedOn,
    steps.map(({ planned }) => planned.on),
  );
  if (day === null) return null;
  const lookBack: CalendarEvent = {
    uid: `innovatiescan-${id}-look-back`,
    day,
    summary: words('calendar.lookBack', { company }),
    description: words('calendar.lookBackText'),
  };
  const events = [...steps.map((step) => stepEvent(id, step, words)), lookBack];
  return writeCalendar({ events, stamp, sequence: revision });
}

/** The day of the look back, `YYYY-MM-DD`. `dates`: of the steps, empty where there is none; `null`: none has one. */
export function lookBackDay(closedOn: string | null, dates: readonly string[]): string | null {
  const [earliest] = dates.filter((date) => date !== '').toSorted();
  return earliest === undefined ? null : addDays(closedOn ?? earliest, daysToLookBack);
}

function stepEvent(id: AssessmentId, { planned, theme, text }: CalendarStep, words: Words): CalendarEvent {
  const { dimension, step, on, who, sign } = planned;
  return {
    uid: `innovatiescan-${id}-${dimension}-${step}`,
    day: on,
    summary: step === 'this-week' ? words('calendar.week', { theme }) : words('calendar.quarter', { theme }),
    description: [
      text,
      ...(who.trim() === '' ? [] : [words('plan.by', { who: who.trim() })]),
      ...(sign.trim() === '' ? [] : [words('plan.sign', { sign: sign.trim() })]),
    ].join('\n'),
  };
}
