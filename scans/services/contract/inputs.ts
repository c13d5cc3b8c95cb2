import { z } from 'zod';
import { isAssessmentId, isResponseId, plainIdPattern } from '../../assessment/assessment-ids.ts';
import { companySizes, legalForms } from '../../assessment/assessment.ts';
import { regions } from '../../definition/definition.ts';
import { centreId, dimensionId, factId, questionId, variantId } from '../../definition/ids.ts';
import { text } from './method.ts';

const plainId = z.string().regex(plainIdPattern);

export const assessment = z.string().refine(isAssessmentId);
export const response = z.string().refine(isResponseId);
export const question = plainId.transform(questionId);
export const dimension = plainId.transform(dimensionId);
export const fact = plainId.transform(factId);
export const variant = plainId.transform(variantId);
export const centre = plainId.transform(centreId);
export const ownAdviceId = plainId;

const evaluationAnswer = z.int().min(1).max(5).nullable();

/** What one person ticked after a session. */
export const evaluationAnswers = z.strictObject({
  useful: evaluationAnswer,
  clear: evaluationAnswer,
  recommend: evaluationAnswer,
});

/** As on the form: any text is taken here, and `parseCompany` says what is wrong with it. */
export const company = z.strictObject({
  name: text(400).exactOptional(),
  enterpriseNumber: text(40).exactOptional(),
  nace: z
    .array(z.strictObject({ code: text(10), version: z.enum(['2008', '2025']) }))
    .max(10)
    .exactOptional(),
  region: z.enum(regions).exactOptional(),
  postcode: text(10).exactOptional(),
  sector: plainId.exactOptional(),
  size: z.enum(companySizes).exactOptional(),
  legalForm: z.enum(legalForms).exactOptional(),
});
