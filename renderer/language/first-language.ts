import type { Language } from '../../scans/services/api.ts';

/** The first language of the system that we speak, else Dutch. `fr-BE` is French. */
export function firstLanguage(systemLanguages: readonly string[]): Language {
  for (const tag of systemLanguages) {
    switch (tag.slice(0, 2).toLowerCase()) {
      case 'nl':
        return 'nl';
      case 'fr':
        return 'fr';
      case 'de':
        return 'de';
      case 'en':
        return 'en';
    }
  }
  return 'nl';
}
