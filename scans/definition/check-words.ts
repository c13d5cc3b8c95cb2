import type { ContentPlaces } from './content-places.ts';
import { languages } from './definition.ts';
import type { Definition, GlossaryTerm, Language } from './definition.ts';
import type { Problem } from './problem.ts';
import { mostCharacters } from './text-limits.ts';
import { wordFile } from './word-entries.ts';
import type { WordEntry } from './word-entries.ts';

/** Placeholders are the same in four languages, texts are not too long, and the glossary's words are used. */
export function checkWords(
  definition: Definition,
  entries: readonly WordEntry[],
  places: ContentPlaces,
): readonly Problem[] {
  return [
    ...entries.flatMap((entry) => differingPlaceholders(entry, places)),
    ...entries.flatMap((entry) => tooLong(entry, places)),
    ...definition.glossary.flatMap((term) => unusedTerms(term, entries, places)),
    ...definition.glossary.flatMap((term) => avoidedWords(term, entries, places)),
  ];
}

/** `{name}` in a text, sorted. */
export function placeholdersIn(text: string): readonly string[] {
  return [...new Set(text.match(/\{[A-Za-z]+\}/g))].toSorted();
}

function differingPlaceholders({ base, path, texts }: WordEntry, places: ContentPlaces): readonly Problem[] {
  const wanted = placeholdersIn(texts.nl ?? '');
  return languages
    .filter((language) => texts[language] !== undefined && texts.nl !== undefined)
    .filter((language) => placeholdersIn(texts[language] ?? '').join() !== wanted.join())
    .map((language) =>
      places.problem(wordFile(base, language), path, 'placeholders-differ', {
        wanted: wanted.length === 0 ? '–' : wanted.join(' '),
      }),
    );
}

function tooLong({ base, path, texts }: WordEntry, places: ContentPlaces): readonly Problem[] {
  const most = mostCharacters(base, path);
  return languages
    .filter((language) => (texts[language] ?? '').length > most)
    .map((language) =>
      places.problem(wordFile(base, language), path, 'text-too-long', {
        most: String(most),
        length: String(texts[language]?.length ?? 0),
      }),
    );
}

function unusedTerms(
  { id, term }: GlossaryTerm,
  entries: readonly WordEntry[],
  places: ContentPlaces,
): readonly Problem[] {
  return languages
    .filter((language) => !entries.some(({ texts }) => includes(texts[language], term[language], language)))
    .map((language) =>
      places.problem('glossary.yaml', [id, 'term', language], 'unused-term', { word: term[language] }),
    );
}

function includes(text: string | undefined, word: string, language: Language): boolean {
  return text?.toLocaleLowerCase(language).includes(word.toLocaleLowerCase(language)) ?? false;
}

function avoidedWords(
  { avoid, term }: GlossaryTerm,
  entries: readonly WordEntry[],
  places: ContentPlaces,
): readonly Problem[] {
  return languages.flatMap((language) =>
    avoid[language].flatMap((word) => {
      const pattern = new RegExp(`(?<!\\p{L})${word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}`, 'iu');
      return entries
        .filter(({ texts }) => pattern.test(texts[language] ?? ''))
        .map(({ base, path }) =>
          places.problem(wordFile(base, language), path, 'avoided-word', { word, instead: term[language] }),
        );
    }),
  );
}
