import german from 'hyphen/de/index.js';
import english from 'hyphen/en-gb/index.js';
import french from 'hyphen/fr/index.js';
import dutch from 'hyphen/nl/index.js';
import type { Language } from '../../../scans/definition/definition.ts';

const hyphenation = { nl: dutch, fr: french, de: german, en: english } as const;
const shortest = 8;
/** What is longer is no word: it takes the patterns seconds, and they mean nothing there. */
const longest = 60;

/** A piece of a word after which a line may end; `hyphen`: a hyphen is put there. */
export type WordPiece = { readonly text: string; readonly hyphen: boolean };

/**
 * Where a word may be divided: addresses and compounds after their own signs, other words of at least eight letters by
 * the patterns of the language. One piece: it may not be divided, or is no word.
 */
export function divideWord(word: string, language: Language): readonly WordPiece[] {
  if (/[/@?=&_]|[\p{L}\p{N}]\.\p{L}/u.test(word)) return piecesAt(word, /(?<=[/?&=_.-])(?=[\p{L}\p{N}])/u);
  if (/\p{L}[-–]\p{L}/u.test(word)) return piecesAt(word, /(?<=\p{L}[-–])(?=\p{L})/u);
  if (word.length < shortest || word.length > longest) return [{ text: word, hyphen: false }];
  const parts = hyphenation[language].hyphenateSync(word, { hyphenChar: '\u00ad' }).split('\u00ad');
  return parts.map((text, at) => ({ text, hyphen: at < parts.length - 1 }));
}

function piecesAt(word: string, place: RegExp): readonly WordPiece[] {
  return word.split(place).map((text) => ({ text, hyphen: false }));
}
