import type { AssessmentId, ResponseId } from '../../../../scans/assessment/assessment-record.ts';
import { isAssessmentId, isResponseId } from '../../../../scans/assessment/assessment-ids.ts';
import { emptyWorkshop } from '../../../../scans/sessions/register.ts';
import type { Seat, SeatId, Workshop } from '../../../../scans/sessions/register.ts';
import type { SeatWish } from '../../../../scans/workshop/run/seats.ts';
import type { Parsed } from '../../../../scans/definition/problem.ts';

export function assessmentOf(text: string): AssessmentId {
  if (!isAssessmentId(text)) throw new Error(text);
  return text;
}

export function responseIdOf(text: string): ResponseId {
  if (!isResponseId(text)) throw new Error(text);
  return text;
}

function isSeatId(_text: string): _text is SeatId {
  return true;
}

export function seatIdOf(text: string): SeatId {
  if (!isSeatId(text)) throw new Error(text);
  return text;
}

export const metal = assessmentOf('metaal-voorbeeld');

export function wish(label: string, more: Partial<SeatWish> = {}): SeatWish {
  return { label, assessment: metal, role: 'employee', way: 'kiosk', person: null, ...more };
}

export function seat(label: string, more: Partial<Seat> = {}): Seat {
  return {
    id: seatIdOf(`seat-${label.toLowerCase()}`),
    ...wish(label),
    response: null,
    state: 'waiting',
    noticeReadAt: null,
    ...more,
  };
}

/** A workshop of one company with these seats. */
export function workshopOf(seats: readonly Seat[], more: Partial<Workshop> = {}): Workshop {
  return { ...emptyWorkshop, companies: [metal], seats, ...more };
}

/** The value, or the codes of what was refused. */
export function valueOrCodes<T>(parsed: Parsed<T>): T | readonly string[] {
  return parsed.ok ? parsed.value : parsed.problems.map(({ code }) => code);
}

export function must<T>(parsed: Parsed<T>): T {
  if (!parsed.ok) throw new Error(parsed.problems.map(({ code }) => code).join(', '));
  return parsed.value;
}
