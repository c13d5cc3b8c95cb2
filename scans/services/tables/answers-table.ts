import { visibleQuestions } from '../../assessment/visible-questions.ts';
import type { DimensionId, LevelNumber, QuestionId } from '../../definition/definition.ts';
import { levelNumbers } from '../../definition/definition.ts';
import { themeName } from '../shown/shown-of.ts';
import type { Cell, Column, Table } from '../../report/tables/table.ts';
import type { AnswerCounts } from '../../workshop/count-answers.ts';
import type { TableInput } from './table-input.ts';

/** One answer, as a row. */
export type AnswerLine = {
  readonly dimension: DimensionId | null;
  readonly cells: readonly Cell[];
};

/** The answers in the order of the screen, then the other questions; with the moment and, where wanted, the note. */
export function answersTable(input: TableInput): Table {
  return {
    name: input.words('sheet.answers'),
    columns: answerColumns(input),
    rows: answerLines(input).map(({ cells }) => cells),
  };
}

export function answerColumns({ words, text, definition, shown, notes }: TableInput): readonly Column[] {
  const { dontKnow, notApplicable } = definition.instructions;
  const counted =
    shown.counts === null
      ? [{ heading: words('sheet.answeredOn'), width: 14 }]
      : [
          ...levelNumbers.map((level) => words('sheet.count', { level: String(level) })),
          words('sheet.countOf', { answer: text(dontKnow) }),
          words('sheet.countOf', { answer: text(notApplicable) }),
          words('sheet.countOf', { answer: words('answers.open') }),
        ].map((heading) => ({ heading, width: 12 }));
  return [
    { heading: words('table.dimension'), width: 26 },
    { heading: words('sheet.code'), width: 8 },
    { heading: words('quick.question'), width: 50 },
    { heading: words(shown.counts === null ? 'sheet.level' : 'sheet.proposal'), width: 10 },
    { heading: words('quick.answer'), width: 60 },
    ...(shown.counts === null ? [] : [{ heading: words('sheet.talk'), width: 16 }]),
    ...(notes && shown.counts === null ? [{ heading: words('sheet.note'), width: 40 }] : []),
    ...counted,
  ];
}

export function answerLines(input: TableInput): readonly AnswerLine[] {
  const { body } = input.shown.view;
  const lines =
    body.kind === 'full'
      ? body.dimensions.flatMap(({ id, name, answers }) =>
          answers.map((answer) => answerLine(input, { ...answer, dimension: id, theme: name })),
        )
      : quickAnswers(input).map((answer) => answerLine(input, answer));
  return [...lines, ...factLines(input)];
}

type Answered = {
  readonly dimension: DimensionId | null;
  readonly theme: string;
  /** `null`: the content of today does not have it. */
  readonly question: QuestionId | null;
  readonly ask: string;
  readonly level: LevelNumber | null;
  readonly answer: string;
  readonly note: string;
};

function answerLine(input: TableInput, answered: Answered): AnswerLine {
  const { dimension, theme, question, ask, level, answer, note } = answered;
  const { counts } = input.shown;
  const about = [theme, question, ask, level, answer];
  if (counts !== null) {
    const counted = countCells(question === null ? null : counts.get(question));
    return { dimension, cells: [...about, talkCell(input, answered), ...counted] };
  }
  const given = input.assessment.responses[0]?.answers;
  const at = question === null ? undefined : given?.[question]?.at;
  const cells = [
    ...about,
    ...(input.notes ? [note] : []),
    at === undefined ? null : { day: input.dayOf(at) },
  ];
  return { dimension, cells };
}

/** Whether the group chose this answer together; nothing where there is none. */
function talkCell(
  { words, shown }: TableInput,
  { question, level, answer }: Pick<Answered, 'question' | 'level' | 'answer'>,
): Cell {
  if (question === null || (level === null && answer === words('answers.open'))) return null;
  return words(shown.withoutTalk.has(question) ? 'sheet.talk.no' : 'sheet.talk.yes');
}

function countCells(counts: AnswerCounts | null | undefined): readonly Cell[] {
  if (counts === null || counts === undefined)
    return Array.from({ length: levelNumbers.length + 3 }, () => null);
  const { levels, dontKnow, notApplicable, open } = counts;
  return [...levelNumbers.map((level) => levels[level]), dontKnow, notApplicable, open];
}

/** A short scan shows its questions without their code: they are found by their words. */
function quickAnswers({ definition, assessment, shown, language, text }: TableInput): readonly Answered[] {
  const { body } = shown.view;
  if (body.kind === 'full') return [];
  const asked = visibleQuestions(definition, assessment.variant, 'quick');
  return body.core.bars.map(({ question: ask, level, answer }) => {
    const found = asked.find((one) => text(one.ask) === ask);
    const dimension = found?.dimension ?? null;
    return {
      dimension,
      theme: dimension === null ? '' : themeName(definition, assessment.variant, dimension, language),
      question: found?.id ?? null,
      ask,
      level,
      answer,
      note: found === undefined ? '' : (assessment.responses[0]?.notes[found.id] ?? ''),
    };
  });
}

/** The other questions, which count for no score. Of several raters nobody can say whose they would be. */
function factLines(input: TableInput): readonly AnswerLine[] {
  const { assessment, definition, shown, words, text } = input;
  const [response] = assessment.responses;
  if (response === undefined || shown.counts !== null) return [];
  return definition.facts.flatMap(({ id, question, options }): readonly AnswerLine[] => {
    const chosen = (response.facts[id] ?? []).flatMap((at) => {
      const option = options[at];
      return option === undefined ? [] : [text(option.text)];
    });
    if (chosen.length === 0) return [];
    const about = [words('facts.heading'), id, text(question), null, chosen.join(words('list.rows'))];
    return [{ dimension: null, cells: [...about, ...(input.notes ? [null] : []), null] }];
  });
}
