import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { manual } from '../../../../renderer/features/help/chapters.ts';
import { labelValues, labels } from '../../../../renderer/features/help/labels.ts';
import { hashOf, routeOf } from '../../../../renderer/app/routes.ts';
import { languages } from '../../../../scans/definition/definition.ts';
import { speechIn } from '../../../e2e/words.ts';

const chapters = manual.flatMap((part) => part.chapters);
const parts = chapters.flatMap((chapter) => chapter.parts);
const texts = parts.flatMap((part) => ('words' in part ? part.words : 'word' in part ? [part.word] : []));
const titles = [...manual.map(({ title }) => title), ...chapters.map(({ title }) => title)];

function read(path: string): string {
  return readFileSync(new URL(`../../../../renderer/${path}`, import.meta.url), 'utf8');
}

/** Keys of the words of the manual, each with its Dutch text. */
function dutch(): readonly (readonly [string, string])[] {
  const words: unknown = JSON.parse(read('language/ui/help.nl.json'));
  return Object.entries(words ?? {}).map(([key, text]) => [key, String(text)] as const);
}

test('every chapter has an address of its own, and something to say', () => {
  expect(new Set(chapters.map(({ id }) => id)).size).toBe(chapters.length);
  for (const { id, parts: own } of chapters) {
    expect(routeOf(hashOf({ page: 'help', chapter: id }))).toEqual({ page: 'help', chapter: id });
    expect(own.length, id).toBeGreaterThan(0);
  }
});

test('every word of the manual is said, once', () => {
  const around = ['HelpPage.tsx', 'KeyTable.tsx', 'ChapterText.tsx'].map((name) =>
    read(`features/help/${name}`),
  );
  const said: readonly string[] = [...titles, ...texts];
  expect(said.length).toBe(new Set(said).size);
  const silent = dutch().filter(
    ([key]) =>
      !said.includes(key) &&
      !/^help\.(?:key|does)\./u.test(key) &&
      !around.some((code) => code.includes(`'${key}'`)),
  );
  expect(silent).toEqual([]);
});

describe('what the manual names is on the screen', () => {
  it('names nothing that is not there, and keeps no name that it does not use', () => {
    const used = dutch().flatMap(([, text]) => [...text.matchAll(/\{([a-z]+)\}/giu)].map(([, name]) => name));
    expect(new Set(used)).toEqual(new Set([...Object.keys(labels), 'unknown', 'notApplicable']));
  });

  it.each(languages)('in %s', (language) => {
    const { say } = speechIn(language);
    const values = labelValues(say, { unknown: 'weet niet', notApplicable: 'niet van toepassing' });
    for (const key of texts) expect(say(key, values), key).not.toMatch(/[{}]|undefined/u);
  });
});
