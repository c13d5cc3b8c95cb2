import { describe, expect, test } from 'vitest';
import { languages } from '../../../scans/definition/definition.ts';
import { medianSeconds } from '../../../scans/assessment/answer-pace.ts';
import { parseYaml } from '../../../electron/adapters/yaml-parser.ts';
import { checkExample } from '../../../scans/services/parse-example.ts';
import { loadContentFiles, loadDefinition } from '../../definition.ts';
import { testMachine } from './machine.ts';

describe('the example company', () => {
  test.each(languages)('is filled in, closed, marked as an example, and speaks %s', async (language) => {
    const { give, onDisk } = testMachine();
    const id = await give('assessment.addExample', { language });
    const stored = onDisk(id);
    const [response] = stored.responses;
    expect(stored).toMatchObject({ example: true, name: stored.company.name, state: { kind: 'closed' } });
    expect((await give('result.view', { id, language })).body.kind).toBe('full');
    expect((await give('result.view', { id, language })).qualityFlags).toEqual([]);
    expect(response).toMatchObject({ language });
    expect(Object.keys(response?.answers ?? {})).toHaveLength(38);
    expect(Object.keys(response?.notes ?? {})).toHaveLength(7);
    if (response !== undefined) expect(medianSeconds(response)).toBe(35);
  });

  test('stands in the list once, and what somebody changed in it stays', async () => {
    const { give, onDisk } = testMachine();
    const id = await give('assessment.addExample', { language: 'nl' });
    await give('assessment.rename', { id, name: 'Mijn voorbeeld' });
    expect(await give('assessment.addExample', { language: 'fr' })).toBe(id);
    expect(await give('assessment.list', {})).toMatchObject([{ id, example: true, answers: 38 }]);
    expect(onDisk(id).name).toBe('Mijn voorbeeld');
    await give('assessment.trash', { id });
    await give('assessment.addExample', { language: 'nl' });
    expect(onDisk(id).name).toBe('Bakkerij Voorbeeld');
  });
});

describe('the check of the content', () => {
  test('finds what is wrong with the example, once for all languages', async () => {
    const definition = await loadDefinition();
    const files = await loadContentFiles();
    const change = (path: string, from: string, to: string) =>
      files.map((file) => (file.path === path ? { path, text: file.text.replace(from, to) } : file));
    expect(checkExample(definition, files, parseYaml)).toEqual([]);
    expect(
      checkExample(definition, change('example/answers.yaml', 'STR1: 1', 'STR1: 7'), parseYaml),
    ).toMatchObject([{ file: 'example/answers.yaml', place: 'answers.STR1', code: 'response-wrong-answer' }]);
    const words = change('example/texts.fr.yaml', 'STR4:', 'STR9:');
    expect(checkExample(definition, words, parseYaml)).toMatchObject([
      { place: 'notes.STR9', code: 'response-unknown-question' },
    ]);
    const without = files.filter(({ path }) => path !== 'example/texts.de.yaml');
    expect(checkExample(definition, without, parseYaml)).toMatchObject([
      { file: 'example/texts.de.yaml', code: 'missing-file' },
    ]);
    const none = files.filter(({ path }) => !path.startsWith('example/'));
    expect(checkExample(definition, none, parseYaml)).toEqual([]);
  });
});
