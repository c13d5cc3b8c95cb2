import type { DimensionRow, DimensionTable } from '../../../scans/report/report-model.ts';
import { baselineOf, drawLine, paragraph, stack } from '../typeset/boxes.ts';
import type { Box, Setter } from '../typeset/boxes.ts';
import type { Canvas, Point } from '../typeset/canvas.ts';
import { drawChip, drawScoreBar } from './level-marks.ts';
import { element } from '../typeset/structure.ts';
import type { Attributes, Element } from '../typeset/structure.ts';
import { bodyStyle, colours, noteStyle } from '../typeset/style.ts';
import type { TextStyle } from '../typeset/style.ts';
import { breakLines } from '../typeset/text-lines.ts';
import type { Line } from '../typeset/text-lines.ts';

const barHeight = 5;
const numberWidth = 14;
const importanceWidth = 22;

/** Where the columns stand, in points from the left: scores end at `score`, levels begin at `level`. */
type Columns = { readonly score: number; readonly level: number; readonly width: number };

/** The table of all dimensions that is also the bar chart: under each row its bar, with marks at 25, 50 and 75. */
export function dimensionBars(table: DimensionTable, width: number, rowGap: number, setter: Setter): Box {
  const columns: Columns = { score: width - 118, level: width - 113, width };
  const parts: Parts = { table: element('Table'), figure: element('Figure', { alt: table.barsAlt }) };
  const rows = table.rows.map((row) => rowBox(row, columns, rowGap, setter, parts));
  const spaced = rows.flatMap((row) => [rowGap, row]);
  const all = stack(headBox(table, columns, parts), ...spaced);
  return {
    height: all.height,
    draw(canvas, x, y) {
      parts.figure.box = canvas.pdfBox([x, y, x + width, y + all.height]);
      // The table is read first; the bars are drawn between its rows, but hang in a figure after it.
      canvas.into(parts.table, () => undefined);
      all.draw(canvas, x, y);
    },
  };
}

type Parts = { readonly table: Element; readonly figure: Element };

function headBox({ columns: words }: DimensionTable, columns: Columns, parts: Parts): Box {
  const header: Attributes = { scope: 'Column' };
  return {
    height: 14,
    draw(canvas, x, y) {
      const row = element('TR', {}, parts.table);
      const base = y + 9;
      cell(canvas, row, 'TH', header, () => canvas.text(words.dimension, [x, base], noteStyle));
      cell(canvas, row, 'TH', header, () =>
        canvas.text(words.score, [x + columns.score, base], noteStyle, 'right'),
      );
      cell(canvas, row, 'TH', header, () => canvas.text(words.level, [x + columns.level, base], noteStyle));
      if (words.importance !== '') {
        cell(canvas, row, 'TH', header, () =>
          canvas.text(words.importance, [x + columns.width, base], noteStyle, 'right'),
        );
      }
      canvas.artifact(() =>
        canvas.line([x, y + 13], [x + columns.width, y + 13], { stroke: colours.hair, line: 0.5 }),
      );
    },
  };
}

function rowBox(row: DimensionRow, columns: Columns, rowGap: number, setter: Setter, parts: Parts): Box {
  const style: TextStyle = { ...bodyStyle(1.2), font: row.letter === null ? 'regular' : 'semibold' };
  const name = row.letter === null ? row.name : `${row.name}\u00a0(${row.letter})`;
  const heads = element('TH', { scope: 'Row' });
  const label = paragraph(name, columns.score - numberWidth - 26, style, setter, { tag: heads });
  const reason = row.score.kind === 'insufficient' ? row.score.reason : '';
  const reasons = reasonLines(reason, columns, setter);
  const reasonBelow = reasons.length > 1 || !fitsBeside(name, reason, columns, style, setter);
  const barTop = label.height + (reasonBelow ? reasons.length * reasonStep : 0) + 1.5;
  return {
    height: barTop + barHeight + rowGap,
    draw(canvas, x, y) {
      const line = element('TR', {}, parts.table);
      canvas.into(line, () => {
        canvas.into(heads, () => canvas.text(`${row.number} `, [x, baselineOf(y, style)], style));
        label.draw(canvas, x + numberWidth, y);
      });
      const reasonTop = reasonBelow ? y + label.height : y;
      if (row.score.kind === 'valid') drawScore(canvas, row.score, columns, line, [x, y], style);
      else drawReason(canvas, reasons, columns, line, [x, reasonTop]);
      drawImportance(canvas, row.importance, columns, line, [x, baselineOf(y, style)]);
      const bar = barOf(row.score);
      canvas.into(parts.figure, () =>
        drawScoreBar(canvas, bar, [x + numberWidth, y + barTop], columns.width - numberWidth, barHeight),
      );
    },
  };
}

/** How far a bar is filled; `null`: no score. */
export function barOf(score: DimensionRow['score']): Parameters<typeof drawScoreBar>[1] {
  return score.kind === 'insufficient' ? null : { level: score.level, part: score.value / 100 };
}

/** Whether the reason for a missing score has room between the name and the importance. */
function fitsBeside(
  name: string,
  reason: string,
  columns: Columns,
  style: TextStyle,
  { metrics }: Setter,
): boolean {
  const taken = numberWidth + metrics.width(name, style.font, style.size) + 12;
  return taken + metrics.width(reason, noteStyle.font, noteStyle.size) <= columns.width - importanceWidth;
}

const reasonStep = noteStyle.size * noteStyle.lineHeight;

/** Never longer than a line is read. */
function reasonLines(reason: string, { width }: Columns, { metrics, language }: Setter): readonly Line[] {
  if (reason === '') return [];
  return breakLines(reason, width - numberWidth - importanceWidth, noteStyle, metrics, language);
}

function drawReason(
  canvas: Canvas,
  reasons: readonly Line[],
  columns: Columns,
  line: Element,
  [x, top]: Point,
): void {
  const right = x + columns.width - importanceWidth;
  cell(canvas, line, 'TD', { columns: 2 }, () => {
    reasons.forEach((one, at) => {
      const isLast = at === reasons.length - 1;
      drawLine(canvas, one, right - one.width, top + at * reasonStep, noteStyle, isLast);
    });
  });
}

function drawScore(
  canvas: Canvas,
  score: Extract<DimensionRow['score'], { kind: 'valid' }>,
  columns: Columns,
  line: Element,
  [x, top]: Point,
  style: TextStyle,
): void {
  const base = baselineOf(top, style);
  cell(canvas, line, 'TD', {}, () => canvas.text(score.shown, [x + columns.score, base], style, 'right'));
  cell(canvas, line, 'TD', {}, () => {
    drawChip(canvas, score.level, [x + columns.level, top + 1]);
    canvas.text(score.levelName, [x + columns.level + 15, base - 0.3], { ...noteStyle, colour: colours.ink });
  });
}

function drawImportance(
  canvas: Canvas,
  importance: string,
  columns: Columns,
  line: Element,
  [x, base]: Point,
): void {
  const look = { ...noteStyle, colour: colours.ink };
  // Where importance was not rated the cell is empty: every row has as many cells as the head.
  cell(canvas, line, 'TD', {}, () => {
    if (importance !== '') canvas.text(importance, [x + columns.width, base], look, 'right');
  });
}

function cell(
  canvas: Canvas,
  row: Element,
  tag: 'TH' | 'TD',
  attributes: Attributes,
  draw: () => void,
): void {
  canvas.into(element(tag, attributes, row), draw);
}
