import type { AssessmentId, ResponseId } from './assessment-record.ts';

/** The id of an assessment is also the name of its file: plain lower-case text that every system takes. */
export const assessmentIdPattern = /^[a-z0-9][a-z0-9-]{6,62}[a-z0-9]$/;
/** Also for the other short ids in a scan file. */
export const plainIdPattern = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/;

/** 8 to 64 lower-case letters, digits and hyphens, such as a UUID; no hyphen at either end. */
export function isAssessmentId(text: string): text is AssessmentId {
  return assessmentIdPattern.test(text);
}

/** 1 to 64 letters, digits, `_`, `.` and `-`; the first one a letter or a digit. */
export function isResponseId(text: string): text is ResponseId {
  return plainIdPattern.test(text);
}
