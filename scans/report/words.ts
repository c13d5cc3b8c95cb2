import type { Language, PaperWords } from '../definition/definition.ts';
import type { FilledKey, PlainKey, PaperWordKey, WordValues } from './paper-words.ts';

/** The words of one language: a key, and the values of its names when it has any. */
export type Words = {
  (key: PlainKey): string;
  <K extends FilledKey>(key: K, values: WordValues<K>): string;
};

/**
 * The words of papers in one language. The content check has seen that every key stands in every language; a key
 * that is missing all the same gives an empty text.
 */
export function createWords(paper: PaperWords, language: Language): Words {
  function say(key: PaperWordKey, values: Readonly<Record<string, string>> = {}): string {
    return fillNames(paper[key]?.[language] ?? '', values);
  }
  return say;
}

/** Puts values in the place of `{name}`, once: braces inside a value stay as they are typed. */
export function fillNames(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}

/** "A, B en C": one text from none, one or more. */
export function joinList(items: readonly string[], words: Words): string {
  const last = items.at(-1);
  if (last === undefined) return '';
  if (items.length === 1) return last;
  return items.slice(0, -1).join(words('list.between')) + words('list.last') + last;
}
