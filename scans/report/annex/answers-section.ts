import type { Question } from '../../definition/definition.ts';
import { withoutLevel } from '../answer-text.ts';
import { askedQuestions } from '../report-context.ts';
import type { ReportContext } from '../report-context.ts';
import type { Block } from '../report-model.ts';
import { heading, note } from './blocks.ts';

/** Every question with the given answer in full and, unless left out, the note. A quick scan: its twelve. */
export function buildAnswersSection(context: ReportContext): readonly Block[] {
  const { words, variant, input } = context;
  const questions = askedQuestions(context);
  const answered = questions.filter(({ id }) => typeof input.response.answers[id] === 'number');
  const intro = words('answers.intro', {
    answered: String(answered.length),
    questions: String(questions.length),
  });
  return [
    heading(2, words('answers.heading')),
    note(intro),
    ...variant.dimensions.flatMap((id) => {
      const own = questions.filter((question) => question.dimension === id);
      if (own.length === 0) return [];
      const blocks = own.map((question) => answerBlock(context, question));
      return [heading(3, context.dimensionName(id)), ...blocks];
    }),
  ];
}

function answerBlock(context: ReportContext, question: Question): Block {
  const { text, words, input } = context;
  const answer = input.response.answers[question.id] ?? null;
  const typed = input.notes ? (input.response.notes[question.id] ?? '') : '';
  const { language } = input.response;
  const isOther = typed.trim() !== '' && language !== null && language !== input.language;
  return {
    kind: 'answer',
    question: text(question.ask),
    level: typeof answer === 'number' ? answer : null,
    answer: typeof answer === 'number' ? text(question.levels[answer]) : withoutLevel(context, answer),
    noteLabel: words('answers.note'),
    note: typed,
    ...(isOther ? { noteLanguage: language } : {}),
  };
}
