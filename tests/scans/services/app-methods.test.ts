import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languages } from '../../../scans/definition/definition.ts';
import { questionId } from '../../../scans/definition/ids.ts';
import { loadDefinition } from '../../definition.ts';
import { asPlainUser } from '../../electron/as-plain-user.ts';
import { temporaryFolder } from '../../electron/adapters/temporary-folder.ts';
import { testMachine } from './machine.ts';

describe('the start', () => {
  test('makes the folder and says what day it is', async () => {
    const { give, folder, files } = testMachine();
    expect(await give('app.start', {})).toMatchObject({
      settings: { language: null, theme: 'system', autoAdvance: true },
      notices: [],
      dataFolder: folder,
      today: '2026-11-24',
    });
    expect(await give('app.tryFolder', {})).toEqual([]);
    expect(files()).toEqual([]);
  });

  test('says at once that nothing can be kept: a file stands in the place of the folder', async () => {
    const folder = join(temporaryFolder(), 'data');
    writeFileSync(folder, 'no folder');
    const { give } = testMachine(folder);
    const folderProblems = await give('app.tryFolder', {});
    const { settings } = await give('app.start', {});
    expect(folderProblems.map(({ code }) => code)).toHaveLength(1);
    expect(settings.textSize).toBe('normal');
    const [sentence] = await give('problems.explain', { problems: copied(folderProblems), language: 'nl' });
    expect(sentence?.file).toBe(folder);
    expect(sentence?.sentence).toMatch(/: .+/u);
    expect(readFileSync(folder, 'utf8')).toBe('no folder');
  });

  test('says at once that the folder is read-only', async () => {
    const folder = join(temporaryFolder(), 'data');
    mkdirSync(folder, { mode: 0o500 });
    const { give } = testMachine(folder);
    const folderProblems = await asPlainUser(folder, () => give('app.tryFolder', {}));
    const { settings } = await asPlainUser(folder, () => give('app.start', {}));
    expect(folderProblems.map(({ code }) => code)).toEqual(['not-writable']);
    expect(settings.theme).toBe('system');
  });

  test('tells that damaged settings were put back', async () => {
    const { give, folder } = testMachine();
    await give('settings.change', { change: { theme: 'dark' } });
    writeFileSync(join(folder, 'settings.json'), '{"format":');
    const { settings, notices } = await testMachine(folder).give('app.start', {});
    expect([settings.theme, notices.map(({ code }) => code)[0]]).toEqual(['system', 'settings-damaged']);
  });
});

describe('settings', () => {
  test('are kept, one by one, and another machine finds them', async () => {
    const { give, folder } = testMachine();
    await give('settings.change', { change: { language: 'fr', adviser: 'An Voorbeeld' } });
    const all = await give('settings.change', { change: { textSize: 'large' } });
    expect(all).toMatchObject({ language: 'fr', adviser: 'An Voorbeeld', textSize: 'large' });
    expect((await testMachine(folder).give('app.start', {})).settings).toEqual(all);
  });

  test('without a place to keep them are refused', async () => {
    const folder = join(temporaryFolder(), 'data');
    writeFileSync(folder, '');
    expect(await testMachine(folder).codes('settings.change', { change: { theme: 'dark' } })).toHaveLength(1);
  });
});

describe('the words of the scan', () => {
  test.each(languages)('all stand there in %s', async (language) => {
    const view = await testMachine().give('content.view', { language });
    const definition = await loadDefinition();
    expect(view.language).toBe(language);
    expect(
      view.variants.map(({ id, questions, quickScan }) => [id, questions.length, quickScan.length]),
    ).toEqual([
      ['general', 38, 12],
      ['care', 39, 12],
      ['construction', 39, 12],
    ]);
    expect(Object.keys(view.questions)).toHaveLength(definition.questions.length);
    const first = view.questions[questionId('STR1')];
    expect(first).toMatchObject({ dimension: 'STR', naAllowed: false });
    expect(first?.levels).toHaveLength(5);
    expect(view.levelNames).toHaveLength(5);
    expect(view.importance.maxAtThree).toBe(3);
    expect(view.facts.find(({ id }) => id === 'F5')?.options.at(-1)?.exclusive).toBe(true);
    expect(view.sectors).toHaveLength(definition.sectorRows.length);
    expect(view.translationMark === '').toBe(definition.languageStates[language] !== 'unreviewed');
    expect(textsIn(view).filter(({ text }) => text.trim() === '')).toEqual(
      view.translationMark === '' ? [{ at: 'translationMark', text: '' }] : [],
    );
  });

  test('care calls its themes by its own names', async () => {
    const view = await testMachine().give('content.view', { language: 'nl' });
    const care = view.variants.find(({ id }) => id === 'care');
    expect(care?.dimensions.map(({ id }) => id)).toContain('EMB');
    expect(care?.dimensions.map(({ id }) => id)).not.toContain('SUS');
  });
});

describe('about', () => {
  test('has versions, licences as in the packages, and the limits', async () => {
    const { give, folder } = testMachine();
    const about = await give('app.about', { language: 'nl' });
    const own: unknown = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(own).toMatchObject({ version: about.version });
    expect(about).toMatchObject({ bank: '1.2.0', dataFolder: folder });
    expect(about.runtime).toEqual([`Node ${process.versions.node}`]);
    const names = about.licences.map(({ name }) => name);
    expect(names).toEqual(names.toSorted());
    for (const name of ['jspdf', 'lowdb', 'steno', 'react', 'scheduler', 'zod'])
      expect(names).toContain(name);
    expect(about.licences.filter(({ licence, version }) => licence === '' || version === '')).toEqual([]);
    expect(about.limits.length).toBeGreaterThanOrEqual(9);
    expect(about.limits.filter((limit) => limit === '' || limit.includes('{'))).toEqual([]);
  });
});

describe('problems in words', () => {
  test('in the order given; an unknown code gives the general sentence', async () => {
    const problems = [
      { file: 'a.iscan', place: '', code: 'scan-file-empty', values: {} },
      { file: '', place: 'company.postcode', code: 'company-wrong-postcode', values: {} },
      { file: 'x', place: 'line 3: y', code: '__proto__', values: {} },
    ];
    const told = await testMachine().give('problems.explain', { problems, language: 'nl' });
    expect(told.map(({ file, place }) => [file, place])).toEqual([
      ['a.iscan', ''],
      ['', 'company.postcode'],
      ['x', 'regel 3: y'],
    ]);
    expect(told[0]?.sentence).toMatch(/^Dit bestand is leeg: /u);
    expect(told[1]?.sentence).toMatch(/^Dit is geen Belgische postcode: /u);
    expect(told[2]?.sentence).toMatch(/^Dit is niet gelukt \(__proto__\): /u);
  });

  test('stay one line, whatever a file holds', async () => {
    const values = { found: 'a\nb\u202ec' };
    const problems = [{ file: 'a\nb', place: '', code: 'response-wrong-enterprise-number', values }];
    const [told] = await testMachine().give('problems.explain', { problems, language: 'de' });
    expect(`${told?.file} ${told?.sentence}`).not.toMatch(/[\n\u202e]/u);
  });
});

/** Every text below a value, with its place. */
function textsIn(value: unknown, at = ''): readonly { readonly at: string; readonly text: string }[] {
  if (typeof value === 'string') return [{ at, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => textsIn(child, at === '' ? key : `${at}.${key}`));
}

function copied<T extends { readonly values: Readonly<Record<string, string>> }>(problems: readonly T[]) {
  return problems.map((problem) => ({ ...problem, values: { ...problem.values } }));
}
