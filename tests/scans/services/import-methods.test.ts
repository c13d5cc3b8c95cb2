import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { serialiseScanFile } from '../../../scans/assessment/scan-file.ts';
import { utf8 } from '../../../scans/services/utf8.ts';
import { sha256Hex } from '../assessment/example-assessment.ts';
import { exported } from './exported.ts';
import { testMachine } from './machine.ts';

/** As another program may write it: with the scan in the open. */
function paperWith(text: string): Uint8Array {
  return utf8(`%PDF-1.7\n9 0 obj\n<</Type/EmbeddedFile>>\nstream\n${text}\nendstream\nendobj\n`);
}

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

  test('of what the list went on from changes nothing', async () => {
    const { give, setTime, file, assessment, where, onDisk } = await exported();
    setTime('2026-11-25T08:00:00.000Z');
    await give('response.answer', { ...where, question: 'STR2', answer: 1 });
    const present = onDisk(assessment.id);
    const older = { kind: 'older', id: assessment.id };
    expect(await give('assessment.import', { file: 'a.iscan', bytes: file.bytes })).toEqual(older);
    expect(onDisk(assessment.id)).toEqual(present);
  });

  test('of other content under the same id asks; the user may prefer it', async () => {
    const { give, codes, setTime, text, assessment, where, onDisk } = await exported();
    const imported = onDisk(assessment.id);
    setTime('2026-11-25T08:00:00.000Z');
    await give('response.answer', { ...where, question: 'STR1', answer: null });
    await give('response.answer', { ...where, question: 'STR2', answer: 1 });
    const present = onDisk(assessment.id);
    const asked = await give('assessment.import', { file: 'a.iscan', bytes: utf8(text) });
    expect(asked).toMatchObject({
      kind: 'differs',
      id: assessment.id,
      imported: { name: 'Metaal Voorbeeld bv', changedOn: imported.changedOn, answers: 1 },
      relation: 'different',
      present: { answers: 1, changedOn: present.changedOn, revision: present.revision },
    });
    expect(onDisk(assessment.id)).toEqual(present);
    const over = { file: 'a.iscan', bytes: utf8(text), over: present.revision };
    expect(await codes('assessment.importOver', { ...over, over: present.revision - 1 })).toEqual([
      'changed-elsewhere',
    ]);
    const kept = await give('assessment.importOver', over);
    expect(kept.at).toBe('2026-11-25T08:00:00.000Z');
    expect(onDisk(assessment.id)).toEqual({ ...imported, revision: present.revision + 1 });
    expect(await give('assessment.import', { file: 'a.iscan', bytes: utf8(text) })).toEqual({
      kind: 'unchanged',
      id: assessment.id,
    });
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

describe('several files', () => {
  test('are taken in their order, each with its outcome, and once more change nothing', async () => {
    const { file, give, assessment, where, setTime } = await exported();
    setTime('2026-11-25T08:00:00.000Z');
    await give('response.answer', { ...where, question: 'STR2', answer: 1 });
    const later = await give('assessment.export', { id: assessment.id });
    const files = [
      { file: 'oud.iscan', bytes: file.bytes },
      { file: 'foto.iscan', bytes: Uint8Array.of(0xff, 0xd8) },
      { file: 'nieuw.iscan', bytes: later.bytes },
      { file: 'nog eens.iscan', bytes: later.bytes },
      { file: 'dicht.iscan', bytes: utf8('{"format":"innovatiescan-sealed"}') },
    ];
    const other = testMachine();
    const { id } = assessment;
    expect(await other.give('assessment.importMany', { files })).toMatchObject([
      { kind: 'older', id },
      { kind: 'refused', problems: [{ file: 'foto.iscan', code: 'scan-file-unreadable' }] },
      { kind: 'added', id },
      { kind: 'unchanged', id },
      { kind: 'sealed' },
    ]);
    const there = other.onDisk(id);
    await other.give('response.position', { ...where, question: 'STR2' });
    const again = await other.give('assessment.importMany', { files: files.toReversed() });
    expect(again.map(({ kind }) => kind)).toEqual(['sealed', 'unchanged', 'unchanged', 'refused', 'older']);
    expect(other.onDisk(id).responses[0]?.answers).toEqual(there.responses[0]?.answers);
  });

  test('of which one is newer than the list ask for that one alone', async () => {
    const { file, give, assessment, where, setTime } = await exported();
    const other = testMachine();
    await other.give('assessment.import', { file: 'a.iscan', bytes: file.bytes });
    setTime('2026-11-24T13:04:00.000Z');
    await give('response.answer', { ...where, question: 'STR2', answer: 1 });
    const later = await give('assessment.export', { id: assessment.id });
    const files = [file, later].map(({ bytes }, at) => ({ file: `${String(at)}.iscan`, bytes }));
    expect(await other.give('assessment.importMany', { files })).toMatchObject([
      { kind: 'older' },
      { kind: 'differs', relation: 'newer', imported: { answers: 2 }, present: { answers: 1 } },
    ]);
  });

  test('say of each why it cannot be written', async () => {
    const { file } = await exported();
    const other = testMachine();
    await other.give('app.start', {});
    rmSync(join(other.folder, 'scans'), { recursive: true });
    writeFileSync(join(other.folder, 'scans'), 'a file in the place of the folder');
    const [outcome] = await other.give('assessment.importMany', {
      files: [{ file: 'a.iscan', bytes: file.bytes }],
    });
    expect(outcome).toMatchObject({ kind: 'refused' });
  });
});

describe('a file that differs', () => {
  async function differing() {
    const test = await exported();
    await test.give('response.answer', { ...test.where, question: 'STR1', answer: null });
    await test.give('response.note', { ...test.where, question: 'STR2', note: 'hier' });
    return { ...test, incoming: { file: 'a.iscan', bytes: test.file.bytes } };
  }

  test('is compared in words, the file first', async () => {
    const { give, incoming } = await differing();
    const difference = await give('assessment.compareImport', { ...incoming, language: 'nl' });
    const questions = difference.themes.flatMap((theme) => theme.questions);
    expect(questions).toMatchObject([
      { question: 'STR1', before: { level: 2 }, now: { level: null } },
      { question: 'STR2', before: { note: '' }, now: { note: 'hier' } },
    ]);
  });

  test('is kept beside the other once, under a name that says so, and then asks no more', async () => {
    const { give, incoming, assessment, onDisk, files } = await differing();
    const present = onDisk(assessment.id);
    const id = await give('assessment.importBeside', { ...incoming, language: 'nl' });
    expect(await give('assessment.importBeside', { ...incoming, language: 'en' })).toBe(id);
    expect(files().filter((name) => name.endsWith('.iscan'))).toHaveLength(2);
    expect(onDisk(assessment.id)).toEqual(present);
    const beside = onDisk(id);
    expect(beside.name).toBe('Metaal Voorbeeld bv (uit een bestand)');
    expect(beside.responses[0]?.answers).toMatchObject({ STR1: { answer: 2 } });
    expect(beside.referrals).toEqual([]);
    expect(await give('assessment.import', incoming)).toEqual({ kind: 'unchanged', id: assessment.id });
  });

  test('is asked about again when the one beside it is gone', async () => {
    const { give, incoming } = await differing();
    const id = await give('assessment.importBeside', { ...incoming, language: 'nl' });
    await give('assessment.trash', { id });
    expect(await give('assessment.import', incoming)).toMatchObject({ kind: 'differs' });
  });

  test('gives the languages that were not kept here', async () => {
    const { give, assessment, onDisk, folder } = await exported();
    await give('assessment.close', { id: assessment.id });
    const whole = await give('assessment.export', { id: assessment.id });
    const closed = onDisk(assessment.id);
    if (closed.state.kind === 'open') throw new Error('open');
    const { shown } = closed.state;
    const views = { ...shown.views, fr: null, de: null };
    const less = serialiseScanFile(
      { ...closed, state: { ...closed.state, shown: { ...shown, views } } },
      sha256Hex,
    );
    const other = testMachine();
    const file = 'a.iscan';
    const { id } = assessment;
    await other.give('assessment.import', { file, bytes: utf8(less.ok ? less.value : '') });
    expect(await other.give('assessment.import', { file, bytes: whole.bytes })).toEqual({
      kind: 'unchanged',
      id,
    });
    expect(other.onDisk(id).state).toEqual(closed.state);
    const before = readFileSync(join(folder, 'scans', `${id}.iscan`));
    const again = { file, bytes: utf8(less.ok ? less.value : '') };
    expect(await give('assessment.import', again)).toEqual({ kind: 'unchanged', id });
    expect(readFileSync(join(folder, 'scans', `${id}.iscan`)).equals(before)).toBe(true);
  });

  test('of what is no scan, or not in the list, is neither compared, kept nor taken', async () => {
    const { give, codes, incoming, assessment } = await differing();
    const photo = { file: 'x', bytes: Uint8Array.of(0xff) };
    for (const [given, code] of [
      [photo, 'scan-file-unreadable'],
      [incoming, 'not-found'],
    ] as const) {
      expect(await codes('assessment.compareImport', { ...given, language: 'nl' })).toEqual([code]);
      expect(await codes('assessment.importOver', { ...given, over: 0 })).toEqual([code]);
      if (given === photo) {
        expect(await codes('assessment.importBeside', { ...given, language: 'nl' })).toEqual([code]);
        await give('assessment.trash', { id: assessment.id });
      }
    }
  });
});

describe('a sealed export', () => {
  const password = 'vier woorden na elkaar';

  test('says nothing without its password, and is the same scan with it', async () => {
    const { give, codes, assessment, file } = await exported();
    const sealed = await give('assessment.exportSealed', { id: assessment.id, password });
    expect(sealed).toMatchObject({ name: file.name, type: 'application/json' });
    expect(Buffer.from(sealed.bytes).includes('Metaal')).toBe(false);
    const other = testMachine();
    const incoming = { file: 'dicht.iscan', bytes: sealed.bytes };
    expect(await other.give('assessment.import', incoming)).toEqual({ kind: 'sealed' });
    expect(await codes('assessment.importOver', { ...incoming, over: 0 })).toEqual(['scan-file-sealed']);
    const [problem] = await other.refusal('assessment.unseal', { ...incoming, password: `${password} ` });
    expect(problem).toMatchObject({ file: 'dicht.iscan', code: 'sealed-not-opened' });
    const opened = await other.give('assessment.unseal', { ...incoming, password });
    expect(Buffer.from(opened).equals(file.bytes)).toBe(true);
    expect(await other.give('assessment.list', {})).toEqual([]);
  });

  test.each([
    ['a photo', Uint8Array.of(0xff, 0xd8)],
    ['a film', new Uint8Array(14_000_001)],
    ['a scan', utf8('{"format":"innovatiescan"}')],
    ['one that asks for a day of work', utf8('{"format": "innovatiescan-sealed","key":{"cost":40}}')],
  ])('of which %s was made is refused in the same words', async (_, bytes) => {
    expect(await testMachine().codes('assessment.unseal', { file: 'x', bytes, password })).toEqual([
      'sealed-not-opened',
    ]);
  });

  test('wants a password of twelve signs, however they were typed', async () => {
    const { codes, refusal, assessment } = await exported();
    const { id } = assessment;
    for (const short of ['', 'kort', 'elf tekens!', 'e\u0301'.repeat(11), '🙂'.repeat(11)]) {
      expect(await codes('assessment.exportSealed', { id, password: short })).toEqual(['password-too-short']);
    }
    const [problem] = await refusal('assessment.exportSealed', { id, password: 'kort' });
    expect(problem).toMatchObject({ place: 'password', values: { least: '12' } });
    expect(await codes('assessment.exportSealed', { id: 'nothing-here', password })).toEqual(['not-found']);
  });
});
