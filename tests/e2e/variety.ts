import type { PageOptions } from './drivers/driver.ts';
import type { Language } from '../../scans/services/api.ts';

/** What a window looks like. */
export type Look = {
  readonly viewport: PageOptions['viewport'];
  readonly colorScheme: PageOptions['colorScheme'];
  readonly language: Language;
};

const wide = { width: 1280, height: 800 };
const middle = { width: 640, height: 480 };
const narrow = { width: 320, height: 640 };

/** The widest and the narrowest, light and dark, the source and the language with the longest words. */
const few: readonly Look[] = [
  { viewport: wide, colorScheme: 'light', language: 'nl' },
  { viewport: narrow, colorScheme: 'dark', language: 'de' },
];

const all: readonly Look[] = [wide, middle, narrow].flatMap((viewport) =>
  (['light', 'dark'] as const).flatMap((colorScheme) =>
    (['nl', 'fr', 'de', 'en'] as const).map((language) => ({ viewport, colorScheme, language })),
  ),
);

/** `SCAN_WALK=all`: every width in every theme and language; else the two ends. */
export const looks = process.env['SCAN_WALK'] === 'all' ? all : few;

export function nameOf({ viewport, colorScheme, language }: Look): string {
  return `${String(viewport.width)} wide, ${colorScheme}, ${language}`;
}
