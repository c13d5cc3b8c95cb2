import type { Language, Texts } from '../definition/definition.ts';
import type { Words } from './paper-words.ts';

/** Every key of a set of words, with the names that its text asks to be filled in. */
export type WordNames = Readonly<Record<string, readonly string[]>>;
type NamesOf<T extends WordNames, K extends keyof T> = T[K][number];

/** Keys whose text stands as it is. */
export type PlainKey<T extends WordNames> = {
  [K in keyof T]: NamesOf<T, K> extends never ? K : never;
}[keyof T];

/** Words in one language: a key, and exactly the values that its text asks for. */
export type Say<T extends WordNames> = {
  (key: PlainKey<T>): string;
  <K extends Exclude<keyof T, PlainKey<T>>>(key: K, values: Readonly<Record<NamesOf<T, K>, string>>): string;
};

/**
 * Words in one language. The content check has seen that every key stands in every language; a key that is
 * missing all the same gives an empty text.
 */
export function createWords<T extends WordNames>(
  texts: Readonly<Record<string, Texts>>,
  language: Language,
): Say<T> {
  function say(key: keyof T, values: Readonly<Record<string, string>> = {}): string {
    return fillNames(texts[String(key)]?.[language] ?? '', values);
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
