import type { Definition, QuestionId } from '../definition/definition.ts';
import type { Assessment, AssessmentResponse } from './assessment-record.ts';
import type { Company } from './assessment.ts';
import { naAllowed, visibleQuestions } from './visible-questions.ts';

/**
 * The assessment of this company. Its name in the list follows, unless somebody gave it another one. Where staff came
 * in, "not applicable" on a question about staff no longer stands: that question is open again (METHOD 1).
 */
export function setCompany(
  definition: Definition,
  assessment: Assessment,
  company: Company & { readonly name: string },
): Assessment {
  const followed = assessment.name === assessment.company.name;
  const asked = visibleQuestions(definition, assessment.variant, assessment.mode);
  const refused = asked.filter((question) => !naAllowed(question, company)).map(({ id }) => id);
  return {
    ...assessment,
    company,
    name: followed ? company.name : assessment.name,
    responses: assessment.responses.map((response) => withoutNotApplicable(response, refused)),
  };
}

function withoutNotApplicable(
  response: AssessmentResponse,
  refused: readonly QuestionId[],
): AssessmentResponse {
  const gone = refused.filter((id) => response.answers[id]?.answer === 'not-applicable');
  if (gone.length === 0) return response;
  const isGone = (key: string): boolean => gone.some((id) => id === key);
  return {
    ...response,
    answers: Object.fromEntries(Object.entries(response.answers).filter(([key]) => !isGone(key))),
    toConfirm: response.toConfirm.filter((id) => !isGone(id)),
  };
}
