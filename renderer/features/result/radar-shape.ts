/** Side of the square that the radar is drawn in, and the length of an axis. */
export const radarSize = 288;
const centre = radarSize / 2;
const reach = 112;
const labelReach = 128;

export type Point = { readonly x: number; readonly y: number };

export type RadarShape = {
  /** One ring per quarter of the scale, the outermost last. */
  readonly rings: readonly (readonly Point[])[];
  /** `null` where there is no score. */
  readonly dots: readonly (Point | null)[];
  readonly labels: readonly Point[];
  readonly axes: readonly Point[];
  /** From a score to the next one; `gap`: themes without a score lie between them. */
  readonly edges: readonly { readonly from: Point; readonly to: Point; readonly gap: boolean }[];
};

/** Axes clockwise from the top, 0 in the middle, 100 at the end of an axis. */
export function radarShape(values: readonly (number | null)[]): RadarShape {
  const at = (index: number, length: number): Point => {
    const angle = (index / values.length) * 2 * Math.PI;
    return { x: tenths(centre + length * Math.sin(angle)), y: tenths(centre - length * Math.cos(angle)) };
  };
  const around = (length: number) => values.map((_, index) => at(index, length));
  const dots = values.map((value, index) => (value === null ? null : at(index, (value / 100) * reach)));
  return {
    rings: [0.25, 0.5, 0.75, 1].map((share) => around(share * reach)),
    dots,
    labels: around(labelReach),
    axes: around(reach),
    edges: edgesOf(dots),
  };
}

/** `144,116 162,122.6`, as SVG writes points. */
export function pointList(points: readonly Point[]): string {
  return points.map(({ x, y }) => `${String(x)},${String(y)}`).join(' ');
}

function edgesOf(dots: readonly (Point | null)[]): RadarShape['edges'] {
  const present = dots.flatMap((point, index) => (point === null ? [] : [{ point, index }]));
  return present.flatMap(({ point, index }, place) => {
    const next = present[(place + 1) % present.length];
    if (next === undefined || next.index === index) return [];
    return [{ from: point, to: next.point, gap: (index + 1) % dots.length !== next.index }];
  });
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
