import { levelNumbers } from '../../../scans/definition/definition.ts';
import type { Answer } from '../../../scans/assessment/assessment.ts';
import type { QuestionId } from '../../../scans/definition/definition.ts';
import type { AssessmentView } from '../../../scans/services/views/assessment-view.ts';
import type { ContentView } from '../../../scans/services/views/content-view.ts';
import { mayNotApply } from './questionnaire.ts';

/** One breath of the voice, and what it belongs to on the screen. */
export type SpokenPart = { readonly of: Answer | 'question'; readonly text: string };

/**
 * A question as it is read aloud: the question, each level with its number, and the quiet answers that it has. The
 * rule is the same for all questions and has a button of its own.
 */
export function spokenParts(
  content: ContentView,
  id: QuestionId,
  assessment: Pick<AssessmentView, 'company'>,
): readonly SpokenPart[] {
  const question = content.questions[id];
  if (question === undefined) return [];
  const { dontKnow, notApplicable } = content.instructions;
  return [
    { of: 'question', text: question.ask },
    ...levelNumbers.map(
      (level) => ({ of: level, text: `${String(level)}: ${question.levels[level] ?? ''}` }) as const,
    ),
    ...(question.dontKnowAllowed ? [{ of: 'dont-know', text: dontKnow } as const] : []),
    ...(mayNotApply(question, assessment) ? [{ of: 'not-applicable', text: notApplicable } as const] : []),
  ];
}

/** How a question is called where texts are read aloud. */
export function spokenId(id: QuestionId): string {
  return `question ${id}`;
}
