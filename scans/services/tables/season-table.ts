import { visibleQuestions } from '../../assessment/visible-questions.ts';
import type { Definition, Texts } from '../../definition/definition.ts';
import type { Cell, Table } from '../../report/tables/table.ts';
import type { Words } from '../../report/paper-words.ts';
import { themeFigures, totalShown } from './result-figures.ts';
import { sizeWord, variantName } from './scan-table.ts';
import type { TableInput } from './table-input.ts';

type About = {
  readonly definition: Definition;
  readonly words: Words;
  readonly text: (texts: Texts) => string;
};

/** One row for each scan: what it is, and its score per theme. A theme that a variant does not have stays empty. */
export function seasonTable({ definition, words, text }: About, rows: Table['rows']): Table {
  return {
    name: words('sheet.scans'),
    columns: [
      { heading: words('sheet.name'), width: 30 },
      { heading: words('letter.company'), width: 30 },
      { heading: words('sheet.variant'), width: 18 },
      { heading: words('sheet.mode'), width: 12 },
      { heading: words('sheet.startedOn'), width: 14 },
      { heading: words('sheet.closedOn'), width: 14 },
      { heading: words('sheet.region'), width: 14 },
      { heading: words('sheet.size'), width: 14 },
      { heading: words('sheet.bank'), width: 14 },
      { heading: words('sheet.answered'), width: 14 },
      { heading: words('sheet.questions'), width: 12 },
      { heading: words('sheet.total'), width: 12 },
      ...definition.dimensions.map(({ name }) => ({ heading: text(name), width: 16 })),
    ],
    rows,
  };
}

/** The row of one scan, in the columns of `seasonTable`. */
export function seasonRow(input: TableInput): readonly Cell[] {
  const { assessment, definition, shown, words, dayOf } = input;
  const { company, state, mode } = assessment;
  const { body, bank } = shown.view;
  const figures = body.kind === 'full' ? themeFigures(body) : [];
  const [answered, questions] = countsOf(input);
  return [
    assessment.name,
    company.name ?? null,
    variantName(input),
    words(`sheet.mode.${mode}`),
    { day: dayOf(assessment.createdOn) },
    state.kind === 'closed' ? { day: dayOf(state.on) } : null,
    company.region === undefined ? null : words(`sheet.region.${company.region}`),
    company.size === undefined ? null : sizeWord(company.size, words),
    words('sheet.version', { version: bank }),
    answered,
    questions,
    body.kind === 'full' ? totalShown(body) : null,
    ...definition.dimensions.map(({ id }) => figures.find((one) => one.id === id)?.score ?? null),
  ];
}

/** How many questions have a level, of how many. */
function countsOf({ shown, definition, assessment }: TableInput): readonly [number, number] {
  const { body } = shown.view;
  if (body.kind === 'quick') {
    const { bars } = body.core;
    return [bars.filter(({ level }) => level !== null).length, bars.length];
  }
  const answers = body.dimensions.flatMap((dimension) => dimension.answers);
  const asked =
    answers.length > 0 ? answers.length : visibleQuestions(definition, assessment.variant, 'full').length;
  return [answers.filter(({ level }) => level !== null).length, asked];
}
