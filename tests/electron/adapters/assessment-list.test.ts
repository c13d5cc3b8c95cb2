import * as fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createFaultyFileSystem } from './faulty-file-system.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { exampleAssessment, sha256Hex } from '../../scans/assessment/example-assessment.ts';
import { createAssessmentStore } from '../../../electron/adapters/assessment-store.ts';
import { createDataFolder } from '../../../electron/adapters/data-folder.ts';
import { createFileSystem } from '../../../electron/adapters/file-system.ts';
import { createScanFileCodec } from '../../../scans/services/scan-file-codec.ts';

const many = 60;
const codec = createScanFileCodec(sha256Hex);

async function folderOfMany() {
  const folder = temporaryFolder();
  await createDataFolder(folder).probe();
  const pathOf = (at: number): string => join(folder, 'scans', `scan-${1000 + at}.iscan`);
  for (let at = 0; at < many; at += 1) {
    const encoded = codec.encode({ ...exampleAssessment(`scan-${1000 + at}`), name: `Scan ${at}` });
    if (encoded.ok) fs.writeFileSync(pathOf(at), encoded.value);
  }
  const list = async () => {
    const { fileSystem, calls } = createFaultyFileSystem();
    const store = createAssessmentStore({ folder, codec, now: () => new Date(0), fileSystem });
    const rows = await store.list();
    if (!rows.ok) throw new Error(JSON.stringify(rows.problems));
    const read = calls.filter(({ name, path }) => name === 'read' && path.endsWith('.iscan')).length;
    return { rows: rows.value, read };
  };
  return { folder, pathOf, list, memo: join(folder, 'list.json') };
}

describe('the list after a restart', () => {
  test('is the same and reads only the files that changed', async () => {
    const { list, pathOf } = await folderOfMany();
    const first = await list();
    expect(first.read).toBe(many);
    expect(await list()).toEqual({ rows: first.rows, read: 0 });

    const changed = codec.encode({ ...exampleAssessment('scan-1003'), name: 'Een andere naam' });
    if (changed.ok) fs.writeFileSync(pathOf(3), changed.value);
    fs.rmSync(pathOf(4));
    fs.truncateSync(pathOf(5), 300);
    const later = await list();
    expect(later.read).toBe(2);
    expect(later.rows).toHaveLength(many - 1);
    expect(
      later.rows.filter((row) => row.kind === 'readable' && row.name === 'Een andere naam'),
    ).toHaveLength(1);
    expect(later.rows.at(-1)).toMatchObject({ kind: 'unreadable', file: 'scan-1005.iscan' });
  });

  test.each<[string, (memo: string) => void]>([
    ['gone', (memo) => fs.rmSync(memo)],
    ['empty', (memo) => fs.writeFileSync(memo, '')],
    ['cut', (memo) => fs.truncateSync(memo, 2000)],
    ['changed by hand', (memo) => replaceIn(memo, 'Scan 7', 'Scan 8')],
    ['of another version', (memo) => resign(memo, (json) => json.replace('"version":1', '"version":2'))],
    ['of rows with another shape', (memo) => resign(memo, (json) => json.replaceAll('"company"', '"firm"'))],
    ['without rows', (memo) => resign(memo, (json) => json.replace('"entries":[', '"entries":0,"old":['))],
    ['without times', (memo) => resign(memo, (json) => json.replaceAll('"modifiedMs"', '"modified"'))],
    ['a folder', (memo) => (fs.rmSync(memo), fs.mkdirSync(memo))],
  ])('reads every file again where what was kept is %s', async (_, spoil) => {
    const { list, memo } = await folderOfMany();
    const { rows } = await list();
    spoil(memo);
    expect(await list()).toEqual({ rows, read: many });
  });

  test('of a few files keeps nothing, and a folder that cannot be written to is no trouble', async () => {
    const { folder, list, pathOf, memo } = await folderOfMany();
    fs.mkdirSync(memo);
    expect((await list()).rows).toHaveLength(many);
    expect(fs.readdirSync(folder).toSorted()).toEqual(['generations', 'list.json', 'scans', 'trash']);
    fs.rmdirSync(memo);
    for (let at = 3; at < many; at += 1) fs.rmSync(pathOf(at));
    expect((await list()).rows).toHaveLength(3);
    expect(fs.existsSync(memo)).toBe(false);
  });
});

function replaceIn(path: string, from: string, to: string): void {
  const text = fs.readFileSync(path, 'utf8');
  expect(text).toContain(from);
  fs.writeFileSync(path, text.replace(from, to));
}

function resign(path: string, change: (json: string) => string): void {
  const json = fs.readFileSync(path, 'utf8').split('\n')[1] ?? '';
  const changed = change(json);
  expect(changed).not.toBe(json);
  fs.writeFileSync(path, `${sha256Hex(changed)}\n${changed}\n`);
}

test('strange names in the trash are shown last, in the order of their names, and can be erased', async () => {
  const folder = temporaryFolder();
  await createDataFolder(folder).probe();
  const store = createAssessmentStore({ folder, codec, now: () => new Date(0) });
  await store.add(exampleAssessment('scan-1000'));
  await store.trash(exampleAssessment('scan-1000').id, '2026-11-24T13:03:00.000Z');
  for (const name of ['ZZ stray.iscan', 'AA stray.iscan']) fs.writeFileSync(join(folder, 'trash', name), '');
  const trash = await store.listTrash();
  const files = trash.ok ? trash.value.map(({ file }) => file) : [];
  expect(files).toEqual(['scan-1000.20261124T130300000Z.iscan', 'AA stray.iscan', 'ZZ stray.iscan']);
  expect(await store.restore('AA stray.iscan')).toMatchObject({
    ok: false,
    problems: [{ code: 'not-found' }],
  });
  expect(await store.eraseTrashed('AA stray.iscan')).toEqual({ ok: true, value: null });
  const again = await store.eraseTrashed('AA stray.iscan');
  expect(again).toMatchObject({ ok: false, problems: [{ code: 'not-found' }] });
  expect(fs.readdirSync(join(folder, 'trash')).toSorted()).toEqual(
    files.filter((file) => !file.startsWith('AA')).toSorted(),
  );
});

test('a file that goes while the list is made is told as one that is not there', async () => {
  const folder = temporaryFolder();
  await createDataFolder(folder).probe();
  const real = createFileSystem();
  const gone = (path: string): boolean => path.endsWith('scan-1000.iscan');
  const store = createAssessmentStore({
    folder,
    codec,
    now: () => new Date(0),
    fileSystem: { ...real, look: async (path) => (gone(path) ? null : real.look(path)) },
  });
  const text = codec.encode(exampleAssessment('scan-1000'));
  fs.writeFileSync(join(folder, 'scans', 'scan-1000.iscan'), text.ok ? text.value : '');
  expect(await store.list()).toMatchObject({
    ok: true,
    value: [
      { kind: 'unreadable', file: 'scan-1000.iscan', earlier: false, problems: [{ code: 'not-found' }] },
    ],
  });
});
