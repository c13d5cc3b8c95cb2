import { isAssessmentId } from '../../../../scans/assessment/assessment-ids.ts';
import type { AssessmentId } from '../../../../scans/assessment/assessment-record.ts';
import type { SeatId } from '../../../../scans/sessions/register.ts';

export function assessmentIdOf(text: string): AssessmentId {
  if (!isAssessmentId(text)) throw new Error(`no id of an assessment: ${text}`);
  return text;
}

export function seatIdOf(text: string): SeatId {
  if (!isSeatId(text)) throw new Error('a seat has an id');
  return text;
}

function isSeatId(text: string): text is SeatId {
  return text !== '';
}
