import type { PageOptions } from './drivers/driver.ts';
import type { Language } from '../../scans/services/api.ts';

/** A window, and the colours in which each of its screens is looked at, one after another. */
export type Look = Pick<PageOptions, 'viewport'> & {
  readonly language: Language;
  readonly paints: readonly [Paint, ...Paint[]];
};

export type Paint = {
  readonly colorScheme: 'light' | 'dark';
  readonly forcedColors: 'active' | 'none';
};

const wide = { width: 1280, height: 800 };
const middle = { width: 640, height: 480 };
/** 400 % of 1280. */
const narrow = { width: 320, height: 640 };

const light: Paint = { colorScheme: 'light', forcedColors: 'none' };
const dark: Paint = { colorScheme: 'dark', forcedColors: 'none' };
const forced: Paint = { colorScheme: 'dark', forcedColors: 'active' };

/** Each mode once; the language with the longest words where there is least room. */
const few: readonly Look[] = [
  { viewport: wide, language: 'nl', paints: [light, dark, forced] },
  { viewport: narrow, language: 'de', paints: [light] },
];

const all: readonly Look[] = [wide, middle, narrow].flatMap((viewport) =>
  (['nl', 'fr', 'de', 'en'] as const).map((language) => ({
    viewport,
    language,
    paints: [light, dark, forced] as const,
  })),
);

/** `SCAN_WALK=all`: every width in every mode and language; else each mode once. */
export const looks = process.env['SCAN_WALK'] === 'all' ? all : few;

export function nameOf({ viewport, language, paints }: Look): string {
  return [`${String(viewport.width)} wide`, language, ...paints.map(nameOfPaint)].join(', ');
}

export function nameOfPaint({ colorScheme, forcedColors }: Paint): string {
  return forcedColors === 'active' ? 'forced colours' : colorScheme;
}
