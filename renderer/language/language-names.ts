import type { Language } from '../../scans/services/api.ts';

/** Each language by its own name, as people look for it. */
export const languageNames = {
  nl: 'Nederlands',
  fr: 'Français',
  de: 'Deutsch',
  en: 'English',
} as const satisfies Record<Language, string>;

/** In the order in which they are offered. */
export const languageOrder: readonly Language[] = ['nl', 'fr', 'de', 'en'];
