import { importanceShape } from '../../../scans/report/charts/importance-shape.ts';
import type { ImportanceShape, PlacedMark } from '../../../scans/report/charts/importance-shape.ts';
import { levelColours } from '../../../scans/report/charts/level-look.ts';
import type { Place } from '../../../scans/report/charts/place.ts';
import type { ImportanceChart } from '../../../scans/report/report-model.ts';
import type { Setter } from '../typeset/boxes.ts';
import type { Canvas, Point } from '../typeset/canvas.ts';
import type { Piece } from '../typeset/flow.ts';
import { element } from '../typeset/structure.ts';
import { colours } from '../typeset/style.ts';
import type { TextStyle } from '../typeset/style.ts';
import { textPieces } from '../typeset/text-pieces.ts';

/** What the figure shows, how to read it, the figure itself, and what is not in it. */
export function importancePieces(chart: ImportanceChart, setter: Setter): readonly Piece[] {
  const { body, note } = setter.scale;
  const { sentence, note: howTo, missing } = chart;
  return [
    ...textPieces(sentence, body, setter, { gap: 5, owner: element('P'), keepWithNext: true }),
    ...textPieces(howTo, note, setter, { gap: 5, owner: element('P'), keepWithNext: true }),
    figurePiece(chart, setter),
    ...(missing === '' ? [] : textPieces(missing, note, setter, { gap: 5, owner: element('P') })),
  ];
}

/** Over the width of the text, not divided. */
function figurePiece(chart: ImportanceChart, { sheet, scale, metrics }: Setter): Piece {
  const look: TextStyle = { ...scale.note, colour: colours.ink };
  const shape = importanceShape(chart.lanes, {
    width: sheet.textWidth,
    size: look.size,
    isNamed: true,
    measure: (text, isStrong) => metrics.width(text, isStrong ? 'semibold' : 'regular', look.size),
  });
  return {
    gap: look.size,
    height: shape.height,
    draw(canvas, x, y) {
      const figure = element('Figure', { alt: chart.alt });
      figure.box = canvas.pdfBox([x, y, x + shape.width, y + shape.height]);
      const drawing: Drawing = { canvas, shape, look, on: (place) => [x + place.x, y + place.y] };
      canvas.into(figure, () => {
        drawField(drawing);
        write(drawing, chart.corner, shape.cornerName, { ...look, font: 'semibold' });
        for (const { name, at, marks } of shape.lanes) {
          write(drawing, name, at, { ...look, colour: colours.soft });
          for (const mark of marks) drawMark(drawing, mark);
        }
        for (const { value, at } of shape.ticks) write(drawing, String(value), at, look, 'middle');
        write(drawing, chart.axis, shape.axis, look, 'middle');
      });
    },
  };
}

const tickLength = 3;

type Drawing = {
  readonly canvas: Canvas;
  readonly shape: ImportanceShape;
  readonly look: TextStyle;
  readonly on: (place: Place) => Point;
};

function drawField({ canvas, shape, on }: Drawing): void {
  const { field, corner, cornerEdge, lanes, ticks } = shape;
  const hair = { stroke: colours.hair, line: 0.4 };
  const right = field.x + field.width;
  canvas.rectangle(on(corner), corner.width, corner.height, { fill: colours.wash });
  canvas.rectangle(on(field), field.width, field.height, hair);
  for (const { top } of lanes) canvas.line(on({ x: field.x, y: top }), on({ x: right, y: top }), hair);
  const edge = corner.x + corner.width;
  for (const { from, to } of cornerEdge) canvas.line(on({ x: edge, y: from }), on({ x: edge, y: to }), hair);
  for (const { x } of ticks) {
    canvas.line(on({ x, y: field.height }), on({ x, y: field.height + tickLength }), hair);
  }
}

function drawMark(drawing: Drawing, { mark, dot, lines, anchor }: PlacedMark): void {
  const { canvas, shape, look, on } = drawing;
  const fill = levelColours[mark.level];
  canvas.circle(on(dot), shape.radius, { fill, stroke: colours.ink, line: 0.5 });
  const style: TextStyle = { ...look, font: mark.letter === null ? 'regular' : 'semibold' };
  for (const { text, at } of lines) write(drawing, text, at, style, anchor);
}

function write(
  { canvas, on }: Drawing,
  text: string,
  at: Place,
  look: TextStyle,
  anchor: 'start' | 'middle' | 'end' = 'start',
): void {
  const [x, y] = on(at);
  const width = canvas.metrics.width(text, look.font, look.size);
  const before = { start: 0, middle: width / 2, end: width }[anchor];
  // The space keeps texts apart for who hears or copies them.
  canvas.text(`${text} `, [x - before, y], look);
}
