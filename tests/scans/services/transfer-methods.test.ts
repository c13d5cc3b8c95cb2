import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { utf8 } from '../../../scans/services/utf8.ts';
import { machineWithScan, testMachine } from './machine.ts';

async function exported() {
  const test = await machineWithScan();
  await test.give('response.answer', { ...test.where, question: 'STR1', answer: 2 });
  const file = await test.give('assessment.export', { id: test.assessment.id });
  return { ...test, file, text: new TextDecoder('utf-8', { fatal: true }).decode(file.bytes) };
}

/** As another program may write it: with the scan in the open. */
function paperWith(text: string): Uint8Array {
  return utf8(`%PDF-1.7\n9 0 obj\n<</Type/EmbeddedFile>>\nstream\n${text}\nendstream\nendobj\n`);
}

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

describe('an import', () => {
  test('on another laptop gives the same assessment, and a second time changes nothing', async () => {
    const { file, assessment, onDisk } = await exported();
    const other = testMachine();
    const call = { file: 'mail.iscan', bytes: file.bytes };
    expect(await other.give('assessment.import', call)).toEqual({ kind: 'added', id: assessment.id });
    expect(other.onDisk(assessment.id)).toEqual(onDisk(assessment.id));
    const path = join(other.folder, 'scans', `${assessment.id}.iscan`);
    const before = statSync(path);
    expect(await other.give('assessment.import', call)).toEqual({ kind: 'unchanged', id: assessment.id });
    expect(statSync(path)).toMatchObject({ mtimeMs: before.mtimeMs, ino: before.ino });
    const back = await other.give('assessment.export', { id: assessment.id });
    expect(back.bytes).toEqual(file.bytes);
  });

  test('of other content under the same id asks; the user may prefer it', async () => {
    const { give, codes, setTime, text, assessment, where, onDisk } = await exported();
    const imported = onDisk(assessment.id);
    setTime('2026-11-25T08:00:00.000Z');
    await give('response.answer', { ...where, question: 'STR2', answer: 1 });
    const present = onDisk(assessment.id);
    const asked = await give('assessment.import', { file: 'a.iscan', bytes: utf8(text) });
    expect(asked).toMatchObject({
      kind: 'differs',
      id: assessment.id,
      imported: { name: 'Metaal Voorbeeld bv', changedOn: imported.changedOn, answers: 1 },
      present: { kind: 'readable', answers: 2, changedOn: present.changedOn, revision: present.revision },
    });
    expect(onDisk(assessment.id)).toEqual(present);
    const over = { file: 'a.iscan', bytes: utf8(text), over: present.revision };
    expect(await codes('assessment.importOver', { ...over, over: present.revision - 1 })).toEqual([
      'changed-elsewhere',
    ]);
    const kept = await give('assessment.importOver', over);
    expect(kept.at).toBe('2026-11-25T08:00:00.000Z');
    expect(onDisk(assessment.id)).toEqual(imported);
  });

  test.each([
    ['empty', ''],
    ['cut', '{"format":"innovatiescan","version":1'],
  ])('of a backup takes the place of a file that is %s, which goes to the trash', async (_, content) => {
    const { text, assessment, onDisk } = await exported();
    const whole = onDisk(assessment.id);
    const other = testMachine();
    await other.give('app.start', {});
    writeFileSync(join(other.folder, 'scans', `${assessment.id}.iscan`), content);
    expect(await other.give('assessment.import', { file: 'backup.iscan', bytes: utf8(text) })).toEqual({
      kind: 'added',
      id: assessment.id,
    });
    expect(other.onDisk(assessment.id)).toEqual(whole);
    const [trashed] = await other.give('assessment.listTrash', {});
    expect(readFileSync(join(other.folder, 'trash', trashed?.file ?? ''), 'utf8')).toBe(content);
  });

  test('never takes the place of a file of a newer version', async () => {
    const { text, assessment } = await exported();
    const other = testMachine();
    await other.give('app.start', {});
    const newer = text.replace('"version": 2,\n  "minReader": 2', '"version": 3,\n  "minReader": 3');
    writeFileSync(join(other.folder, 'scans', `${assessment.id}.iscan`), newer);
    expect(await other.codes('assessment.import', { file: 'a.iscan', bytes: utf8(text) })).toEqual([
      'scan-file-newer',
    ]);
    expect(readFileSync(join(other.folder, 'scans', `${assessment.id}.iscan`), 'utf8')).toBe(newer);
    expect(await other.give('assessment.listTrash', {})).toEqual([]);
  });

  test('of a paper takes the scan that it carries', async () => {
    const { text, assessment, onDisk } = await exported();
    const other = testMachine();
    const call = { file: 'advies.pdf', bytes: paperWith(text) };
    expect(await other.give('assessment.import', call)).toEqual({ kind: 'added', id: assessment.id });
    expect(other.onDisk(assessment.id)).toEqual(onDisk(assessment.id));
    expect(await other.give('assessment.import', call)).toEqual({ kind: 'unchanged', id: assessment.id });
    const changed = { ...call, bytes: paperWith(text.replace('"answer": 2', '"answer": 3')) };
    expect(await other.codes('assessment.import', changed)).toEqual(['scan-file-checksum']);
  });

  test.each([
    ['an empty file', utf8(''), 'scan-file-empty'],
    ['an empty file with a mark', Uint8Array.of(0xef, 0xbb, 0xbf), 'scan-file-empty'],
    ['a photo', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 0x10), 'scan-file-unreadable'],
    ['half a letter', utf8('{"name":"é"}').subarray(0, 10), 'scan-file-unreadable'],
    ['a film', new Uint8Array(14_000_001), 'import-too-large'],
    ['a paper', utf8('%PDF-1.7\n'), 'import-pdf-none'],
    ['a paper after a mark of something else', utf8('\ufeffmail\n%PDF-1.7\n'), 'import-pdf-none'],
    [
      'a paper with a scan that was cut',
      utf8('%PDF-1.7\n9 0 obj<</Type/EmbeddedFile>>stream\n{"format":"innovatiescan"'),
      'import-pdf-damaged',
    ],
    ['a paper that is locked', utf8('%PDF-1.7\ntrailer<</Encrypt 3 0 R>>'), 'import-pdf-protected'],
    [
      'a paper with two scans',
      Buffer.concat([paperWith('{"format":"innovatiescan"}'), paperWith('{"format": "innovatiescan"}')]),
      'import-pdf-several',
    ],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x7b, 0), 'import-utf-16'],
    ['UTF-16 the other way round', Uint8Array.of(0xfe, 0xff, 0, 0x7b), 'import-utf-16'],
    ['UTF-16 without a mark', Uint8Array.of(0x7b, 0), 'import-utf-16'],
    ['UTF-16 without a mark, the other way round', Uint8Array.of(0, 0x7b), 'import-utf-16'],
    ['another program', utf8('{"name":"package","version":"1.0.0"}'), 'scan-file-foreign'],
    ['answers of one person', utf8('{"format":"innovatiescan-response","version":1}'), 'scan-file-response'],
    ['a list of centres', utf8('{"format":"innovatiescan-own-entries"}'), 'scan-file-own-entries'],
  ])('of %s is refused and leaves nothing behind', async (_, bytes, code) => {
    const { codes, give } = testMachine();
    expect(await codes('assessment.import', { file: 'x.iscan', bytes })).toEqual([code]);
    expect(await codes('assessment.importOver', { file: 'x.iscan', bytes, over: 0 })).toEqual([code]);
    expect(await give('assessment.list', {})).toEqual([]);
  });

  test('of a cut, a changed and a newer file is refused by its name', async () => {
    const { text } = await exported();
    const other = testMachine();
    const cases: Record<string, string> = {
      'scan-file-unreadable': text.slice(0, 300),
      'scan-file-checksum': text.replace('"answer": 2', '"answer": 3'),
      'scan-file-newer': text.replace('"version": 2,\n  "minReader": 2', '"version": 3,\n  "minReader": 3'),
    };
    for (const [code, changed] of Object.entries(cases)) {
      const [problem] = await other.refusal('assessment.import', { file: 'x.iscan', bytes: utf8(changed) });
      expect(problem).toMatchObject({ file: 'x.iscan', code });
    }
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
    expect(told[2]?.sentence).toMatch(/nieuwere versie/u);
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
