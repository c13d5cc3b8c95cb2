import type { LevelNumber } from '../../definition/definition.ts';
import { levelColours, levelHatches } from '../charts/level-look.ts';
import { pointList } from '../charts/place.ts';
import { radarFrame, radarShape } from '../charts/radar-shape.ts';
import type { DimensionRow, DimensionTable } from '../report-model.ts';
import { join, tag } from './markup.ts';
import type { Markup } from './markup.ts';

export const inks = {
  ink: '#1b1b1b',
  soft: '#505050',
  white: '#ffffff',
  hair: '#b9b4aa',
  accent: '#0b5563',
  wash: '#e3eeee',
};

const levels: readonly LevelNumber[] = [0, 1, 2, 3, 4];

/** The colour of each level with its hatch, for every bar on the page to be filled with. */
export function hatches(): Markup {
  return tag(
    'svg',
    { width: 0, height: 0, class: 'defs', 'aria-hidden': 'true', focusable: 'false' },
    tag('defs', {}, ...levels.map(hatch), missing()),
  );
}

/** A score as a length with marks at the quarters; `null`: an empty slot. The row beside it says the same in words. */
export function bar(score: { readonly level: LevelNumber; readonly value: number } | null): Markup {
  const quarters = score === null ? [] : ['25%', '50%', '75%'];
  const fill = score === null ? 'url(#none)' : inks.white;
  const filled =
    score === null || score.value === 0
      ? null
      : tag('rect', {
          width: `${String(score.value)}%`,
          height: 9,
          fill: `url(#l${String(score.level)})`,
          stroke: inks.ink,
        });
  return tag(
    'svg',
    { width: '100%', height: 9, class: 'bar', 'aria-hidden': 'true', focusable: 'false' },
    tag('rect', { width: '100%', height: 9, fill, stroke: inks.hair }),
    ...quarters.map((x) => tag('line', { x1: x, x2: x, y1: 0, y2: 9, stroke: inks.hair })),
    filled,
  );
}

/** The scores as a net, one numbered axis per theme, dashed over a theme without a score. */
export function radar(
  { alt, values }: NonNullable<DimensionTable['radar']>,
  rows: readonly DimensionRow[],
): Markup {
  const { centre, rings, axes, labels, dots, edges } = radarShape(values);
  const side = String(radarFrame.size);
  return tag(
    'svg',
    { viewBox: `0 0 ${side} ${side}`, class: 'radar', role: 'img', 'aria-label': alt },
    tag('polygon', { points: pointList(dots.filter((dot) => dot !== null)), fill: inks.wash }),
    ...rings.map((ring) => tag('polygon', { points: pointList(ring), fill: 'none', stroke: inks.hair })),
    ...axes.map(({ x, y }) => tag('line', { x1: centre.x, y1: centre.y, x2: x, y2: y, stroke: inks.hair })),
    ...edges.map(({ from, to, gap }) =>
      tag('line', {
        x1: from.x,
        y1: from.y,
        x2: to.x,
        y2: to.y,
        stroke: inks.accent,
        'stroke-width': 2,
        'stroke-dasharray': gap ? '3 5' : undefined,
      }),
    ),
    ...rows.map((row, at) => axisMarks(row, dots[at] ?? null, labels[at])),
  );
}

type At = ReturnType<typeof radarShape>['dots'][number];

function axisMarks({ number, letter, score }: DimensionRow, dot: At, label: At | undefined): Markup {
  return join([
    dot === null || score.kind !== 'valid'
      ? null
      : tag('circle', { cx: dot.x, cy: dot.y, r: 4.5, fill: levelColours[score.level], stroke: inks.ink }),
    label === null || label === undefined
      ? null
      : tag(
          'text',
          {
            x: label.x,
            y: label.y + 5,
            'text-anchor': 'middle',
            'font-weight': letter === null ? undefined : 600,
          },
          String(number),
        ),
  ]);
}

function hatch(level: LevelNumber): Markup {
  const look = levelHatches[level];
  const size = look?.gap ?? 8;
  return pattern(`l${String(level)}`, size, levelColours[level], look === null ? null : inks[look.ink]);
}

function missing(): Markup {
  return pattern('none', 6, inks.white, inks.hair);
}

function pattern(id: string, size: number, fill: string, line: string | null): Markup {
  return tag(
    'pattern',
    { id, width: size, height: size, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    tag('rect', { width: size, height: size, fill }),
    line === null ? null : tag('line', { x1: 0, y1: 0, x2: 0, y2: size, stroke: line, 'stroke-width': 1.5 }),
  );
}
