import { assessmentProblemTexts } from '../assessment/assessment-problem-texts.ts';
import { responseProblemTexts } from '../assessment/response-problem-texts.ts';
import { appProblemTexts } from './app-problem-texts.ts';
import { centresProblemTexts } from '../definition/centres-problem-texts.ts';
import { checkProblemTexts } from '../definition/check-problem-texts.ts';
import { contentProblemTexts } from '../definition/content-problem-texts.ts';
import type { Language } from '../definition/definition.ts';
import { ownEntriesProblemTexts } from '../definition/own-entries-problem-texts.ts';
import type { Problem, ProblemTexts } from '../definition/problem.ts';
import { paperProblemTexts } from '../report/paper-problem-texts.ts';
import { groupProblemTexts } from '../workshop/group-problem-texts.ts';
import { registerProblemTexts } from '../sessions/register-problem-texts.ts';
import { roomProblemTexts } from '../workshop/room/room-problem-texts.ts';
import { workshopProblemTexts } from '../workshop/run/workshop-problem-texts.ts';
import { commandProblemTexts } from './command-problem-texts.ts';
import { personaProblemTexts } from './persona-problem-texts.ts';
import { resultProblemTexts } from './result-problem-texts.ts';
import { importProblemTexts } from './import-problem-texts.ts';
import { logoProblemTexts } from './logo-problem-texts.ts';
import { savedFileProblemTexts } from './saved-file-problem-texts.ts';
import { storeProblemTexts } from './store-problem-texts.ts';

/** Every dictionary of problems; a code stands in one of them only. */
export const problemDictionaries: readonly ProblemTexts[] = [
  appProblemTexts,
  commandProblemTexts,
  contentProblemTexts,
  checkProblemTexts,
  centresProblemTexts,
  ownEntriesProblemTexts,
  paperProblemTexts,
  personaProblemTexts,
  resultProblemTexts,
  responseProblemTexts,
  assessmentProblemTexts,
  groupProblemTexts,
  workshopProblemTexts,
  importProblemTexts,
  savedFileProblemTexts,
  logoProblemTexts,
  storeProblemTexts,
  registerProblemTexts,
  roomProblemTexts,
];

const placeWords = {
  nl: { line: 'regel', file: 'bestand', command: 'opdracht' },
  fr: { line: 'ligne', file: 'fichier', command: 'commande' },
  de: { line: 'Zeile', file: 'Datei', command: 'Befehl' },
  en: { line: 'line', file: 'file', command: 'command' },
} as const;

/** Longer parts of a problem are cut: a hostile file may use a megabyte as a key. */
const longestPart = 200;

/**
 * A problem as one printable line, `file: place: what is wrong: what to do`, without a line break at its end.
 * A problem of the command or call itself has no file: then `scan` stands there.
 * What comes from a file is shown without control characters, so that it stays one line on any screen.
 */
export function problemLine(problem: Problem, language: Language): string {
  const words = placeWords[language];
  const whole = problem.file === '' ? words.command : words.file;
  const file = problem.file === '' ? 'scan' : problem.file;
  const place = problem.place === '' ? whole : placeInWords(problem, language);
  const sentence = problemSentence(problem, language);
  if (sentence === null) throw new Error(`no sentence for the problem "${problem.code}"`);
  return `${printable(file)}: ${place}: ${sentence}`;
}

/** Where in the file, on one line; empty when it is the whole file. */
export function placeInWords({ place }: Problem, language: Language): string {
  return printable(place.replace(/^line (?=\d)/u, `${placeWords[language].line} `));
}

/** What is wrong and what to do, on one line; `null` for a code without a sentence. */
export function problemSentence(problem: Problem, language: Language): string | null {
  const text = problemDictionaries.find((texts) => Object.hasOwn(texts, problem.code))?.[problem.code];
  if (text === undefined) return null;
  return text[language].replace(/\{(\w+)\}/gu, (placeholder, name: string) =>
    Object.hasOwn(problem.values, name) ? printable(problem.values[name] ?? '') : placeholder,
  );
}

/**
 * Text from outside as one short line: line breaks, terminal codes and marks that turn the writing direction become
 * visible codes.
 */
export function printable(text: string): string {
  const characters = Array.from(text.slice(0, longestPart + 1));
  const shown = characters.slice(0, longestPart).join('') + (text.length > longestPart ? '…' : '');
  return shown.replace(
    /[\p{Cc}\p{Cs}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu,
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}
