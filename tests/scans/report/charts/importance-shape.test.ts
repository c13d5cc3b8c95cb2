import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importanceShape } from '../../../../scans/report/charts/importance-shape.ts';
import type {
  Area,
  ImportanceFrame,
  ImportanceLane,
  ImportanceMark,
  ImportanceShape,
} from '../../../../scans/report/charts/importance-shape.ts';
import {
  narrowFrame,
  wallChart,
  wallFrame,
  wideFrame,
} from '../../../../scans/report/charts/screen-frames.ts';
import { languages } from '../../../../scans/definition/definition.ts';
import { loadDefinition } from '../../../definition.ts';
import { realMetrics } from '../../../electron/adapters/pdf/papers.ts';
import { runs, seed } from '../../../runs.ts';

const definition = await loadDefinition();
const metrics = await realMetrics();

function paperFrame(size: number, width: number): ImportanceFrame {
  const measure = (text: string, isStrong: boolean): number =>
    metrics.width(text, isStrong ? 'semibold' : 'regular', size);
  return { width, size, isNamed: true, measure };
}

/** The papers, the screens, a postage stamp and a wall. */
const frames: readonly ImportanceFrame[] = [
  paperFrame(9.5, 482),
  paperFrame(18, 482),
  wideFrame,
  narrowFrame,
  { ...narrowFrame, width: 120 },
  { ...wideFrame, width: 1800, size: 40 },
  wallFrame(3.5),
  wallFrame(4.6),
];

const names = definition.variants.flatMap(({ dimensions, dimensionNames }) =>
  languages.map((language) => dimensions.map((id) => dimensionNames[id]?.[language] ?? '?')),
);

type Theme = { readonly score: number; readonly importance: number };

function lanesOf(themes: readonly Theme[], named: readonly string[]): readonly ImportanceLane[] {
  const marks = themes.map(({ score }, at): ImportanceMark => ({
    number: at + 1,
    name: named[at] ?? '?',
    letter: (['A', 'B', 'C'] as const)[at] ?? null,
    score,
    level: 2,
  }));
  return [3, 2, 1, 0].map((importance) => ({
    name: `${String(importance)} · een beetje belangrijk`,
    marks: marks.filter((_, at) => themes[at]?.importance === importance),
  }));
}

/** Everything that may not lie over something else. */
function boxesOf(
  { lanes, radius, cornerName, ticks, axis }: ImportanceShape,
  { size, measure }: ImportanceFrame,
): readonly Area[] {
  const box = (text: string, x: number, y: number, anchor: 'start' | 'middle' | 'end', strong = false) => {
    const width = measure(text, strong);
    const before = { start: 0, middle: width / 2, end: width }[anchor];
    return { x: x - before, y: y - size * 0.75, width, height: size };
  };
  return [
    box('wichtig und niedrig', cornerName.x, cornerName.y, 'start'),
    ...lanes.flatMap(({ name, at, marks }) => [
      box(name, at.x, at.y, 'start'),
      ...marks.flatMap(({ mark, dot, lines, anchor }) => [
        { x: dot.x - radius, y: dot.y - radius, width: 2 * radius, height: 2 * radius },
        ...lines.map(({ text, at: place }) => box(text, place.x, place.y, anchor, mark.letter !== null)),
      ]),
    ]),
    ...ticks.map(({ value, at }) => box(String(value), at.x, at.y, 'middle')),
    box('Punkte', axis.x, axis.y, 'middle'),
  ];
}

function meet(one: Area, other: Area): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

function problemsOf(lanes: readonly ImportanceLane[], frame: ImportanceFrame): readonly string[] {
  const shape = importanceShape(lanes, frame);
  const boxes = boxesOf(shape, frame);
  const over = boxes.flatMap((one, at) =>
    boxes.slice(at + 1).flatMap((other) => (meet(one, other) ? [JSON.stringify([one, other])] : [])),
  );
  const marks = shape.lanes.flatMap((lane) => lane.marks);
  const out = marks.filter(
    ({ dot, lines }) => dot.x < 0 || dot.x > frame.width || dot.y > shape.field.height || lines.length === 0,
  );
  const labels = boxes.filter(
    ({ x, width, y, height }) =>
      x < -0.1 || y < 0 || y + height > shape.height || x + width > frame.width + 0.1,
  );
  return [...over, ...[...out, ...labels].map((one) => JSON.stringify(one))];
}

/** Where a theme stands: its lane, its place in it, its part of the width, and whether that is in the corner. */
function placesIn(lanes: readonly ImportanceLane[], frame: ImportanceFrame): readonly unknown[] {
  const { lanes: placed, field, corner } = importanceShape(lanes, frame);
  return placed.flatMap(({ marks }, lane) =>
    marks.map(({ mark, dot }, place) => ({
      number: mark.number,
      lane,
      place,
      across: Math.round(((dot.x - field.x) / field.width) * 100),
      inCorner: dot.x < corner.x + corner.width - 0.02 && dot.y < corner.y + corner.height,
    })),
  );
}

const theme = fc.record({
  score: fc.integer({ min: 0, max: 100 }),
  importance: fc.integer({ min: 0, max: 3 }),
});

describe('importance against score', () => {
  test('has no text or dot over another, whatever the result and the size', () => {
    fc.assert(
      fc.property(
        fc.array(theme, { maxLength: 9 }),
        fc.constantFrom(...names),
        fc.constantFrom(...frames.filter(({ width }) => width > 200)),
        (themes, named, frame) => {
          expect(problemsOf(lanesOf(themes, named), frame)).toEqual([]);
        },
      ),
      { numRuns: runs(300), seed },
    );
  });

  test.each([0, 49, 50, 51, 100])('nine themes of one importance that all score %s stay apart', (score) => {
    for (const frame of frames) {
      const lanes = lanesOf(
        Array.from({ length: 9 }, () => ({ score, importance: 2 })),
        names[0] ?? [],
      );
      const { lanes: placed } = importanceShape(lanes, frame);
      const heights = placed.flatMap(({ marks }) => marks.map(({ dot }) => dot.y));
      expect(new Set(heights).size).toBe(9);
      if (frame.width > 200) expect(problemsOf(lanes, frame)).toEqual([]);
    }
  });

  test('puts the important on top, the high to the right, and the corner where both are wrong', () => {
    const themes = [
      { score: 0, importance: 3 },
      { score: 49, importance: 2 },
      { score: 50, importance: 3 },
      { score: 100, importance: 0 },
    ];
    const { lanes, corner } = importanceShape(lanesOf(themes, ['A', 'B', 'C', 'D']), wideFrame);
    const dots = lanes.flatMap(({ marks }) => marks.map(({ mark, dot }) => ({ ...dot, of: mark.number })));
    expect(dots.map(({ of }) => of)).toEqual([1, 3, 2, 4]);
    const inside = dots.filter(({ x, y }) => x < corner.x + corner.width && y < corner.y + corner.height);
    expect(inside.map(({ of }) => of)).toEqual([1, 2]);
    expect(dots[3]?.x).toBeGreaterThan(dots[1]?.x ?? 0);
  });

  test('names every theme in full on paper and on a wide screen', () => {
    for (const named of names) {
      for (const frame of frames.slice(0, 3)) {
        for (const score of [0, 40, 50, 60, 100]) {
          const lanes = lanesOf(
            named.map(() => ({ score, importance: 1 })),
            named,
          );
          const said = importanceShape(lanes, frame).lanes.flatMap(({ marks }) =>
            marks.map(({ lines }) => lines.map(({ text }) => text).join(' ')),
          );
          said.forEach((text, at) => expect(text).toContain(named[at]));
        }
      }
    }
  });

  test('puts each theme at the same place on paper, on every screen and on the wall', () => {
    fc.assert(
      fc.property(fc.array(theme, { maxLength: 9 }), fc.constantFrom(...names), (themes, named) => {
        const lanes = lanesOf(themes, named);
        const [first, ...others] = frames.map((frame) => placesIn(lanes, frame));
        for (const other of others) expect(other).toEqual(first);
        expect(placesIn(lanes, wallChart(lanes, 77).frame)).toEqual(first);
      }),
      { numRuns: runs(100), seed },
    );
  });

  test('fits on a wall with every name in full, in letters that are read from eight metres', () => {
    fc.assert(
      fc.property(
        fc.array(theme, { minLength: 1, maxLength: 9 }),
        fc.constantFrom(...names),
        (themes, named) => {
          const lanes = lanesOf(themes, named);
          const { frame, shape } = wallChart(lanes, 77);
          expect(shape.height).toBeLessThanOrEqual(77);
          expect(frame.size).toBeGreaterThanOrEqual(3.5);
          const said = shape.lanes.flatMap(({ marks }) => marks);
          for (const { mark, lines } of said) {
            expect(lines.map(({ text }) => text).join(' ')).toContain(mark.name);
          }
        },
      ),
      { numRuns: runs(300), seed },
    );
    // Nine that are as important and score the same, the worst there is.
    for (const score of [0, 45, 50, 100]) {
      for (const named of names) {
        const lanes = lanesOf(
          named.map(() => ({ score, importance: 1 })),
          named,
        );
        expect(wallChart(lanes, 77).shape.height).toBeLessThanOrEqual(77);
      }
    }
  });

  test('leaves more room for a name on the wall than our font takes', () => {
    const { measure, size } = wallFrame(3.5);
    for (const name of names.flat()) {
      const label = `9 ${name} (A)`;
      expect(measure(label, true)).toBeGreaterThan(metrics.width(label, 'semibold', size));
    }
  });
});
