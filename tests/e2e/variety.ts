import type { PageOptions } from './drivers/driver.ts';
import type { Language } from '../../scans/services/api.ts';

/** What a window looks like. */
export type Look = Omit<PageOptions, 'locale' | 'reducedMotion' | 'now'> & {
  readonly language: Language;
  /** Only what colours change is looked at: the rest is as in another look. */
  readonly coloursOnly: boolean;
};

type Paint = Pick<Look, 'colorScheme' | 'forcedColors'>;

const wide = { width: 1280, height: 800 };
const middle = { width: 640, height: 480 };
/** 400 % of 1280. */
const narrow = { width: 320, height: 640 };

const light: Paint = { colorScheme: 'light', forcedColors: 'none' };
const dark: Paint = { colorScheme: 'dark', forcedColors: 'none' };
const forced: Paint = { colorScheme: 'dark', forcedColors: 'active' };

/** Each mode once, each language once: the one with the longest words where there is least room. */
const few: readonly Look[] = [
  { viewport: wide, ...light, language: 'nl', coloursOnly: false },
  { viewport: wide, ...dark, language: 'fr', coloursOnly: true },
  { viewport: wide, ...forced, language: 'en', coloursOnly: true },
  { viewport: narrow, ...light, language: 'de', coloursOnly: false },
];

const all: readonly Look[] = [wide, middle, narrow].flatMap((viewport) =>
  [light, dark, forced].flatMap((paint) =>
    (['nl', 'fr', 'de', 'en'] as const).map((language) => ({
      viewport,
      ...paint,
      language,
      coloursOnly: false,
    })),
  ),
);

/** `SCAN_WALK=all`: every width in every mode and language; else each of them once. */
export const looks = process.env['SCAN_WALK'] === 'all' ? all : few;

export function nameOf({ viewport, colorScheme, forcedColors, language }: Look): string {
  const paint = forcedColors === 'active' ? 'forced colours' : colorScheme;
  return `${String(viewport.width)} wide, ${paint}, ${language}`;
}
