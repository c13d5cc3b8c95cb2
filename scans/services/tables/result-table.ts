import type { Cell, Column, Table } from '../../report/tables/table.ts';
import type { Words } from '../../report/paper-words.ts';
import { themeFigures } from './result-figures.ts';
import type { ThemeFigures } from './result-figures.ts';
import type { TableInput } from './table-input.ts';

/** The themes with their figures; `null`: a short scan has none. */
export function resultTable({ shown, words }: TableInput): Table | null {
  const { body } = shown.view;
  if (body.kind === 'quick') return null;
  return {
    name: words('sheet.result'),
    columns: [
      { heading: words('table.dimension'), width: 34 },
      ...figureColumns(words),
      { heading: words('sheet.answered'), width: 14 },
      { heading: words('sheet.questions'), width: 12 },
      { heading: words('sheet.remark'), width: 40 },
    ],
    rows: themeFigures(body).map((figures) => [
      figures.name,
      ...figureCells(figures),
      figures.answered,
      figures.questions,
      figures.remark,
    ]),
  };
}

/** What is said of a theme beside its name, also beside each of its answers. */
export function figureColumns(words: Words): readonly Column[] {
  return [
    { heading: words('sheet.score'), width: 12 },
    { heading: words('sheet.themeLevel'), width: 12 },
    { heading: words('sheet.levelName'), width: 18 },
    { heading: words('sheet.importance'), width: 12 },
    { heading: words('sheet.priority'), width: 12 },
  ];
}

export function figureCells({ score, level, levelName, importance, letter }: ThemeFigures): readonly Cell[] {
  return [score, level, levelName, importance, letter];
}
