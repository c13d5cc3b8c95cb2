import { hundredths } from './place.ts';
import type { Place } from './place.ts';

/** Side of the square that the radar is drawn in, length of an axis, and how far out the numbers stand. */
export type RadarFrame = { readonly size: number; readonly reach: number; readonly labelReach: number };

/** On screen, in a unit of its own. */
export const radarFrame: RadarFrame = { size: 288, reach: 112, labelReach: 128 };

export type RadarShape = {
  readonly centre: Place;
  /** One ring per quarter of the scale, the outermost last. */
  readonly rings: readonly (readonly Place[])[];
  /** `null` where there is no score. */
  readonly dots: readonly (Place | null)[];
  readonly labels: readonly Place[];
  readonly axes: readonly Place[];
  /** From a score to the next one; `gap`: themes without a score lie between them. */
  readonly edges: readonly { readonly from: Place; readonly to: Place; readonly gap: boolean }[];
};

/** Axes clockwise from the top, 0 in the middle, 100 at the end of an axis. */
export function radarShape(values: readonly (number | null)[], frame: RadarFrame = radarFrame): RadarShape {
  const { size, reach, labelReach } = frame;
  const middle = size / 2;
  const at = (index: number, length: number): Place => {
    const angle = (index / values.length) * 2 * Math.PI;
    return {
      x: hundredths(middle + length * Math.sin(angle)),
      y: hundredths(middle - length * Math.cos(angle)),
    };
  };
  const around = (length: number) => values.map((_, index) => at(index, length));
  const dots = values.map((value, index) => (value === null ? null : at(index, (value / 100) * reach)));
  return {
    centre: { x: middle, y: middle },
    rings: [0.25, 0.5, 0.75, 1].map((share) => around(share * reach)),
    dots,
    labels: around(labelReach),
    axes: around(reach),
    edges: edgesOf(dots),
  };
}

function edgesOf(dots: readonly (Place | null)[]): RadarShape['edges'] {
  const present = dots.flatMap((point, index) => (point === null ? [] : [{ point, index }]));
  return present.flatMap(({ point, index }, place) => {
    const next = present[(place + 1) % present.length];
    if (next === undefined || next.index === index) return [];
    return [{ from: point, to: next.point, gap: (index + 1) % dots.length !== next.index }];
  });
}
