import { importanceShape } from '../charts/importance-shape.ts';
import type { ImportanceFrame, ImportanceShape, PlacedMark } from '../charts/importance-shape.ts';
import { levelColours } from '../charts/level-look.ts';
import type { Place } from '../charts/place.ts';
import { narrowFrame, wideFrame } from '../charts/screen-frames.ts';
import type { ImportanceChart } from '../report-model.ts';
import { inks } from './charts.ts';
import { join, rich, tag } from './markup.ts';
import type { Attributes, Markup } from './markup.ts';

/** Importance against score: with names, and for a narrow page with numbers; of the two one is shown. */
export function importanceFigure(chart: ImportanceChart): Markup {
  const { sentence, note, missing } = chart;
  return join([
    tag('p', {}, rich(sentence)),
    tag('p', { class: 'note' }, note),
    drawing(chart, wideFrame, 'wide'),
    drawing(chart, narrowFrame, 'narrow'),
    missing === '' ? null : tag('p', { class: 'note' }, rich(missing)),
  ]);
}

function drawing(chart: ImportanceChart, frame: ImportanceFrame, which: 'wide' | 'narrow'): Markup {
  const shape = importanceShape(chart.lanes, frame);
  const write = (text: string, { x, y }: Place, look: Attributes = {}): Markup =>
    tag('text', { x, y, ...look }, text);
  return tag(
    'svg',
    {
      viewBox: `0 0 ${String(shape.width)} ${String(shape.height)}`,
      class: `importance ${which}`,
      'font-size': frame.size,
      role: 'img',
      'aria-label': chart.alt,
    },
    fieldMarkup(shape),
    write(chart.corner, shape.cornerName, { 'font-weight': 600 }),
    ...shape.lanes.map(({ name, at, marks }) =>
      join([write(name, at, { fill: inks.soft }), ...marks.map((mark) => markMarkup(mark, shape.radius))]),
    ),
    ...shape.ticks.map(({ value, at }) => write(String(value), at, { 'text-anchor': 'middle' })),
    write(chart.axis, shape.axis, { 'text-anchor': 'middle' }),
  );
}

function fieldMarkup({ field, corner, cornerEdge, lanes, ticks }: ImportanceShape): Markup {
  const line = (from: Place, to: Place): Markup =>
    tag('line', { x1: from.x, y1: from.y, x2: to.x, y2: to.y, stroke: inks.hair });
  const edge = corner.x + corner.width;
  return join([
    tag('rect', { ...corner, fill: inks.wash }),
    tag('rect', { ...field, fill: 'none', stroke: inks.hair }),
    ...lanes.map(({ top: y }) => line({ x: field.x, y }, { x: field.x + field.width, y })),
    ...cornerEdge.map(({ from, to }) => line({ x: edge, y: from }, { x: edge, y: to })),
    ...ticks.map(({ x }) => line({ x, y: field.height }, { x, y: field.height + 5 })),
  ]);
}

function markMarkup({ mark, dot, lines, anchor }: PlacedMark, radius: number): Markup {
  const weight = mark.letter === null ? undefined : 600;
  return join([
    tag('circle', { cx: dot.x, cy: dot.y, r: radius, fill: levelColours[mark.level], stroke: inks.ink }),
    ...lines.map(({ text, at }) =>
      tag('text', { x: at.x, y: at.y, 'text-anchor': anchor, 'font-weight': weight }, text),
    ),
  ]);
}
