import { beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../../scans/definition/definition.ts';
import type { Definition, PaperWords } from '../../../scans/definition/definition.ts';
import { centreWordKeys } from '../../../scans/definition/centre-word-keys.ts';
import { centreWordNames } from '../../../scans/report/centre-words.ts';
import { checkPaperWords } from '../../../scans/report/check-paper-words.ts';
import { paperProblemTexts } from '../../../scans/report/paper-problem-texts.ts';
import { loadDefinition } from '../../definition.ts';

let definition: Definition;
let paper: PaperWords;

beforeAll(async () => {
  definition = await loadDefinition();
  paper = definition.paper;
});

describe('the words of papers', () => {
  test('are exactly those that the papers use, with the same names in every language', () => {
    expect(checkPaperWords(paper)).toEqual([]);
  });

  test('are refused when one is missing, unknown or has other names', () => {
    const { 'plan.now': now, ...rest } = paper;
    const footer = { nl: '{versie}', fr: '{version} {date}', de: '', en: '{date} {version} {date}' };
    const problems = checkPaperWords({ ...rest, 'furniture.made': footer, stranger: footer });
    expect(now).toBeDefined();
    expect(problems.map(({ file, place, code }) => [file, place, code])).toEqual([
      ['paper/texts.nl.yaml', 'plan.now', 'paper-word-missing'],
      ['paper/texts.nl.yaml', 'stranger', 'paper-word-unknown'],
      ['paper/texts.nl.yaml', 'furniture.made', 'paper-word-names'],
      ['paper/texts.de.yaml', 'furniture.made', 'paper-word-names'],
    ]);
    expect(problems.every(({ code }) => code in paperProblemTexts)).toBe(true);
  });

  test('say in Dutch at most twenty words in a sentence', () => {
    const long = Object.entries(paper).flatMap(([key, { nl }]) =>
      sentencesOf(nl)
        .filter((sentence) => wordsOf(sentence) > 20)
        .map((sentence) => `${key}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });

  test('keep what the pages do not say within sixty words', () => {
    for (const language of languages) {
      for (const key of ['limits.core', 'quick.limits']) {
        expect(wordsOf(paper[key]?.[language] ?? ''), `${key} ${language}`).toBeLessThanOrEqual(60);
      }
    }
  });

  test('are translated: no sentence stands in English elsewhere', () => {
    const same = Object.entries(paper).flatMap(([key, texts]) =>
      languages
        .filter((language) => language !== 'en' && texts[language] === texts.en)
        .filter(() => wordsOf(texts.en.replaceAll(/\{\w+\}/g, '')) > 2)
        .map((language) => `${key} ${language}`),
    );
    expect(same).toEqual([]);
  });

  test('have in French a space that does not break before and inside double signs', () => {
    const breaking = Object.entries(paper).filter(([, { fr }]) =>
      /(?:^|[^\u00a0:])[:;?!»]|«(?!\u00a0)/.test(fr),
    );
    expect(breaking.map(([key]) => key)).toEqual([]);
  });

  test('use in German and Dutch their own quotation marks', () => {
    const straight = Object.entries(paper).filter(([, texts]) =>
      languages.some((language) => /["']/.test(texts[language])),
    );
    expect(straight.map(([key]) => key)).toEqual([]);
  });
});

describe('the words about centres', () => {
  test('are the same keys in the content and on paper, with the same names', () => {
    expect(Object.keys(centreWordNames).toSorted()).toEqual([...centreWordKeys].toSorted());
    for (const [key, names] of Object.entries(centreWordNames)) {
      for (const language of languages) {
        const text = definition.centreWords[key]?.[language] ?? '';
        const found = [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
        expect(found, `${key} ${language}`).toEqual([...names]);
      }
    }
  });
});

function sentencesOf(text: string): readonly string[] {
  return text.replaceAll('**', '').split(/(?<=[.?!])\s+/);
}

/** A name between braces counts as one word. */
function wordsOf(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}{]/u.test(word)).length;
}
