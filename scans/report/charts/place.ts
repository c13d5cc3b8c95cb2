/** A place in a drawing: to the right and down from its top left corner. */
export type Place = { readonly x: number; readonly y: number };

/** `144,116 162,122.6`, as SVG writes points. */
export function pointList(points: readonly Place[]): string {
  return points.map(({ x, y }) => `${String(x)},${String(y)}`).join(' ');
}

/** Finer than any eye or printer. */
export function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
