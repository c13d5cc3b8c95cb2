import type { Logo, Place } from '../../../scans/report/logo.ts';
import { withPlaces } from '../logo/with-places.ts';
import type { Canvas, Point } from '../typeset/canvas.ts';
import { millimetre } from '../typeset/style.ts';

const widest = 42 * millimetre;
const highest = 11 * millimetre;
/** Between the logo and the text under it. */
const clearance = 3 * millimetre;

/** The logo in the margin over the text, at the right. */
export function drawLogo(canvas: Canvas, logo: Logo): void {
  const { sheet } = canvas;
  const { width, height } = logoSize(logo);
  drawLogoAt(canvas, logo, [sheet.left + sheet.textWidth - width, sheet.top - clearance - height]);
}

/** As large as it may be, in points. */
export function logoSize(logo: Logo): { readonly width: number; readonly height: number } {
  const part = Math.min(widest / logo.width, highest / logo.height);
  return { width: logo.width * part, height: logo.height * part };
}

/** The logo with its upper left corner at a place; for the eye only. */
export function drawLogoAt(canvas: Canvas, logo: Logo, [left, top]: Point): void {
  const { width, height } = logoSize(logo);
  const part = width / logo.width;
  canvas.artifact(() => {
    if (logo.kind === 'pixels') return canvas.picture(logo, [left, top], [width, height]);
    const place = ([x, y]: Place): Place => [left + x * part, top + y * part];
    for (const { steps, ...paint } of logo.paths) {
      canvas.filled({ ...paint, steps: steps.map((step) => withPlaces(step, place)) });
    }
    return undefined;
  });
}
