import type { Assessment } from '../assessment/assessment-record.ts';

/** Before the checksum in the id of a scan that was made for one respondent. */
export const blankPrefix = 'place-';

/** Such a scan without an answer: who opens it has not read who keeps what. */
export function isBlankScan({ id, responses }: Pick<Assessment, 'id' | 'responses'>): boolean {
  return id.startsWith(blankPrefix) && responses.every(({ answers }) => Object.keys(answers).length === 0);
}
