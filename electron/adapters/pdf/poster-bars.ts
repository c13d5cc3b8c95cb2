import type { Poster } from '../../../scans/report/papers/poster.ts';
import type { DimensionRow } from '../../../scans/report/report-model.ts';
import { drawChip, drawScoreBar } from './level-marks.ts';
import { posterNote, posterText } from './poster-style.ts';
import { baselineOf, drawLine, paragraph, stack } from '../typeset/boxes.ts';
import type { Box, Setter } from '../typeset/boxes.ts';
import type { Canvas, Point } from '../typeset/canvas.ts';
import { element } from '../typeset/structure.ts';
import type { Element } from '../typeset/structure.ts';
import { colours } from '../typeset/style.ts';
import type { TextStyle } from '../typeset/style.ts';
import { breakLines } from '../typeset/text-lines.ts';

type Table = Poster['table'];
type Parts = { readonly table: Element; readonly figure: Element };

const nameStyle = posterText(18, 1.1);
const levelStyle = posterText(18, 1.1);
const chip = 22;
const gap = 14;
const scoreWidth = 40;

/** Where the columns stand, from the left: the name, the level, the bar, and the score at the right. */
type Columns = {
  readonly level: number;
  readonly bar: number;
  readonly barWidth: number;
  readonly width: number;
};

/** The table of all themes with their bars: levels in words and large, scores small. `row`: its height. */
export function posterBars(table: Table, width: number, row: number, setter: Setter): Box {
  const columns = columnsOf(table, width, setter);
  const parts: Parts = { table: element('Table'), figure: element('Figure', { alt: table.barsAlt }) };
  const all = stack(
    headBox(table, columns, parts),
    ...table.rows.map((one) => rowBox(one, columns, row, setter, parts)),
  );
  return {
    height: all.height,
    draw(canvas, x, y) {
      parts.figure.box = canvas.pdfBox([
        x + columns.bar,
        y,
        x + columns.bar + columns.barWidth,
        y + all.height,
      ]);
      // The table is read first; the bars are drawn between its rows, but hang in a figure after it.
      canvas.into(parts.table, () => undefined);
      all.draw(canvas, x, y);
    },
  };
}

/** As wide as the longest name and level, so that the bars get the rest. */
function columnsOf({ rows }: Table, width: number, { metrics }: Setter): Columns {
  const widest = (texts: readonly string[], { size }: TextStyle): number =>
    Math.max(...texts.map((text) => metrics.width(text, 'semibold', size)));
  const name = Math.min(
    width * 0.45,
    widest(
      rows.map((row) => nameOf(row)),
      nameStyle,
    ),
  );
  const levels = rows.flatMap(({ score }) => (score.kind === 'valid' ? [score.levelName] : []));
  const level = name + gap;
  const bar = level + chip + 8 + Math.max(0, widest(['', ...levels], levelStyle)) + gap;
  return { level, bar, barWidth: width - scoreWidth - bar, width };
}

function nameOf({ name, letter }: DimensionRow): string {
  return letter === null ? name : `${name}\u00a0(${letter})`;
}

function headBox({ columns: words }: Table, columns: Columns, { table }: Parts): Box {
  return {
    height: 20,
    draw(canvas, x, y) {
      const row = element('TR', {}, table);
      const base = y + 12;
      const head = (text: string, at: number, align: 'left' | 'right'): void =>
        canvas.into(element('TH', { scope: 'Column' }, row), () =>
          canvas.text(text, [x + at, base], posterNote, align),
        );
      head(words.dimension, 0, 'left');
      head(words.level, columns.level, 'left');
      head(words.score, columns.width, 'right');
      canvas.artifact(() =>
        canvas.line([x, y + 18], [x + columns.width, y + 18], { stroke: colours.hair, line: 0.7 }),
      );
    },
  };
}

function rowBox(row: DimensionRow, columns: Columns, least: number, setter: Setter, parts: Parts): Box {
  const { score, letter } = row;
  const line = element('TR', {}, parts.table);
  const style: TextStyle = { ...nameStyle, font: letter === null ? 'regular' : 'semibold' };
  const name = paragraph(nameOf(row), columns.level - gap, style, setter, {
    tag: element('TH', { scope: 'Row' }, line),
  });
  const height = Math.max(least, name.height + 8);
  return {
    height,
    draw(canvas, x, y) {
      const middle = y + height / 2;
      name.draw(canvas, x, middle - name.height / 2);
      if (score.kind === 'valid') drawLevel(canvas, score, line, columns, x, middle);
      else drawReason(canvas, score.reason, line, columns, [x, middle], setter);
      canvas.into(parts.figure, () => drawBar(canvas, score, columns, x, middle));
    },
  };
}

function drawLevel(
  canvas: Canvas,
  score: Extract<DimensionRow['score'], { kind: 'valid' }>,
  line: Element,
  columns: Columns,
  x: number,
  middle: number,
): void {
  const top = middle - (levelStyle.size * levelStyle.lineHeight) / 2;
  canvas.into(element('TD', {}, line), () => {
    drawChip(canvas, score.level, [x + columns.level, middle - chip / 2], chip);
    canvas.text(score.levelName, [x + columns.level + chip + 8, baselineOf(top, levelStyle)], levelStyle);
  });
  canvas.into(element('TD', {}, line), () =>
    canvas.text(score.shown, [x + columns.width, middle + 4], posterNote, 'right'),
  );
}

/** Why there is no level, over the place of level, bar and score. */
function drawReason(
  canvas: Canvas,
  reason: string,
  line: Element,
  columns: Columns,
  [x, middle]: Point,
  { metrics, language }: Setter,
): void {
  const lines = breakLines(reason, columns.width - columns.level, posterNote, metrics, language);
  const step = posterNote.size * posterNote.lineHeight;
  const top = middle - 1 - baselineOf(0, posterNote) - (lines.length - 1) * step;
  canvas.into(element('TD', { columns: 2 }, line), () =>
    lines.forEach((one, at) =>
      drawLine(canvas, one, x + columns.level, top + at * step, posterNote, at === lines.length - 1),
    ),
  );
}

function drawBar(
  canvas: Canvas,
  score: DimensionRow['score'],
  columns: Columns,
  x: number,
  middle: number,
): void {
  if (score.kind === 'insufficient') {
    const left = x + columns.level;
    return drawScoreBar(canvas, null, [left, middle + 4], columns.width - columns.level, 7);
  }
  const filled = { level: score.level, part: score.value / 100 };
  return drawScoreBar(canvas, filled, [x + columns.bar, middle - 10], columns.barWidth, 20, 2);
}
