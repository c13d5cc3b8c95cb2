import type { Importance } from '../definition/definition.ts';
import type { Words } from './paper-words.ts';

const keys = ['importance.word.0', 'importance.word.1', 'importance.word.2', 'importance.word.3'] as const;

/** How important a theme is, as it stands inside a sentence: "cruciaal". */
export function importanceWord(importance: Importance, words: Words): string {
  return words(keys[importance]);
}
