import { describe, expect, test } from 'vitest';

import { parseYaml } from '../../../electron/adapters/yaml-parser.ts';
import { parseDefinition } from '../../../scans/definition/parse-definition.ts';
import { loadContentFiles, loadDefinition } from '../../definition.ts';
import { contentWith, lineIn, problemsOf } from './changed-content.ts';

const questions = 'dimensions/strategy/questions.yaml';
const dutch = 'dimensions/strategy/texts.nl.yaml';

describe('the content of the project', () => {
  test('holds every question, level, theme, advice and source', async () => {
    const definition = await loadDefinition();
    expect(definition.questions).toHaveLength(76);
    expect(definition.questions.flatMap((question) => question.levels)).toHaveLength(380);
    expect(definition.advice).toHaveLength(79);
    expect(definition.dimensions).toHaveLength(10);
    expect(definition.frameworks).toHaveLength(34);
    expect(definition.variants.map((variant) => variant.questions.length)).toEqual([38, 39, 39]);
    expect(definition.variants.map((variant) => variant.quickScan.length)).toEqual([12, 12, 12]);
  });

  test('keeps ids, weights and words together', async () => {
    const definition = await loadDefinition();
    const question = definition.questions.find(({ id }) => id === 'STR3');
    expect(question).toMatchObject({ dimension: 'STR', role: 'realised', weight: 1.5, parallelOf: null });
    expect(question?.levels[0].en).toBe('Never; we only discuss day-to-day work.');
    expect(definition.languageStates).toEqual({
      nl: 'source',
      fr: 'unreviewed',
      de: 'unreviewed',
      en: 'reviewed',
    });
    expect(definition.diagnosisIntro.nl).toBe('Bij deze score zien we vaak dit:');
  });

  test('names a theme as the variant does, and otherwise as everywhere', async () => {
    const { variants } = await loadDefinition();
    const names = variants.map((variant) => variant.dimensionNames['CUS']?.nl);
    expect(names).toEqual(['Klant en markt', 'Cliënt en zorgvraag', 'Bouwheer en markt']);
    expect(variants[1]?.dimensionNames['STR']?.nl).toBe('Richting en middelen');
  });

  test('marks the option that stands alone', async () => {
    const { facts } = await loadDefinition();
    const marked = facts.flatMap(({ id, options }) =>
      options.flatMap((option, index) => (option.exclusive ? [`${id}.${index}`] : [])),
    );
    expect(marked).toEqual(['F5.7']);
  });
});

describe('a file with the wrong shape', () => {
  test('an unknown key is told with its file and line', async () => {
    const files = await contentWith(questions, 'dontKnowAllowed: true', 'dontKnowAlowed: true');
    const line = lineIn(files, questions, 'dontKnowAlowed');
    expect(problemsOf(files)).toEqual([
      expect.objectContaining({ file: questions, code: 'missing-key', values: { key: 'dontKnowAllowed' } }),
      {
        file: questions,
        place: `line ${line}: questions.0.dontKnowAlowed`,
        code: 'unknown-key',
        values: { key: 'dontKnowAlowed' },
      },
    ]);
  });

  test.each([
    ['a weight that is no multiple of a half', questions, 'weight: 1\n', 'weight: 1.3\n', 'not-a-weight'],
    ['a weight in words', questions, 'weight: 1\n', 'weight: much\n', 'not-a-weight'],
    ['a role that does not exist', questions, 'role: potential', 'role: maybe', 'not-allowed'],
    ['an id with an accent', questions, 'id: STR1', 'id: STRÉ', 'not-an-id'],
    ['a version that became a number', 'scan.yaml', "'1.2.0'", '1.2', 'expected-text'],
    ['a number where a text belongs', dutch, 'name: Richting en middelen', 'name: 2024', 'expected-text'],
    ['an empty text', dutch, 'name: Richting en middelen', "name: ''", 'not-a-text'],
    [
      'a brace that fills in nothing',
      dutch,
      'name: Richting en',
      "name: 'Richting {0} en'\n  x:",
      'not-a-placeholder',
    ],
    [
      'an exclusive option that is not there',
      'scan.yaml',
      'exclusive: [7]',
      'exclusive: [8]',
      'no-such-option',
    ],
    ['more choices than options', 'scan.yaml', 'maxChoices: 2', 'maxChoices: 9', 'no-such-option'],
    [
      'an advice for an unknown band',
      'dimensions/people/advice.yaml',
      'PEO.low:',
      'PEO.worst:',
      'not-an-advice-key',
    ],
    ['a key that stands there twice', dutch, '  STR2:', '  STR1:', 'yaml-duplicate-key'],
    ['a tab', questions, '    role:', '\trole:', 'yaml-tab'],
  ])('%s', async (_name, path, from, to, code) => {
    const files = await contentWith(path, from, to);
    const changed = lineIn(files, path, to.trim().split('\n')[0] ?? '');
    const found = problemsOf(files).filter((problem) => problem.code === code);
    expect(found).toHaveLength(1);
    expect(found[0]?.file).toBe(path);
    const line = Number(/^line (\d+)/.exec(found[0]?.place ?? '')?.[1]);
    expect(Math.abs(line - changed)).toBeLessThanOrEqual(
      code === 'yaml-tab' ? 1 : code === 'yaml-duplicate-key' ? 20 : 0,
    );
  });

  test('all problems of all files are told at once', async () => {
    const files = (await contentWith(questions, 'role: potential', 'role: maybe')).map((file) =>
      file.path === 'scan.yaml' ? { ...file, text: file.text.replace('cut: 50', 'cut: 500') } : file,
    );
    const codes = problemsOf(files).map(({ file, code }) => `${file} ${code}`);
    expect(codes).toEqual(['scan.yaml too-big', `${questions} not-allowed`]);
  });
});

describe('texts in four languages', () => {
  test('a text that a language lacks is told at its place', async () => {
    const french = 'dimensions/strategy/texts.fr.yaml';
    const files = await contentWith(french, '\n  STR2:', '\n  STR22:');
    const line = lineIn(files, french, '  STR22:');
    const found = problemsOf(files);
    expect(found.map(({ file, code }) => `${file} ${code}`)).toContain(`${french} missing-text`);
    expect(found).toContainEqual({
      file: french,
      place: `line ${line}: questions.STR22`,
      code: 'text-without-owner',
      values: { key: 'questions.STR22' },
    });
  });

  test('a level that a language lacks is told', async () => {
    const german = 'dimensions/strategy/texts.de.yaml';
    const text = (await loadContentFiles()).find(({ path }) => path === german)?.text ?? '';
    const level = /\n {6}0: .*\n/.exec(text)?.[0] ?? '';
    expect(problemsOf(await contentWith(german, level, '\n'))).toEqual([
      expect.objectContaining({ file: german, code: 'missing-key', values: { key: '0' } }),
    ]);
  });

  test('an option of a fact that a language lacks is told', async () => {
    const files = await contentWith('texts.en.yaml', '      - Rules or permits\n', '');
    expect(problemsOf(files)).toEqual([
      expect.objectContaining({
        file: 'texts.en.yaml',
        code: 'missing-text',
        values: { key: 'facts.F5.options.7' },
      }),
    ]);
  });

  test('a text for a variant that is not there is told', async () => {
    const path = 'variants/texts.en.yaml';
    const files = await contentWith(path, 'care:\n', 'farming:\n  name: Farming\ncare:\n');
    const line = lineIn(files, path, 'farming:');
    expect(problemsOf(files)).toEqual([
      { file: path, place: `line ${line}: farming`, code: 'text-without-owner', values: { key: 'farming' } },
    ]);
  });
});

describe('files', () => {
  test('a missing file is told once', async () => {
    const files = (await loadContentFiles()).filter(({ path }) => path !== 'dimensions/people/texts.fr.yaml');
    expect(problemsOf(files)).toEqual([
      { file: 'dimensions/people/texts.fr.yaml', place: '', code: 'missing-file', values: {} },
    ]);
  });

  test('a file that nobody reads is told', async () => {
    const stray = { path: 'dimensions/people/texts.it.yaml', text: 'dimension: {}\n' };
    expect(problemsOf([...(await loadContentFiles()), stray])).toEqual([
      { file: stray.path, place: '', code: 'file-without-owner', values: {} },
    ]);
  });

  test('a folder that belongs to another theme is told', async () => {
    const files = await contentWith('scan.yaml', 'STR: strategy', 'STR: people');
    const codes = problemsOf(files).map(({ file, code }) => `${file} ${code}`);
    expect(codes).toContain('dimensions/people/questions.yaml wrong-folder');
    expect(codes).toContain('dimensions/strategy/questions.yaml file-without-owner');
  });

  test('no files at all: every missing file, nothing thrown', () => {
    const found = problemsOf([]);
    expect(found.length).toBeGreaterThan(5);
    expect(new Set(found.map(({ code }) => code))).toEqual(new Set(['missing-file']));
  });

  test.each([
    'null',
    '[]',
    '42',
    'a: &x [1]',
    '- - - -',
    '__proto__: {a: 1}\nconstructor: 2',
    '%YAML 1.1\n---\na: no',
  ])('nonsense in every file (%j) gives problems, nothing thrown', async (text) => {
    const files = (await loadContentFiles()).map(({ path }) => ({ path, text }));
    const parsed = parseDefinition(files, parseYaml);
    expect(parsed.ok).toBe(false);
    expect(Object.hasOwn(Object.prototype, 'a')).toBe(false);
  });
});
