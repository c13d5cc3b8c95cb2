import type { LevelNumber } from '../../../scans/definition/definition.ts';
import type { Canvas, Point } from '../typeset/canvas.ts';
import { colours, levelColours } from '../typeset/style.ts';

/** A square with the number of a level: white on the two darkest colours, ink on the others. */
export function drawChip(canvas: Canvas, level: LevelNumber, [x, y]: Point, size = 11): void {
  const outline = level > 2 ? { stroke: colours.ink, line: 0.6 } : {};
  canvas.artifact(() =>
    canvas.rectangle([x, y], size, size, { fill: levelColours[level], ...outline }, size * 0.14),
  );
  const look = {
    font: 'semibold',
    size: (size * 9) / 11,
    colour: level < 2 ? colours.white : colours.ink,
  } as const;
  const width = canvas.metrics.width(String(level), look.font, look.size);
  // The space keeps the number apart from the words after it, for who hears or copies them.
  canvas.text(`${level} `, [x + (size - width) / 2, y + size / 2 + look.size / 3], look);
}

/** An empty square of the same size, for an answer without a level. */
export function drawEmptyChip(canvas: Canvas, [x, y]: Point, size = 11): void {
  canvas.artifact(() =>
    canvas.rectangle([x, y], size, size, { stroke: colours.soft, line: 0.5 }, size * 0.14),
  );
}

type Hatch = { readonly colour: string; readonly gap: number };

/** Levels stay apart in grey print by the density of their lines. */
const hatches: Readonly<Record<LevelNumber, Hatch | null>> = {
  0: null,
  1: { colour: colours.white, gap: 3 },
  2: { colour: colours.ink, gap: 4 },
  3: { colour: colours.ink, gap: 11 },
  4: null,
};

/** A filled bar in the colour and the pattern of a level. */
export function drawLevelBar(
  canvas: Canvas,
  level: LevelNumber,
  at: Point,
  width: number,
  height: number,
): void {
  canvas.rectangle(at, width, height, { fill: levelColours[level] });
  const hatch = hatches[level];
  if (hatch !== null) drawHatch(canvas, at, width, height, hatch, 0.5);
  canvas.rectangle(at, width, height, { stroke: colours.ink, line: 0.5 });
}

/** A slot without a score: thin grey lines. */
export function drawMissingBar(canvas: Canvas, at: Point, width: number, height: number): void {
  drawHatch(canvas, at, width, height, { colour: colours.hair, gap: 6 }, 0.5);
  canvas.rectangle(at, width, height, { stroke: colours.hair, line: 0.5 });
}

/** Slanted lines inside a rectangle, each ended at its edges. */
function drawHatch(
  canvas: Canvas,
  [x, y]: Point,
  width: number,
  height: number,
  { colour, gap }: Hatch,
  line: number,
): void {
  for (let foot = gap - height; foot < width; foot += gap) {
    const start = Math.max(0, foot);
    const end = Math.min(width, foot + height);
    canvas.line([x + start, y + height - (start - foot)], [x + end, y + height - (end - foot)], {
      stroke: colour,
      line,
    });
  }
}
