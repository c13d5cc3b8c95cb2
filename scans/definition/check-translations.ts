import type { ContentPlaces } from './content-places.ts';
import { translationsLockFile } from './definition-schema.ts';
import { fingerprint } from './fingerprint.ts';
import type { Problem } from './problem.ts';
import { wordFile } from './word-entries.ts';
import type { WordEntry } from './word-entries.ts';

const lockFile = 'translations.lock.yaml';
const translations = ['fr', 'de', 'en'] as const;

export type Translation = (typeof translations)[number];
type Marks = string | Readonly<Record<Translation, string>>;

/** Per word file and text, the fingerprint of the Dutch text that the translations follow. */
export type TranslationsLock = Readonly<Record<string, Readonly<Record<string, Marks>>>>;

/** Translations of which the Dutch source changed since, or that were never locked: a warning each. */
export function checkTranslations(entries: readonly WordEntry[], places: ContentPlaces): readonly Problem[] {
  const lock = readLock(places);
  if (lock === null) return [places.problem(lockFile, [], 'lock-unreadable')];
  return entries.flatMap((entry) => {
    const source = entry.texts.nl ?? '';
    const now = fingerprint(source);
    return translations
      .filter((language) => markIn(lock, entry, language) !== now)
      .map((language) =>
        places.problem(wordFile(entry.base, language), entry.path, 'stale-translation', { source }),
      );
  });
}

/**
 * The lock in which all translations, or those in one language, follow the Dutch texts of today. In the other
 * languages the marks stay as they were; texts that are gone lose theirs.
 */
export function lockTranslations(
  entries: readonly WordEntry[],
  places: ContentPlaces,
  only: Translation | null,
): TranslationsLock {
  const before = readLock(places) ?? {};
  const bases = [...new Set(entries.map((entry) => entry.base))];
  return Object.fromEntries(
    bases.map((base) => [
      base,
      Object.fromEntries(
        entries
          .filter((entry) => entry.base === base)
          .map((entry) => [entry.path.join('.'), marksOf(before, entry, only)]),
      ),
    ]),
  );
}

function marksOf(before: TranslationsLock, entry: WordEntry, only: Translation | null): Marks {
  const now = fingerprint(entry.texts.nl ?? '');
  const mark = (language: Translation): string =>
    only === null || only === language ? now : (markIn(before, entry, language) ?? '00000000');
  const marks = { fr: mark('fr'), de: mark('de'), en: mark('en') };
  return translations.every((language) => marks[language] === now) ? now : marks;
}

function markIn(lock: TranslationsLock, entry: WordEntry, language: Translation): string | undefined {
  const marks = lock[entry.base]?.[entry.path.join('.')];
  return typeof marks === 'object' ? marks[language] : marks;
}

function readLock(places: ContentPlaces): TranslationsLock | null {
  const lock = translationsLockFile.safeParse(places.valueOf(lockFile));
  return lock.success ? lock.data : null;
}
