import type { Logo, Place } from '../../../scans/report/logo.ts';
import { withPlaces } from '../logo/with-places.ts';
import type { Canvas } from '../typeset/canvas.ts';
import { millimetre } from '../typeset/style.ts';

const widest = 42 * millimetre;
const highest = 11 * millimetre;
/** Between the logo and the text under it. */
const clearance = 3 * millimetre;

/** The logo in the margin over the text, at the right, as large as it may be; for the eye only. */
export function drawLogo(canvas: Canvas, logo: Logo): void {
  const part = Math.min(widest / logo.width, highest / logo.height);
  const [width, height] = [logo.width * part, logo.height * part];
  const { sheet } = canvas;
  const left = sheet.left + sheet.textWidth - width;
  const top = sheet.top - clearance - height;
  canvas.artifact(() => {
    if (logo.kind === 'pixels') return canvas.picture(logo, [left, top], [width, height]);
    const place = ([x, y]: Place): Place => [left + x * part, top + y * part];
    for (const { steps, ...paint } of logo.paths) {
      canvas.filled({ ...paint, steps: steps.map((step) => withPlaces(step, place)) });
    }
    return undefined;
  });
}
