import type { DimensionRow, DimensionTable, QuickCore } from '../report-model.ts';
import { chip } from './blocks.ts';
import { bar } from './charts.ts';
import { join, rich, tag } from './markup.ts';
import type { Markup } from './markup.ts';

/** Every theme with its score, level and importance; under each row its bar. The heading is the caption. */
export function themesTable({ heading, columns, rows }: DimensionTable): Markup {
  const isRated = rows.some(({ importance }) => importance !== '');
  const heads = [columns.dimension, columns.score, columns.level, ...(isRated ? [columns.importance] : [])];
  return tag(
    'table',
    { class: 'themes' },
    tag('caption', {}, tag('h2', {}, rich(heading))),
    tag('thead', {}, tag('tr', {}, ...heads.map(columnHead))),
    tag('tbody', {}, ...rows.map((row) => themeRow(row, columns, isRated))),
  );
}

/** The answers of a quick scan, each with its level and a bar. */
export function quickTable({ barsHeading, columns, bars }: QuickCore): Markup {
  return tag(
    'table',
    { class: 'themes' },
    tag('caption', {}, tag('h2', {}, rich(barsHeading))),
    tag('thead', {}, tag('tr', {}, columnHead(columns.question), columnHead(columns.answer))),
    tag(
      'tbody',
      {},
      ...bars.map(({ number, question, level, answer }) =>
        join([
          tag(
            'tr',
            {},
            tag('th', { scope: 'row' }, `${String(number)} `, rich(question)),
            tag('td', {}, tag('span', { class: 'level' }, chip(level), ' ', tag('span', {}, rich(answer)))),
          ),
          barRow(2, level === null ? null : { level, value: level * 25 }),
        ]),
      ),
    ),
  );
}

function themeRow(
  { number, name, letter, score, importance }: DimensionRow,
  columns: DimensionTable['columns'],
  isRated: boolean,
): Markup {
  const shown = letter === null ? name : `${name}\u00a0(${letter})`;
  const label = tag(letter === null ? 'span' : 'strong', {}, shown);
  return join([
    tag(
      'tr',
      {},
      tag('th', { scope: 'row' }, `${String(number)} `, label),
      ...scoreCells(score),
      // On a narrow page, where the heads are not seen, it needs its name before it.
      isRated ? tag('td', { 'data-head': columns.importance }, importance) : null,
    ),
    barRow(isRated ? 4 : 3, score.kind === 'valid' ? score : null),
  ]);
}

function scoreCells(score: DimensionRow['score']): readonly Markup[] {
  if (score.kind === 'insufficient') return [tag('td', { colspan: 2, class: 'note' }, score.reason)];
  return [
    tag('td', { class: 'number' }, score.shown),
    tag('td', {}, tag('span', { class: 'level' }, chip(score.level), ' ', tag('span', {}, score.levelName))),
  ];
}

function barRow(columns: number, score: Parameters<typeof bar>[0]): Markup {
  return tag('tr', { class: 'bars', 'aria-hidden': 'true' }, tag('td', { colspan: columns }, bar(score)));
}

function columnHead(text: string): Markup {
  return text === '' ? tag('td', {}) : tag('th', { scope: 'col' }, text);
}
