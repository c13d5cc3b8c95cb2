import type { Problem } from '../../../scans/definition/problem.ts';
import type { LogoReader } from '../../../scans/services/ports.ts';
import { atMost } from './pixels.ts';
import type { Pixels } from './pixels.ts';
import { decodePng, largestFile } from './png.ts';
import { readSvgPaths } from './svg.ts';

/** As it is printed, at about 300 points an inch: the paper needs no more, and stays small. */
const widest = 500;
const highest = 180;

/** The logo in a PNG or SVG file (METHOD and limits: `png.ts`, `svg.ts`); the kind is told by what is in it. */
export const readLogo: LogoReader = (file, bytes) => {
  const png = decodePng(bytes);
  if (png.ok) return { ok: true, value: pixelLogo(atMost(png.pixels, widest, highest)) };
  if (png.why !== 'no-png') return refused(file, png.why);
  if (bytes.length > largestFile) return refused(file, 'too-large');
  const svg = readSvgPaths(new TextDecoder().decode(bytes));
  if (svg.ok) return { ok: true, value: svg.logo };
  return svg.why === 'more' ? refused(file, 'more', { parts: svg.parts }) : refused(file, svg.why);
};

function pixelLogo({ width, height, rgb }: Pixels) {
  return { kind: 'pixels', width, height, rgb: Buffer.from(rgb).toString('base64') } as const;
}

function refused(
  file: string,
  why: string,
  values: Problem['values'] = {},
): { readonly ok: false; readonly problems: readonly Problem[] } {
  return { ok: false, problems: [{ file, place: '', code: `logo-${why}`, values }] };
}
