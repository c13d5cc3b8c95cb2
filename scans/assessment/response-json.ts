import { objectionsTo, type JsonObjection } from '../definition/json-limits.ts';
import type { ResponseProblems } from './response-problems.ts';
import { shortened } from './response-problems.ts';

/** A response file holds at most so many bytes of UTF-8. */
export const maxResponseBytes = 1_000_000;

/**
 * Text to plain values: one BOM is accepted; refused are too many bytes, no JSON, deep nesting and keys that could
 * reach into the program. `undefined` when nothing can be read; what else is refused stands in `problems`.
 */
export function readResponseJson(text: string, problems: ResponseProblems): unknown {
  if (!fitsInBytes(text, maxResponseBytes)) {
    problems.add('', 'response-too-large', { limit: String(maxResponseBytes) });
    return undefined;
  }
  const root = parseJson(text.startsWith('\ufeff') ? text.slice(1) : text);
  if (root === undefined) problems.add('', 'response-not-json');
  for (const objection of objectionsTo(root)) addObjection(problems, objection);
  return root;
}

function addObjection(problems: ResponseProblems, objection: JsonObjection): void {
  const place = shortenedPlace(objection.place);
  switch (objection.kind) {
    case 'forbidden-key':
      return problems.add(place, 'response-forbidden-key', { key: objection.key });
    case 'too-deep':
    case 'too-many':
      return problems.add(place, 'response-too-deep');
  }
}

/** The end of a place tells most; a hostile file can make it as long as itself. */
function shortenedPlace(place: string): string {
  return place.length <= longestPlace ? place : `${shortened(place)}${place.slice(-longestPlace / 2)}`;
}

const longestPlace = 120;

/** JSON never gives `undefined`, so that can mean "cannot be read". */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A SyntaxError, or a RangeError where an engine parses by recursion: both say that this is no file of ours.
    return undefined;
  }
}

/** Counts the bytes of UTF-8 without making them, and stops at the limit. */
function fitsInBytes(text: string, limit: number): boolean {
  if (text.length > limit) return false;
  if (text.length * 3 <= limit) return true;
  let bytes = 0;
  for (let at = 0; at < text.length && bytes <= limit; at += 1) bytes += bytesOfUnit(text.charCodeAt(at));
  return bytes <= limit;
}

/** Per unit of UTF-16; a pair of surrogates takes four bytes together. */
function bytesOfUnit(unit: number): number {
  if (unit < 0x80) return 1;
  if (unit < 0x800) return 2;
  return unit >= 0xd800 && unit <= 0xdfff ? 2 : 3;
}
