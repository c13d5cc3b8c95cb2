import type { AssessmentResponse } from '../../../scans/assessment/assessment-record.ts';
import { changeResponse } from '../../../scans/assessment/change-response.ts';
import type { ResponseChange } from '../../../scans/assessment/change-response.ts';
import type { Answer } from '../../../scans/assessment/assessment.ts';
import type { DimensionId, FactId, Importance, QuestionId } from '../../../scans/definition/definition.ts';
import type { AssessmentView } from '../../../scans/services/views/assessment-view.ts';
import type { Change } from '../../app/save-queue.ts';

/** Of which answers: those of one response in one assessment. */
export type Where = { readonly id: AssessmentView['id']; readonly response: AssessmentResponse['id'] };

/** `null` takes the answer back. An answer to a question that was to be confirmed confirms it. */
export function answerChange(where: Where, question: QuestionId, answer: Answer | null, at: string): Change {
  return {
    key: `answer ${question}`,
    ...saying(where, { kind: 'answer', question, answer }, at),
    send: (call) => call('response.answer', { ...where, question, answer }),
  };
}

/** An empty note takes it away. */
export function noteChange(where: Where, question: QuestionId, note: string): Change {
  return {
    key: `note ${question}`,
    ...saying(where, { kind: 'note', question, note }),
    send: (call) => call('response.note', { ...where, question, note }),
  };
}

export function positionChange(where: Where, question: QuestionId | null): Change {
  return {
    key: 'position',
    ...saying(where, { kind: 'position', question }),
    send: (call) => call('response.position', { ...where, question }),
  };
}

export function confirmChange(where: Where, questions: readonly QuestionId[]): Change {
  return {
    key: null,
    ...saying(where, { kind: 'confirm', questions }),
    send: (call) => call('response.confirm', { ...where, questions: [...questions] }),
  };
}

/** `null` takes the rating back. */
export function importanceChange(
  where: Where,
  dimension: DimensionId,
  importance: Importance | null,
): Change {
  return {
    // Not replaced while it waits: of a swap the lowering must arrive before the raising.
    key: null,
    ...saying(where, { kind: 'importance', dimension, importance }),
    send: (call) => call('response.importance', { ...where, dimension, importance }),
  };
}

/** An empty list takes the answer back. */
export function factChange(where: Where, fact: FactId, options: readonly number[]): Change {
  return {
    key: `fact ${fact}`,
    ...saying(where, { kind: 'fact', fact, options }),
    send: (call) => call('response.fact', { ...where, fact, options: [...options] }),
  };
}

/** What the product will make of it, so that the screen need not wait. Only an answer carries its moment. */
function saying({ response: wanted }: Where, said: ResponseChange, at = ''): Pick<Change, 'apply' | 'said'> {
  return {
    said,
    apply: (assessment) => ({
      ...assessment,
      responses: assessment.responses.map((response) =>
        response.id === wanted ? changeResponse(response, said, at) : response,
      ),
    }),
  };
}
