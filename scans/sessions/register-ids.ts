import { assessmentIdPattern, plainIdPattern } from '../assessment/assessment-ids.ts';
import type { PersonId, SeatId, SeriesId, SessionId } from './register.ts';

/** As the id of an assessment: lower-case letters, digits and hyphens, such as a UUID. */
export function isSessionId(text: string): text is SessionId {
  return assessmentIdPattern.test(text);
}

export function isSeriesId(text: string): text is SeriesId {
  return assessmentIdPattern.test(text);
}

export function isPersonId(text: string): text is PersonId {
  return assessmentIdPattern.test(text);
}

/** Shorter ones too, as for a response: a seat has its id within one session. */
export function isSeatId(text: string): text is SeatId {
  return plainIdPattern.test(text);
}
