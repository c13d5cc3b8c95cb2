import type { LevelNumber } from '../../definition/definition.ts';
import { hundredths } from './place.ts';
import type { Place } from './place.ts';

/** One theme in the chart. */
export type ImportanceMark = {
  readonly number: number;
  readonly name: string;
  /** The letter of its plan, or `null`. */
  readonly letter: 'A' | 'B' | 'C' | null;
  /** As it is shown: a whole number from 0 to 100. */
  readonly score: number;
  readonly level: LevelNumber;
};

/** One importance, with the themes that have it: the lowest score first. */
export type ImportanceLane = { readonly name: string; readonly marks: readonly ImportanceMark[] };

/** What the chart is drawn in: any width, in type of any size. `measure`: how wide a text of that size is. */
export type ImportanceFrame = {
  readonly width: number;
  readonly size: number;
  /** Whether there is room for names; else a theme is its number. */
  readonly isNamed: boolean;
  /** Rows close to each other, the scale in one line: for a height that ends somewhere. Absent: with air. */
  readonly isDense?: boolean;
  readonly measure: (text: string, isStrong: boolean) => number;
};

export type PlacedMark = {
  readonly mark: ImportanceMark;
  readonly dot: Place;
  /** Baselines of its label, one or two lines; `end`: they end there. */
  readonly lines: readonly { readonly text: string; readonly at: Place }[];
  readonly anchor: 'start' | 'end';
};

export type ImportanceShape = {
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  /** The frame of the scores, and in it the corner of what is important and low. */
  readonly field: Area;
  readonly corner: Area;
  /** The right side of the corner, left open where a label goes over it. */
  readonly cornerEdge: readonly Stretch[];
  /** Baselines of texts: the name of the corner, of each lane, of the scale. */
  readonly cornerName: Place;
  readonly lanes: readonly PlacedLane[];
  /** The quarters of the scale under the field, with the middle of their numbers. */
  readonly ticks: readonly { readonly value: number; readonly x: number; readonly at: Place }[];
  readonly axis: Place;
};

/** `top`: its upper edge; `at`: the baseline of its name. */
export type PlacedLane = {
  readonly name: string;
  readonly top: number;
  readonly at: Place;
  readonly marks: readonly PlacedMark[];
};

/** Upright, from one height to another. */
type Stretch = { readonly from: number; readonly to: number };

export type Area = Place & { readonly width: number; readonly height: number };

/** Important is this much and more, low is under this score. */
export const important = 2;
export const lowUnder = 50;

/**
 * Scores across, importance up, the most important lane on top. Every theme has a row of its own in its lane, so that
 * labels never meet, however many themes are as important and score the same. Frames differ in room alone: in each of
 * them a theme has the same lane, the same order in it and the same part of the width.
 */
export function importanceShape(lanes: readonly ImportanceLane[], frame: ImportanceFrame): ImportanceShape {
  const { width, size } = frame;
  const air = airOf(frame);
  const radius = size * 0.42;
  const left = hundredths(radius + 1);
  // Half of the last number stands to the right of the field.
  const right = Math.max(left, frame.measure('100', false) / 2);
  const field = { x: left, y: 0, width: hundredths(width - left - right) };
  const across = (score: number): number => hundredths(field.x + (score / 100) * field.width);
  const inset = field.x + size * 0.4;
  const rows: Row[] = [{ top: 0, bottom: air.row * size, reach: null }];
  const bottomOf = (): number => rows.at(-1)?.bottom ?? 0;
  const baseline = (air.row / 2 + 0.35) * size;
  const placed = lanes.map(({ name, marks }): PlacedLane => {
    const top = bottomOf();
    const nameEnd = inset + frame.measure(name, false) + size;
    rows.push({ top, bottom: top + air.row * size, reach: null });
    const inLane = marks.map((mark, at) => {
      const dot = across(mark.score);
      if (air.isShared && at === 0) {
        const { row, ...beside } = placeMark(mark, dot, top, radius, frame);
        if (row.reach !== null && row.reach.from > nameEnd) {
          rows.splice(-1, 1, row);
          return beside;
        }
      }
      const { row, ...rest } = placeMark(mark, dot, bottomOf(), radius, frame);
      rows.push(row);
      return rest;
    });
    rows.push({ top: bottomOf(), bottom: bottomOf() + size * air.gap, reach: null });
    return { name, top: hundredths(top), at: { x: inset, y: hundredths(top + baseline) }, marks: inLane };
  });
  const bottom = hundredths(bottomOf());
  const edge = across(lowUnder);
  const cornerBottom = placed[highLanes]?.top ?? bottom;
  return {
    width,
    height: hundredths(bottom + size * air.foot),
    radius,
    field: { ...field, height: bottom },
    corner: { x: field.x, y: 0, width: hundredths(edge - field.x), height: cornerBottom },
    cornerEdge: edgeOf(
      rows.filter(({ bottom: end }) => hundredths(end) <= cornerBottom),
      edge,
    ),
    cornerName: { x: inset, y: hundredths(baseline) },
    lanes: placed,
    ticks: [0, 25, 50, 75, 100].map((value) => ({
      value,
      x: across(value),
      at: { x: across(value), y: hundredths(bottom + size * air.ticks) },
    })),
    axis: { x: across(air.axisUnder), y: hundredths(bottom + size * air.axis) },
  };
}

/** A strip over the whole field; `reach`: what its dot and label take of it. */
type Row = {
  readonly top: number;
  readonly bottom: number;
  readonly reach: { readonly from: number; readonly to: number } | null;
};

/** As parts of the type size; `axisUnder`: the score that its word stands under. */
type Air = {
  readonly row: number;
  readonly line: number;
  readonly gap: number;
  readonly ticks: number;
  readonly axis: number;
  readonly axisUnder: number;
  readonly foot: number;
  /** Whether the first mark of a lane may stand beside the name of the lane. */
  readonly isShared: boolean;
};

const airy: Air = {
  row: 1.5,
  line: 1.2,
  gap: 0.3,
  ticks: 1.4,
  axis: 2.8,
  axisUnder: lowUnder,
  foot: 3.1,
  isShared: false,
};
/** The word of the scale stands between two of its numbers. */
const dense: Air = {
  row: 1.25,
  line: 1.15,
  gap: 0.2,
  ticks: 1.3,
  axis: 1.3,
  axisUnder: 62.5,
  foot: 1.7,
  isShared: true,
};

function airOf({ isDense = false }: ImportanceFrame): Air {
  return isDense ? dense : airy;
}

function placeMark(
  mark: ImportanceMark,
  dot: number,
  top: number,
  radius: number,
  frame: ImportanceFrame,
): PlacedMark & { readonly row: Row } {
  const { size } = frame;
  const { row: rowHeight, line: lineHeight } = airOf(frame);
  const { texts, x, anchor, wide } = labelOf(mark, dot, radius, frame);
  const bottom = top + (rowHeight + (texts.length - 1) * lineHeight) * size;
  const middle = (top + bottom) / 2;
  const first = middle + size * 0.34 - ((texts.length - 1) / 2) * lineHeight * size;
  const reach =
    anchor === 'start' ? { from: dot - radius, to: x + wide } : { from: x - wide, to: dot + radius };
  return {
    mark,
    dot: { x: dot, y: hundredths(middle) },
    lines: texts.map((text, line) => ({
      text,
      at: { x: hundredths(x), y: hundredths(first + line * lineHeight * size) },
    })),
    anchor,
    row: { top, bottom, reach },
  };
}

function edgeOf(rows: readonly Row[], x: number): readonly Stretch[] {
  return rows
    .filter(({ reach }) => reach === null || reach.to < x || reach.from > x)
    .map(({ top, bottom }) => ({ from: hundredths(top), to: hundredths(bottom) }));
}

/** Lanes from the top that are important: those of 3 and 2. */
const highLanes = 2;

type Label = {
  readonly texts: readonly string[];
  readonly x: number;
  readonly anchor: 'start' | 'end';
  readonly wide: number;
};

/** After its dot where there is room, else before it; a name too long for both takes two lines, or is a number alone. */
function labelOf(mark: ImportanceMark, dot: number, radius: number, frame: ImportanceFrame): Label {
  const { width, size, isNamed, measure } = frame;
  const { number, name, letter } = mark;
  const named = `${String(number)} ${name}${letter === null ? '' : ` (${letter})`}`;
  const short = letter === null ? String(number) : `${String(number)} ${letter}`;
  const away = radius + size * 0.4;
  const [start, end] = [
    radius + size * 0.2,
    width - Math.max(radius, measure('100', false) / 2) - size * 0.2,
  ];
  for (const texts of isNamed ? [[named], inTwo(named, measure), [short]] : [[short]]) {
    const wide = Math.max(...texts.map((text) => measure(text, letter !== null)));
    if (dot + away + wide <= end) return { texts, x: dot + away, anchor: 'start', wide };
    if (dot - away - wide >= start) return { texts, x: dot - away, anchor: 'end', wide };
  }
  return { texts: [], x: dot, anchor: 'start', wide: 0 };
}

/** At the space that makes the longer part shortest. */
function inTwo(text: string, measure: ImportanceFrame['measure']): readonly string[] {
  const words = text.split(' ');
  const ways = words
    .slice(1)
    .map((_, at) => [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')]);
  const longer = (way: readonly string[]): number => Math.max(...way.map((part) => measure(part, true)));
  return ways.reduce((best, way) => (longer(way) < longer(best) ? way : best), ways[0] ?? [text]);
}
