import type { Table } from '../../report/tables/table.ts';
import { answerColumns, answerLines } from './answers-table.ts';
import { figureCells, figureColumns } from './result-table.ts';
import { themeFigures } from './result-figures.ts';
import type { TableInput } from './table-input.ts';

/** Answers and results in one table: beside each answer stand the figures of its theme. */
export function joinedTable(input: TableInput): Table {
  const { words, shown } = input;
  const { body } = shown.view;
  const answers = { name: words('sheet.answers'), columns: answerColumns(input) };
  if (body.kind === 'quick') return { ...answers, rows: answerLines(input).map(({ cells }) => cells) };
  const figures = themeFigures(body);
  const columns = figureColumns(words);
  return {
    ...answers,
    columns: [...answers.columns, ...columns],
    rows: answerLines(input).map(({ dimension, cells }) => {
      const found = figures.find(({ id }) => id === dimension);
      return [...cells, ...(found === undefined ? columns.map(() => null) : figureCells(found))];
    }),
  };
}
