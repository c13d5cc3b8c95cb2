import type { Place } from '../../../scans/report/charts/place.ts';
import { levelColours } from '../../../scans/report/charts/level-look.ts';
import { radarShape } from '../../../scans/report/charts/radar-shape.ts';
import type { RadarShape } from '../../../scans/report/charts/radar-shape.ts';
import type { DimensionTable } from '../../../scans/report/report-model.ts';
import type { Box } from '../typeset/boxes.ts';
import type { Canvas, Point } from '../typeset/canvas.ts';
import { element } from '../typeset/structure.ts';
import { colours } from '../typeset/style.ts';

type Rows = DimensionTable['rows'];

/**
 * The scores as a net of `width` points; the spokes carry the row numbers in type of `size`. Over a dimension without
 * a score the line is dashed.
 */
export function radarBox(
  { radar, rows }: Pick<DimensionTable, 'radar' | 'rows'>,
  width: number,
  size = 9.5,
): Box | null {
  if (radar === null) return null;
  const { values, alt } = radar;
  const reach = width / 2 - size - 5.5;
  const shape = radarShape(values, { size: width, reach, labelReach: reach + size - 0.5 });
  return {
    height: width - 4,
    draw(canvas, x, y) {
      const figure = element('Figure', { alt });
      figure.box = canvas.pdfBox([x, y, x + width, y + width]);
      const on = (place: Place): Point => [x + place.x, y + place.y];
      canvas.into(figure, () => {
        drawNet(canvas, shape, on);
        drawScores(canvas, shape, rows, on);
        drawNumbers(canvas, shape, rows, size, on);
      });
    },
  };
}

type On = (place: Place) => Point;

function drawNet(canvas: Canvas, { dots, rings, axes, centre }: RadarShape, on: On): void {
  const paint = { stroke: colours.hair, line: 0.4 };
  canvas.polygon(dots.filter((dot) => dot !== null).map(on), { fill: colours.wash });
  for (const ring of rings) canvas.polygon(ring.map(on), paint);
  for (const axis of axes) canvas.line(on(centre), on(axis), paint);
}

function drawScores(canvas: Canvas, { edges, dots }: RadarShape, rows: Rows, on: On): void {
  for (const { from, to, gap } of edges) {
    const dashed = gap ? { dash: 2 } : {};
    canvas.line(on(from), on(to), { stroke: colours.accent, line: 1.4, ...dashed });
  }
  dots.forEach((dot, at) => {
    const score = rows[at]?.score;
    if (dot === null || score?.kind !== 'valid') return;
    canvas.circle(on(dot), 2.6, { fill: levelColours[score.level], stroke: colours.ink, line: 0.5 });
  });
}

function drawNumbers(canvas: Canvas, { labels }: RadarShape, rows: Rows, size: number, on: On): void {
  rows.forEach(({ number, letter }, at) => {
    const place = labels[at];
    if (place === undefined) return;
    const [x, y] = on(place);
    const font = letter === null ? 'regular' : 'semibold';
    const look = { font, size, colour: colours.ink } as const;
    const width = canvas.metrics.width(String(number), font, size);
    // The space keeps the numbers apart for who hears or copies them.
    canvas.text(`${number} `, [x - width / 2, y + size * 0.337], look);
  });
}
