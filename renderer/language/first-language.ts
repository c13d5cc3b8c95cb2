import type { Language } from '../../scans/services/api.ts';
import { languageOrder } from './language-names.ts';

/** The first language of the system that we speak, else Dutch. `fr-BE` is French. */
export function firstLanguage(systemLanguages: readonly string[]): Language {
  return systemLanguages.map(spoken).find((language) => language !== undefined) ?? 'nl';
}

/** The language that the system would rather speak, when it names none of ours; `null`: it does, or says nothing. */
export function strangeLanguage(systemLanguages: readonly string[]): string | null {
  if (systemLanguages.some((tag) => spoken(tag) !== undefined)) return null;
  return systemLanguages[0] ?? null;
}

/** "Spaans", from `es-MX`; `null` for what is no language, or one without a name. */
export function languageName(tag: string, locale: string): string | null {
  try {
    const names = new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' });
    return names.of(primary(tag)) ?? null;
  } catch {
    return null;
  }
}

function spoken(tag: string): Language | undefined {
  return languageOrder.find((language) => language === primary(tag));
}

/** What comes before the country: three letters are another language than the two they begin with. */
function primary(tag: string): string {
  return tag.split(/[-_]/u)[0]?.toLowerCase() ?? '';
}
