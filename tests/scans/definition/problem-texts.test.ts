import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

import { checkProblemTexts } from '../../../scans/definition/check-problem-texts.ts';
import { placeholdersIn } from '../../../scans/definition/check-words.ts';
import { contentProblemTexts } from '../../../scans/definition/content-problem-texts.ts';
import { languages } from '../../../scans/definition/definition.ts';

const folder = fileURLToPath(new URL('../../../scans/definition', import.meta.url));
const texts = Object.entries({ ...contentProblemTexts, ...checkProblemTexts });

describe.each(texts)('%s', (_code, sentences) => {
  test('says what is wrong and what to do, with the same placeholders in four languages', () => {
    for (const language of languages) {
      expect(sentences[language]).toMatch(/.+(?:\u00a0)?: .+/);
      expect(placeholdersIn(sentences[language])).toEqual(placeholdersIn(sentences.nl));
    }
    expect(sentences.fr).not.toMatch(/ [:;?!»]|« /);
  });
});

test('no sentence is there in vain', async () => {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.ts') && !name.endsWith('-texts.ts'));
  const sources = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  const code = sources.join('\n');
  const unused = texts
    .map(([key]) => key)
    .filter((key) => !key.startsWith('yaml-') && !code.includes(`'${key}'`));
  expect(unused).toEqual([]);
});
