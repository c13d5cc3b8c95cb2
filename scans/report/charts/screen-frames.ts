import type { ImportanceFrame } from './importance-shape.ts';

/** Wide enough for every browser’s font, also where somebody spreads the letters (WCAG 1.4.12). */
const widest = 0.67;

function frameOf(width: number, size: number, isNamed: boolean): ImportanceFrame {
  return { width, size, isNamed, measure: (text) => Array.from(text).length * size * widest };
}

/** A drawing cannot ask a browser how wide its letters are: one with names for a wide column, one with numbers. */
export const wideFrame = frameOf(680, 15, true);
export const narrowFrame = frameOf(288, 14, false);
