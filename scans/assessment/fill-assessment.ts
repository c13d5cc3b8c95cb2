import type { Assessment, AssessmentResponse, GivenAnswer, Moment } from './assessment-record.ts';
import type { Response } from './assessment.ts';
import { addSeconds } from './calendar-moments.ts';

/** As long as a careful answer takes. */
const secondsPerAnswer = 35;

/**
 * A new assessment with these answers, as if they were given one after the other in the sitting that ends at `at`:
 * the pace of an example must not look like haste.
 */
export function fillAssessment(assessment: Assessment, given: Response, at: Moment): Assessment {
  const ids = Object.keys(given.answers);
  const startedOn = addSeconds(at, -ids.length * secondsPerAnswer);
  const fill = (response: AssessmentResponse): AssessmentResponse => ({
    ...response,
    startedOn,
    answers: withMoments(given.answers, startedOn),
    notes: given.notes,
    importance: given.importance,
    facts: given.facts,
  });
  return { ...assessment, responses: assessment.responses.map(fill) };
}

function withMoments(answers: Response['answers'], startedOn: Moment): AssessmentResponse['answers'] {
  const entries = Object.entries(answers).map(([id, answer], index): [string, GivenAnswer] => [
    id,
    { answer, at: addSeconds(startedOn, (index + 1) * secondsPerAnswer) },
  ]);
  return Object.fromEntries(entries);
}
