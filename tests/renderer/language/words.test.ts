import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../scans/definition/definition.ts';
import type { Language } from '../../../scans/definition/definition.ts';

const folder = fileURLToPath(new URL('../../../renderer/language/ui', import.meta.url));
const groups = [...new Set(readdirSync(folder).map((name) => name.split('.')[0] ?? ''))];

describe.each(groups)('words of %s', (group) => {
  const dutch = wordsOf(group, 'nl');

  it.each(languages)('are all there in %s, in the same order', (language) => {
    expect(Object.keys(wordsOf(group, language))).toEqual(Object.keys(dutch));
  });

  it.each(languages)('have the same places to fill in %s', (language) => {
    for (const [key, text] of texts(wordsOf(group, language))) {
      const source = new Map(texts(dutch)).get(key);
      expect(places(text), key).toEqual(places(source ?? ''));
    }
  });

  it.each(languages)(
    'say something in %s, with typographic apostrophes and its own quotation marks',
    (language) => {
      for (const [key, text] of texts(wordsOf(group, language))) {
        expect(text.trim(), key).not.toBe('');
        expect(text, key).not.toMatch(/['"]|undefined|TODO/);
        if (language === 'fr') expect(text, key).not.toMatch(/[“”„]/);
        if (language === 'de') expect(text, key).not.toMatch(/[«»]/);
      }
    },
  );

  it('keep their sentences short in Dutch', () => {
    for (const [key, text] of texts(dutch)) {
      for (const sentence of text.split(/(?<=[.?!])\s/)) {
        expect(sentence.split(/\s+/).length, `${key}: ${sentence}`).toBeLessThanOrEqual(20);
      }
    }
  });
});

it.each(languages)('calls the example company what its scan is called in %s', (language) => {
  const content = new URL(`../../../scans/content/example/texts.${language}.yaml`, import.meta.url);
  const name = /^name: (.*)$/mu.exec(readFileSync(content, 'utf8'))?.[1];
  expect(wordsOf('start', language)['start.example']).toBe(name);
});

function wordsOf(group: string, language: Language): Readonly<Record<string, unknown>> {
  const parsed: unknown = JSON.parse(readFileSync(`${folder}/${group}.${language}.json`, 'utf8'));
  if (typeof parsed !== 'object' || parsed === null)
    throw new Error(`${group}.${language}.json holds no words`);
  return Object.fromEntries(Object.entries(parsed));
}

/** Every text with its key; of a plural each form. */
function texts(words: Readonly<Record<string, unknown>>): readonly (readonly [string, string])[] {
  return Object.entries(words).flatMap(([key, word]) => {
    if (typeof word === 'string') return [[key, word] as const];
    return Object.entries(word ?? {}).map(([form, text]) => [`${key} ${form}`, String(text)] as const);
  });
}

function places(text: string): readonly string[] {
  return [...text.matchAll(/\{[a-z]+\}/gi)].map(([place]) => place).toSorted();
}
