import type { Language } from '../../scans/services/api.ts';
import type { Words } from './words.ts';

/** A language is loaded when somebody wants to read it. */
const loaders: Readonly<Record<Language, () => Promise<{ readonly words: Words }>>> = {
  nl: () => import('./words-nl.ts'),
  fr: () => import('./words-fr.ts'),
  de: () => import('./words-de.ts'),
  en: () => import('./words-en.ts'),
};

export async function loadWords(language: Language): Promise<Words> {
  return (await loaders[language]()).words;
}
