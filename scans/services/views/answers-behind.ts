import type { QuestionId } from '../../definition/definition.ts';
import { withoutLevel } from '../../report/answer-text.ts';
import type { ReportContext } from '../../report/report-context.ts';
import type { AnswerBehindView } from './result-view.ts';

/** The answers to these questions as a screen shows them behind a number or an advice. */
export function answersBehind(
  context: ReportContext,
  questions: readonly QuestionId[],
): readonly AnswerBehindView[] {
  const { response } = context.input;
  return questions.map((id) => {
    const { ask, levels } = context.question(id);
    const answer = response.answers[id] ?? null;
    return {
      question: id,
      ask: context.text(ask),
      level: typeof answer === 'number' ? answer : null,
      answer: typeof answer === 'number' ? context.text(levels[answer]) : withoutLevel(context, answer),
      note: response.notes[id] ?? '',
    };
  });
}
