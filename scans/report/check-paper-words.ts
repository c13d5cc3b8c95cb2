import { languages } from '../definition/definition.ts';
import type { Language, PaperWords } from '../definition/definition.ts';
import type { Problem } from '../definition/problem.ts';
import { paperWordNames } from './paper-words.ts';

const expectedNames: Readonly<Record<string, readonly string[]>> = paperWordNames;

/**
 * Whether the words of papers are exactly those that the papers use, with the same names in every language. Every
 * problem at once, by the codes of `paper-problem-texts.ts`; none: the words are complete.
 */
export function checkPaperWords(paper: PaperWords): readonly Problem[] {
  const missing = Object.keys(expectedNames).filter((key) => !Object.hasOwn(paper, key));
  const unknown = Object.keys(paper).filter((key) => !Object.hasOwn(expectedNames, key));
  return [
    ...missing.map((key) => problemAt('nl', key, 'paper-word-missing', { key })),
    ...unknown.map((key) => problemAt('nl', key, 'paper-word-unknown', { key })),
    ...Object.keys(paper).flatMap((key) => nameProblems(paper, key)),
  ];
}

function nameProblems(paper: PaperWords, key: string): readonly Problem[] {
  const texts = paper[key];
  const names = expectedNames[key];
  if (texts === undefined || names === undefined) return [];
  const expected = listed(names);
  return languages.flatMap((language) => {
    const found = listed([...texts[language].matchAll(/\{(\w+)\}/g)].flatMap(([, name]) => name ?? []));
    return found === expected ? [] : [problemAt(language, key, 'paper-word-names', { key, expected, found })];
  });
}

/** Each name once, in alphabetical order; a dash for none. */
function listed(names: readonly string[]): string {
  return [...new Set(names)].toSorted().join(', ') || '–';
}

function problemAt(language: Language, place: string, code: string, values: Problem['values']): Problem {
  return { file: `paper/texts.${language}.yaml`, place, code, values };
}
