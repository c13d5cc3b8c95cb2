import type { Assessment } from '../assessment/assessment-record.ts';
import type { Response } from '../assessment/assessment.ts';
import { givenByOne, responseOfAssessment } from '../assessment/response-of-assessment.ts';
import type { DayOf } from '../assessment/response-of-assessment.ts';
import type { Definition } from '../definition/definition.ts';
import { agreementOf } from './agreement.ts';
import { scoreGroup } from './group.ts';
import type { GroupResult } from './group.ts';
import { ratersOf } from './raters.ts';

/**
 * What result, paper and table of an assessment follow from: of one rater the answers themselves; of several what they
 * agreed on, else what they would agree on (METHOD 8), without notes and facts, because what leaves the room is of
 * nobody in particular. The variant must be known.
 */
export function responseToShow(definition: Definition, assessment: Assessment, dayOf: DayOf): Response {
  if (!hasSeveralRaters(assessment)) return responseOfAssessment(assessment, dayOf);
  return groupOf(definition, assessment, dayOf).consensus;
}

/** The group of an assessment, with what it settled. The variant must be known. */
export function groupOf(definition: Definition, assessment: Assessment, dayOf: DayOf): GroupResult {
  const responses = responsesOf(assessment, dayOf);
  return scoreGroup(definition, responses, agreementOf(assessment), assessment.mode);
}

/** More than one place to answer in, or traces of more: then what one of them gave never leaves the room. */
export function hasSeveralRaters(assessment: Assessment): boolean {
  const { responses, erasedRaters = 0 } = assessment;
  const hasDecided = Object.keys(agreementOf(assessment).decisions).length > 0;
  return responses.length + erasedRaters > 1 || hasDecided;
}

/** Those of every rater whose answers count. */
export function responsesOf(assessment: Assessment, dayOf: DayOf): readonly Response[] {
  const raters = ratersOf(assessment);
  return raters.length === 0
    ? [responseOfAssessment(assessment, dayOf)]
    : raters.map((rater) => givenByOne(assessment, rater, dayOf));
}
