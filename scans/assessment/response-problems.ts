import type { Problem } from '../definition/problem.ts';
import type { ResponseProblemCode } from './response-problem-texts.ts';

/** Collects what is wrong with one response file. A code without a sentence does not compile. */
export type ResponseProblems = {
  readonly add: (place: string, code: ResponseProblemCode, values?: Problem['values']) => void;
  /** In the order of adding; after a hundred only their number is told, so that no file can make megabytes. */
  readonly all: () => readonly Problem[];
};

const mostListed = 100;

export function createResponseProblems(file: string): ResponseProblems {
  const listed: Problem[] = [];
  let unlisted = 0;
  return {
    add: (place, code, values = {}) => {
      if (listed.length < mostListed) listed.push({ file, place, code, values });
      else unlisted += 1;
    },
    all: () => (unlisted === 0 ? listed : [...listed, moreProblems(file, unlisted)]),
  };
}

/** A value as it stands in the file, short: for the sentence of a problem. Never deeper than one level. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(shortened(value));
  if (Array.isArray(value)) return value.length === 0 ? '[]' : '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  return String(value);
}

/** The first forty characters, so that a megabyte as a key does not come back as a megabyte. */
export function shortened(text: string): string {
  return text.length <= longestShown ? text : `${text.slice(0, longestShown)}…`;
}

/** The place of a key inside another place: `company.nace`. */
export function placeIn(parent: string, key: string): string {
  return parent === '' ? shortened(key) : `${parent}.${shortened(key)}`;
}

const longestShown = 40;

function moreProblems(file: string, count: number): Problem {
  const code: ResponseProblemCode = 'response-more-problems';
  return { file, place: '', code, values: { count: String(count) } };
}
