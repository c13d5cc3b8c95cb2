import type { Assessment } from '../assessment/assessment-record.ts';
import type { Response } from '../assessment/assessment.ts';
import { responseOfAssessment } from '../assessment/response-of-assessment.ts';
import type { DayOf } from '../assessment/response-of-assessment.ts';
import type { Definition } from '../definition/definition.ts';
import { scoreGroup } from './group.ts';

/**
 * What result, paper and table of an assessment follow from: of one rater the answers themselves; of several what they
 * would agree on (METHOD 8), without notes and facts, because what leaves the room is of nobody in particular. The
 * variant must be known.
 */
export function responseToShow(definition: Definition, assessment: Assessment, dayOf: DayOf): Response {
  if (!hasSeveralRaters(assessment)) return responseOfAssessment(assessment, dayOf);
  return { ...scoreGroup(definition, responsesOf(assessment, dayOf)).consensus, mode: assessment.mode };
}

export function hasSeveralRaters({ responses }: Assessment): boolean {
  return responses.length > 1;
}

/** Those of every rater. */
export function responsesOf(assessment: Assessment, dayOf: DayOf): readonly Response[] {
  return assessment.responses.map((_, at) => responseOfAssessment(assessment, dayOf, at));
}
