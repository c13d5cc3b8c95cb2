import { responseProblemTexts } from '../assessment/response-problem-texts.ts';
import { contentProblemTexts } from '../definition/content-problem-texts.ts';
import type { Language } from '../definition/definition.ts';
import type { Problem, ProblemTexts } from '../definition/problem.ts';
import { groupProblemTexts } from '../workshop/group-problem-texts.ts';
import { commandProblemTexts } from './command-problem-texts.ts';
import { personaProblemTexts } from './persona-problem-texts.ts';

/** Every dictionary of problems; a code stands in one of them only. */
export const problemDictionaries: readonly ProblemTexts[] = [
  commandProblemTexts,
  contentProblemTexts,
  personaProblemTexts,
  responseProblemTexts,
  groupProblemTexts,
];

const placeWords = {
  nl: { line: 'regel', wholeFile: 'bestand' },
  fr: { line: 'ligne', wholeFile: 'fichier' },
  de: { line: 'Zeile', wholeFile: 'Datei' },
  en: { line: 'line', wholeFile: 'file' },
} as const;

/** Longer parts of a problem are cut: a hostile file may use a megabyte as a key. */
const longestPart = 200;

/**
 * A problem as one printable line, `file: place: what is wrong: what to do`, without a line break at its end.
 * What comes from a file is shown without control characters, so that it stays one line on any screen.
 */
export function problemLine(problem: Problem, language: Language): string {
  const { line, wholeFile } = placeWords[language];
  const place = problem.place === '' ? wholeFile : problem.place.replace(/^line (?=\d)/u, `${line} `);
  const parts = [printable(problem.file), printable(place), sentence(problem, language)];
  return parts.filter((part) => part !== '').join(': ');
}

function sentence(problem: Problem, language: Language): string {
  const text = problemDictionaries.find((texts) => Object.hasOwn(texts, problem.code))?.[problem.code];
  if (text === undefined) throw new Error(`no sentence for the problem "${problem.code}"`);
  return text[language].replace(/\{(\w+)\}/gu, (placeholder, name: string) =>
    Object.hasOwn(problem.values, name) ? printable(problem.values[name] ?? '') : placeholder,
  );
}

/** Line breaks, terminal codes and marks that turn the writing direction become visible codes. */
function printable(text: string): string {
  const characters = Array.from(text.slice(0, longestPart + 1));
  const shown = characters.slice(0, longestPart).join('') + (text.length > longestPart ? '…' : '');
  return shown.replace(
    /[\p{Cc}\p{Cs}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu,
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}
