import { describe, expect, it } from 'vitest';
import { pointList } from '../../../../scans/report/charts/place.ts';
import { radarShape } from '../../../../scans/report/charts/radar-shape.ts';

describe('radarShape', () => {
  it('starts at the top and goes clockwise, 100 at the end of an axis', () => {
    const { dots, rings } = radarShape([100, 0, 50, 25]);
    expect(dots).toEqual([
      { x: 144, y: 32 },
      { x: 144, y: 144 },
      { x: 144, y: 200 },
      { x: 116, y: 144 },
    ]);
    expect(rings).toHaveLength(4);
    expect(rings[3]?.[1]).toEqual({ x: 256, y: 144 });
  });

  it('closes the line, without a gap when every theme has a score', () => {
    const { edges } = radarShape([50, 50, 50]);
    expect(edges).toHaveLength(3);
    expect(edges.some(({ gap }) => gap)).toBe(false);
    expect(edges[2]?.to).toEqual(edges[0]?.from);
  });

  it('marks the line over a theme without a score as a gap, also over the top', () => {
    const inside = radarShape([50, null, 50, 50, 50]);
    expect(inside.dots[1]).toBeNull();
    expect(inside.edges.map(({ gap }) => gap)).toEqual([true, false, false, false]);
    const top = radarShape([null, 50, 50, 50]);
    expect(top.edges.map(({ gap }) => gap)).toEqual([false, false, true]);
  });
});

describe('pointList', () => {
  it('writes points as SVG does', () => {
    expect(
      pointList([
        { x: 144, y: 116 },
        { x: 162.4, y: 122.6 },
      ]),
    ).toBe('144,116 162.4,122.6');
  });
});
