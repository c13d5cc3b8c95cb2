import { importanceShape } from './importance-shape.ts';
import type { ImportanceFrame, ImportanceLane, ImportanceShape } from './importance-shape.ts';

/** Wide enough for every browser’s font, also where somebody spreads the letters (WCAG 1.4.12). */
const widest = 0.67;

function frameOf(width: number, size: number, isNamed: boolean): ImportanceFrame {
  return { width, size, isNamed, measure: (text) => Array.from(text).length * size * widest };
}

/** A drawing cannot ask a browser how wide its letters are: one with names for a wide column, one with numbers. */
export const wideFrame = frameOf(680, 15, true);
export const narrowFrame = frameOf(288, 14, false);

/** Of our own font, with room to spare: a wall shows the names of the scan and has no other. */
const widestOnWall = 0.48;
const wallWidth = 160;
/** In hundredths of the height of the wall. Smaller than the last is not read from eight metres. */
const wallSizes = [4.6, 4.2, 4, 3.8, 3.65, 3.5] as const;

export function wallFrame(size: number): ImportanceFrame {
  return {
    width: wallWidth,
    size,
    isNamed: true,
    isDense: true,
    measure: (text) => Array.from(text).length * size * widestOnWall,
  };
}

/** The chart in the largest letters in which it is at most so high. */
export function wallChart(
  lanes: readonly ImportanceLane[],
  height: number,
): { readonly frame: ImportanceFrame; readonly shape: ImportanceShape } {
  const tries = wallSizes.map((size) => {
    const frame = wallFrame(size);
    return { frame, shape: importanceShape(lanes, frame) };
  });
  const frame = wallFrame(Math.min(...wallSizes));
  return tries.find(({ shape }) => shape.height <= height) ?? { frame, shape: importanceShape(lanes, frame) };
}
