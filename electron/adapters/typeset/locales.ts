import type { Language } from '../../../scans/definition/definition.ts';

/** A language as a file names it: as it is written here. */
export const locales: Readonly<Record<Language, string>> = {
  nl: 'nl-BE',
  fr: 'fr-BE',
  de: 'de-BE',
  en: 'en-GB',
};
