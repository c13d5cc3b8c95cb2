import type { QuestionId } from '../../../scans/definition/definition.ts';

/** Of the field for the answer to a question. */
export function fieldId(question: QuestionId): string {
  return `entry-${question}`;
}
