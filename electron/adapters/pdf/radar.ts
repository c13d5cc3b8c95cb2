import type { DimensionTable } from '../../../scans/report/report-model.ts';
import type { Box } from '../typeset/boxes.ts';
import type { Canvas, Point } from '../typeset/canvas.ts';
import { element } from '../typeset/structure.ts';
import { colours, levelColours } from '../typeset/style.ts';

const rings = [0.25, 0.5, 0.75, 1];

/**
 * The scores as a net of `width` points, first dimension at the top, clockwise; the spokes carry the row numbers in
 * type of `size`. A dimension without a score has a broken spoke and no point; only a whole net is filled.
 */
export function radarBox(
  { radar, rows }: Pick<DimensionTable, 'radar' | 'rows'>,
  width: number,
  size = 9.5,
): Box | null {
  if (radar === null) return null;
  const { values, alt } = radar;
  return {
    height: width - 4,
    draw(canvas, x, y) {
      const figure = element('Figure', { alt });
      figure.box = canvas.pdfBox([x, y, x + width, y + width]);
      const net: Net = { centre: [x + width / 2, y + width / 2], radius: width / 2 - size - 5.5, values };
      canvas.into(figure, () => {
        drawArea(canvas, net);
        drawGrid(canvas, net);
        drawScores(canvas, net, rows);
        drawNumbers(canvas, net, rows, size);
      });
    },
  };
}

type Net = { readonly centre: Point; readonly radius: number; readonly values: readonly (number | null)[] };

/** `part`: 0 at the centre, 1 at the edge. */
function pointOf({ centre: [x, y], radius, values }: Net, spoke: number, part: number): Point {
  const angle = (2 * Math.PI * spoke) / values.length;
  return [x + radius * part * Math.sin(angle), y - radius * part * Math.cos(angle)];
}

function drawArea(canvas: Canvas, net: Net): void {
  if (net.values.includes(null)) return;
  const points = net.values.map((value, spoke) => pointOf(net, spoke, (value ?? 0) / 100));
  canvas.polygon(points, { fill: colours.wash });
}

function drawGrid(canvas: Canvas, net: Net): void {
  const paint = { stroke: colours.hair, line: 0.4 };
  for (const part of rings) {
    canvas.polygon(
      net.values.map((_, spoke) => pointOf(net, spoke, part)),
      paint,
    );
  }
  net.values.forEach((value, spoke) => {
    const broken = value === null ? { dash: 2 } : {};
    canvas.line(net.centre, pointOf(net, spoke, 1), { ...paint, ...broken });
  });
}

function drawScores(canvas: Canvas, net: Net, rows: DimensionTable['rows']): void {
  const points = net.values.map((value, spoke) => (value === null ? null : pointOf(net, spoke, value / 100)));
  points.forEach((from, spoke) => {
    const to = points[(spoke + 1) % points.length];
    if (from && to) canvas.line(from, to, { stroke: colours.accent, line: 1.4 });
  });
  points.forEach((point, spoke) => {
    const score = rows[spoke]?.score;
    if (point === null || score?.kind !== 'valid') return;
    canvas.circle(point, 2.6, { fill: levelColours[score.level], stroke: colours.ink, line: 0.5 });
  });
}

function drawNumbers(canvas: Canvas, net: Net, rows: DimensionTable['rows'], size: number): void {
  rows.forEach(({ number, letter }, spoke) => {
    const [x, y] = pointOf(net, spoke, 1 + (size - 0.5) / net.radius);
    const font = letter === null ? 'regular' : 'semibold';
    const look = { font, size, colour: colours.ink } as const;
    const width = canvas.metrics.width(String(number), font, look.size);
    // The space keeps the numbers apart for who hears or copies them.
    canvas.text(`${number} `, [x - width / 2, y + size * 0.337], look);
  });
}
