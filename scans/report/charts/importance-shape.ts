import { hundredths } from './place.ts';
import type { Place } from './place.ts';

/** Width and height of the field inside its axes, and the radius of a point. */
export type ImportanceFrame = { readonly width: number; readonly height: number; readonly radius: number };

/** A theme with a score, and how important it is: 0 to 3. */
export type ImportancePlace = { readonly value: number; readonly importance: number };

export type ImportanceShape = {
  /** In the order of the themes. */
  readonly points: readonly Place[];
  /** Left edge of each of the four columns, and the right edge of the last. */
  readonly columns: readonly number[];
  /** Heights of 100, 75, 50, 25 and 0. */
  readonly lines: readonly number[];
  /** Where "important and low" is. */
  readonly corner: { readonly at: Place; readonly width: number; readonly height: number };
};

const columnCount = 4;
const quarters = [1, 0.75, 0.5, 0.25, 0];

/**
 * Importance across in four columns, the score up. The height of a point is its score; inside its column it moves
 * aside for those that it would cover.
 */
export function importanceShape(
  themes: readonly ImportancePlace[],
  { width, height, radius }: ImportanceFrame,
): ImportanceShape {
  const column = width / columnCount;
  const scale = height - 2 * radius;
  const heightOf = (part: number): number => hundredths(height - radius - part * scale);
  const offsets = asides(themes, (value) => heightOf(value / 100), column - 2 * radius, 2 * radius + 1);
  return {
    points: themes.map(({ value, importance }, at) => ({
      x: hundredths(column * (importance + 0.5) + (offsets[at] ?? 0)),
      y: heightOf(value / 100),
    })),
    columns: [0, 1, 2, 3, 4].map((edge) => hundredths(edge * column)),
    lines: quarters.map(heightOf),
    corner: { at: { x: column * 2, y: heightOf(0.5) }, width: column * 2, height: height - heightOf(0.5) },
  };
}

/** Whether a theme lies in the corner: it matters (2 or 3), and its score is in the lower half. */
export function isImportantAndLow({ value, importance }: ImportancePlace): boolean {
  return importance >= 2 && value < 50;
}

/** How far each point moves aside: points of one column that would cover each other stand in a row around its middle. */
function asides(
  themes: readonly ImportancePlace[],
  heightOf: (value: number) => number,
  room: number,
  step: number,
): readonly number[] {
  const offsets = themes.map(() => 0);
  for (const group of groups(themes, heightOf, step)) {
    const gap = Math.min(step, room / Math.max(1, group.length - 1));
    group.forEach((theme, at) => {
      offsets[theme] = (at - (group.length - 1) / 2) * gap;
    });
  }
  return offsets;
}

/** Themes of one column, each less than a `step` above the one before. */
function groups(
  themes: readonly ImportancePlace[],
  heightOf: (value: number) => number,
  step: number,
): readonly (readonly number[])[] {
  const order = themes
    .map((theme, at) => ({ ...theme, at }))
    .toSorted((a, b) => a.importance - b.importance || a.value - b.value || a.at - b.at);
  const found: number[][] = [];
  let last: (typeof order)[number] | undefined;
  for (const theme of order) {
    const covers =
      last?.importance === theme.importance && heightOf(last.value) - heightOf(theme.value) < step;
    if (covers) found.at(-1)?.push(theme.at);
    else found.push([theme.at]);
    last = theme;
  }
  return found;
}
