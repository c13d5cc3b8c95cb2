import { isAssessmentId } from '../assessment/assessment-ids.ts';
import type { Assessment, AssessmentId, AssessmentResponse } from '../assessment/assessment-record.ts';
import { changed } from '../assessment/history.ts';
import { emptyResponse, untouched } from '../assessment/new-assessment.ts';
import type { Sha256Hex } from '../assessment/scan-file.ts';
import { blankPrefix } from './is-blank-scan.ts';

/** Who gets a file of his own to fill in. */
export type BlankPlace = Pick<AssessmentResponse, 'id' | 'participant' | 'origin' | 'language'>;

/** Characters in the name of a scan. */
const longestName = 200;

/**
 * The scan for one respondent on a laptop of his own: the questions of his company, his code, and no answer. Made anew
 * from the little that may go along, so that nothing of anybody else can be in it. Its id is its own, so that it never
 * takes the place of the scan of the group; and the same each time, so that who opens a second file keeps his answers.
 */
export function blankScan(
  assessment: Assessment,
  { id, participant, origin, language }: BlankPlace,
  bank: string,
  sha256Hex: Sha256Hex,
): Assessment {
  const { createdOn: at, variant, mode, company, example } = assessment;
  const made: Assessment = {
    id: blankId(assessment.id, id, sha256Hex),
    name: nameOf(participant.id ?? '', company.name ?? ''),
    createdOn: at,
    changedOn: at,
    bank,
    variant,
    mode,
    filledBy: 'owner',
    company,
    responses: [emptyResponse({ id, participant, origin, language, startedOn: at })],
    ...untouched,
    example,
    revision: 0,
  };
  return changed(made, at, 'created');
}

function blankId(of: AssessmentId, response: string, sha256Hex: Sha256Hex): AssessmentId {
  const id = `${blankPrefix}${sha256Hex(`place ${response} of ${of}`).slice(0, 32)}`;
  if (!isAssessmentId(id)) throw new Error('a checksum that is no text of its own kind');
  return id;
}

function nameOf(code: string, company: string): string {
  const name = [code.trim(), company.trim()].filter((part) => part !== '').join(' ');
  return Array.from(name).slice(0, longestName).join('');
}
