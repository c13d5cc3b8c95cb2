import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exported } from './exported.ts';
import { machineWithScan, testMachine } from './machine.ts';

describe('an export', () => {
  test('is the file of the assessment, and twice the same bytes', async () => {
    const { give, folder, assessment, file } = await exported();
    expect(file).toMatchObject({ name: 'Metaal Voorbeeld bv 2026-11-24.iscan', type: 'application/json' });
    const stored = readFileSync(join(folder, 'scans', `${assessment.id}.iscan`));
    expect(Buffer.from(file.bytes).equals(stored)).toBe(true);
    const again = await give('assessment.export', { id: assessment.id });
    expect(Buffer.from(again.bytes).equals(stored)).toBe(true);
  });

  test('carries no folder in its name', async () => {
    const { give, assessment } = await machineWithScan({ company: { name: '../a\\b/c' } });
    expect((await give('assessment.export', { id: assessment.id })).name).toBe('a-b-c 2026-11-24.iscan');
  });

  test('of what is not there is refused', async () => {
    expect(await testMachine().codes('assessment.export', { id: 'nothing-here' })).toEqual(['not-found']);
  });
});

describe('a file of a newer version', () => {
  test('goes out with its bytes as they stand', async () => {
    const { give, folder } = testMachine();
    await give('app.start', {});
    const [id, bytes] = ['from-later-001', readFileSync('tests/fixtures/store/newer/needs-more.iscan')];
    writeFileSync(join(folder, 'scans', `${id}.iscan`), bytes);
    const made = await give('assessment.export', { id });
    expect(made.name).toBe('Uit de toekomst 2031-03-02.iscan');
    expect(Buffer.from(made.bytes).equals(bytes)).toBe(true);
    const bare = '{"format":"innovatiescan","version":9,"name":7}';
    writeFileSync(join(folder, 'scans', `${id}.iscan`), bare);
    expect((await give('assessment.export', { id })).name).toBe(`${id}.iscan`);
  });
});

describe('a folder with files that are none', () => {
  test('lists them with what is wrong, at the end; the rest works and no file is touched', async () => {
    const { give, codes, folder, text, assessment, where } = await exported();
    const bad: Record<string, string> = {
      'wrong-cut.iscan': text.slice(0, 500),
      'wrong-empty.iscan': '',
      'wrong-newer.iscan': text.replace('"version": 2,\n  "minReader": 2', '"version": 3,\n  "minReader": 3'),
      'wrong-photo.iscan': '\u00ff\u00d8\u00ff JFIF',
    };
    for (const [name, content] of Object.entries(bad)) writeFileSync(join(folder, 'scans', name), content);
    const rows = await give('assessment.list', {});
    expect(rows.map((row) => (row.kind === 'readable' ? row.name : row.problems[0]?.code))).toEqual([
      'Metaal Voorbeeld bv',
      'scan-file-unreadable',
      'scan-file-empty',
      'scan-file-newer',
      'scan-file-unreadable',
    ]);
    const problems = rows.flatMap((row) => (row.kind === 'unreadable' ? row.problems : []));
    const plain = problems.map((problem) => ({ ...problem, values: { ...problem.values } }));
    const told = await give('problems.explain', { problems: plain, language: 'nl' });
    expect(told[2]?.sentence).toMatch(/nieuwere Innovatiescan/u);
    expect(await codes('assessment.open', { id: 'wrong-empty' })).toEqual(['scan-file-empty']);
    await give('response.answer', { ...where, question: 'STR2', answer: 4 });
    expect(await codes('assessment.trash', { id: 'wrong-gone' })).toEqual(['not-found']);
    for (const [name, content] of Object.entries(bad)) {
      expect(readFileSync(join(folder, 'scans', name), 'utf8')).toBe(content);
    }
    expect(
      (await give('assessment.open', { id: assessment.id })).assessment.responses[0]?.answers,
    ).toMatchObject({
      STR2: { answer: 4 },
    });
  });
});
