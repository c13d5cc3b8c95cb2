import type { AssessmentId, ResponseId } from '../assessment/assessment-record.ts';
import { finished, withRater } from '../workshop/raters.ts';
import { changeOpenAssessment } from './change-assessment.ts';
import type { Outcome } from './failure.ts';
import { withKnown } from './known-response.ts';
import type { Desk } from './scan.ts';
import type { Kept } from './views/assessment-view.ts';

/** Somebody is ready, or not yet, by whichever way it is said. Refused: answers that are not in the scan any more. */
export function markFinished(
  desk: Desk,
  id: AssessmentId,
  response: ResponseId,
  isFinished: boolean,
): Promise<Outcome<Kept>> {
  return changeOpenAssessment(desk, id, (assessment, { at }) =>
    withKnown(assessment, response, () =>
      withRater(assessment, response, (one) => finished(one, isFinished ? at : null), at),
    ),
  );
}
