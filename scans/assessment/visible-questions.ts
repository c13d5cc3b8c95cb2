import type { Definition, Question, QuestionId, VariantId } from '../definition/definition.ts';
import type { Company, Mode } from './assessment.ts';

/**
 * The questions that are asked, in their order: all of the variant, or the twelve of its quick scan (METHOD 1 and 7).
 * Empty for a variant that the definition does not have.
 */
export function visibleQuestions(
  definition: Definition,
  variant: VariantId,
  mode: Mode,
): readonly Question[] {
  const found = definition.variants.find(({ id }) => id === variant);
  if (found === undefined) return [];
  const byId = new Map<QuestionId, Question>(definition.questions.map((question) => [question.id, question]));
  return (mode === 'quick' ? found.quickScan : found.questions).flatMap((id) => {
    const question = byId.get(id);
    return question === undefined ? [] : [question];
  });
}

/** May "not applicable" be chosen? On questions about staff only when nobody but the owner works there (METHOD 1). */
export function naAllowed(question: Question, company: Company): boolean {
  return question.naAllowed || (question.naAllowedIfNoStaff && company.size === '0');
}
