import type { PathStep, Place } from '../../../scans/report/logo.ts';

export type Arc = {
  readonly radii: readonly [number, number];
  /** Of its long axis, in degrees. */
  readonly turned: number;
  readonly isLarge: boolean;
  readonly isClockwise: boolean;
  readonly to: Place;
};

/** An arc of an ellipse as curves of at most a quarter turn (SVG 1.1, F.6). */
export function arcAsCurves(from: Place, arc: Arc): readonly PathStep[] {
  const { to, turned, isLarge, isClockwise } = arc;
  let [rx, ry] = [Math.abs(arc.radii[0]), Math.abs(arc.radii[1])];
  if (rx === 0 || ry === 0) return [{ kind: 'line', to }];
  if (from[0] === to[0] && from[1] === to[1]) return [];
  const angle = (turned * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [halfX, halfY] = [(from[0] - to[0]) / 2, (from[1] - to[1]) / 2];
  const [x, y] = [cos * halfX + sin * halfY, cos * halfY - sin * halfX];
  // Radii that do not reach are stretched until they do.
  const stretch = Math.sqrt((x / rx) ** 2 + (y / ry) ** 2);
  if (stretch > 1) [rx, ry] = [rx * stretch, ry * stretch];
  const rest = Math.max(0, (rx * ry) ** 2 / ((rx * y) ** 2 + (ry * x) ** 2) - 1);
  const side = (isLarge === isClockwise ? -1 : 1) * Math.sqrt(rest);
  const [centreX, centreY] = [(side * rx * y) / ry, (-side * ry * x) / rx];
  const start = Math.atan2((y - centreY) / ry, (x - centreX) / rx);
  const sweep = sweepOf(start, Math.atan2((-y - centreY) / ry, (-x - centreX) / rx), isClockwise);
  const middle: Place = [
    cos * centreX - sin * centreY + (from[0] + to[0]) / 2,
    sin * centreX + cos * centreY + (from[1] + to[1]) / 2,
  ];
  const place = (unitX: number, unitY: number): Place => [
    middle[0] + cos * rx * unitX - sin * ry * unitY,
    middle[1] + sin * rx * unitX + cos * ry * unitY,
  ];
  return quarters(start, sweep, place, to);
}

function sweepOf(start: number, end: number, isClockwise: boolean): number {
  const sweep = end - start;
  if (isClockwise && sweep < 0) return sweep + 2 * Math.PI;
  return !isClockwise && sweep > 0 ? sweep - 2 * Math.PI : sweep;
}

/** On a circle of radius one, each piece placed by `place`; the last one ends where the arc does. */
function quarters(
  start: number,
  sweep: number,
  place: (x: number, y: number) => Place,
  to: Place,
): readonly PathStep[] {
  const count = Math.max(1, Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9));
  const step = sweep / count;
  const reach = (4 / 3) * Math.tan(step / 4);
  return Array.from({ length: count }, (_, at): PathStep => {
    const [a, b] = [start + at * step, start + (at + 1) * step];
    return {
      kind: 'curve',
      first: place(Math.cos(a) - reach * Math.sin(a), Math.sin(a) + reach * Math.cos(a)),
      second: place(Math.cos(b) + reach * Math.sin(b), Math.sin(b) - reach * Math.cos(b)),
      to: at === count - 1 ? to : place(Math.cos(b), Math.sin(b)),
    };
  });
}
