import type { LevelNumber } from '../../../scans/definition/definition.ts';
import { hasWhiteText, levelColours, levelHatches } from '../../../scans/report/charts/level-look.ts';
import type { Canvas, Point } from '../typeset/canvas.ts';
import { colours } from '../typeset/style.ts';

/** A square with the number of a level: white on the two darkest colours, ink on the others. */
export function drawChip(canvas: Canvas, level: LevelNumber, [x, y]: Point, size = 11): void {
  const outline = level > 2 ? { stroke: colours.ink, line: 0.6 } : {};
  canvas.artifact(() =>
    canvas.rectangle([x, y], size, size, { fill: levelColours[level], ...outline }, size * 0.14),
  );
  const look = {
    font: 'semibold',
    size: (size * 9) / 11,
    colour: hasWhiteText(level) ? colours.white : colours.ink,
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

/** A filled bar in the colour and the pattern of a level. `coarse`: how much wider than usual the pattern is. */
function drawLevelBar(
  canvas: Canvas,
  level: LevelNumber,
  at: Point,
  width: number,
  height: number,
  coarse: number,
): void {
  canvas.rectangle(at, width, height, { fill: levelColours[level] });
  const hatch = levelHatches[level];
  if (hatch !== null) {
    const lines = { colour: colours[hatch.ink], gap: hatch.gap * coarse };
    drawHatch(canvas, at, width, height, lines, 0.5 * coarse);
  }
  canvas.rectangle(at, width, height, { stroke: colours.ink, line: 0.5 });
}

/**
 * A bar with marks at a quarter, a half and three quarters, filled up to `part` (0 to 1) of its width; `null`: without
 * a score. `coarse`: how much wider than usual its pattern is.
 */
export function drawScoreBar(
  canvas: Canvas,
  score: { readonly level: LevelNumber; readonly part: number } | null,
  [x, y]: Point,
  width: number,
  height: number,
  coarse = 1,
): void {
  if (score === null) return drawMissingBar(canvas, [x, y], width, height);
  canvas.rectangle([x, y], width, height, { stroke: colours.hair, line: 0.5 });
  for (const part of [0.25, 0.5, 0.75]) {
    const at = x + width * part;
    canvas.line([at, y], [at, y + height], { stroke: colours.hair, line: 0.5 });
  }
  if (score.part > 0) drawLevelBar(canvas, score.level, [x, y], width * score.part, height, coarse);
  return undefined;
}

/** A slot without a score: thin grey lines. */
function drawMissingBar(canvas: Canvas, at: Point, width: number, height: number): void {
  drawHatch(canvas, at, width, height, { colour: colours.hair, gap: 6 }, 0.5);
  canvas.rectangle(at, width, height, { stroke: colours.hair, line: 0.5 });
}

/** Slanted lines inside a rectangle, each ended at its edges. */
function drawHatch(
  canvas: Canvas,
  [x, y]: Point,
  width: number,
  height: number,
  { colour, gap }: { readonly colour: string; readonly gap: number },
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
