import type { Logo } from '../../../scans/report/logo.ts';
import type { Poster, PosterStep } from '../../../scans/report/papers/poster.ts';
import { oneLine } from './core-head.ts';
import { picture } from './poster-picture.ts';
import { plans } from './poster-plans.ts';
import { posterTightnessSteps, tightestPoster } from './poster-style.ts';
import type { PosterTightness } from './poster-style.ts';
import type { Box, Setter } from '../typeset/boxes.ts';
import type { Canvas } from '../typeset/canvas.ts';
import { colours, posterHalf, posterHalfMargins } from '../typeset/style.ts';
import type { TextStyle } from '../typeset/style.ts';

type Half = { readonly box: Box; readonly heading: string };

const { outer, seam } = posterHalfMargins;
const room = posterHalf.height - outer - seam;

/**
 * The poster in two halves, above each other: the picture and the plans. On one sheet of A3, or each on a sheet of A4
 * that lies on its side. Each half takes the first step of tightness at which it fits.
 */
export function drawPoster(
  canvas: Canvas,
  poster: Poster,
  { logo = null }: { readonly logo?: Logo | null },
  notice: string,
  setter: Setter,
): void {
  const above = fitting((tight) => picture(poster, logo, tight, room, setter));
  const below =
    found((tight) => plans(poster, notice, tight, room, setter)) ??
    fitting((tight) => plans(shortened(poster), notice, tight, room, setter));
  canvas.outline(`${poster.scan} · ${oneLine(poster.company)}`, 1);
  drawHalf(canvas, { box: above, heading: poster.table.heading }, outer);
  if (poster.sheets === 1) {
    drawHalf(canvas, { box: below, heading: poster.planHeading }, posterHalf.height + seam);
    return;
  }
  drawSeam(canvas, poster.tape.first, posterHalf.height, -1);
  canvas.addPage();
  drawHalf(canvas, { box: below, heading: poster.planHeading }, seam);
  drawSeam(canvas, poster.tape.second, 0, 1);
}

/** Long names stand on the action plan alone: nobody reads them from two metres. */
function shortened(poster: Poster): Poster {
  const short = (step: PosterStep): PosterStep => ({ ...step, who: { ...step.who, value: step.whoShort } });
  return {
    ...poster,
    themes: poster.themes.map((theme) => ({ ...theme, steps: theme.steps.map(short) })),
  };
}

/** In the first step of tightness in which it fits; `null`: in none. */
function found(make: (tight: PosterTightness) => Box): Box | null {
  for (const tight of posterTightnessSteps) {
    const box = make(tight);
    if (box.height <= room + 0.01) return box;
  }
  return null;
}

/** In the last step where none fits: the words are no longer than it takes. */
function fitting(make: (tight: PosterTightness) => Box): Box {
  return found(make) ?? make(tightestPoster);
}

function drawHalf(canvas: Canvas, { box, heading }: Half, top: number): void {
  canvas.outline(heading, 2);
  box.draw(canvas, posterHalf.left, top);
}

const seamStyle: TextStyle = { font: 'regular', size: 9, lineHeight: 1.2, colour: colours.soft };

/** Marks at both ends of the edge that meets the other sheet, and what to do there. `inwards`: 1 is down. */
function drawSeam(canvas: Canvas, text: string, edge: number, inwards: 1 | -1): void {
  const { left, textWidth } = posterHalf;
  const paint = { stroke: colours.soft, line: 0.8 };
  canvas.artifact(() => {
    for (const x of [left, left + textWidth]) {
      canvas.line([x, edge + inwards * 14], [x, edge + inwards * 22], paint);
      canvas.line([x - 4, edge + inwards * 18], [x + 4, edge + inwards * 18], paint);
    }
    canvas.text(text, [left + textWidth / 2, edge + inwards * 18 + 3], seamStyle, 'center');
  });
}
