import * as fs from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createFaultyFileSystem } from './faulty-file-system.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { createDataFolder } from '../../../electron/adapters/data-folder.ts';

test('makes the folders, leaves nothing behind, and is content with what stands', async () => {
  const folder = join(temporaryFolder(), 'new');
  expect(await createDataFolder(folder).probe()).toEqual({ ok: true, value: null });
  expect(fs.readdirSync(folder).toSorted()).toEqual(['generations', 'scans', 'trash']);
  expect(fs.readdirSync(join(folder, 'scans'))).toEqual([]);
  expect(await createDataFolder(folder).probe()).toEqual({ ok: true, value: null });
});

test.each([
  ['write', 'ENOSPC', 'disk-full'],
  ['create', 'EROFS', 'not-writable'],
  ['create', 'EACCES', 'not-writable'],
  ['makeFolder', 'EACCES', 'not-writable'],
  ['sync', 'EIO', 'write-failed'],
])('%s: %s is told with the folder, and nothing stays behind', async (at, code, problem) => {
  const folder = temporaryFolder();
  const faulty = createFaultyFileSystem();
  faulty.failWhen(({ name }) => (name === at ? code : null));
  const probed = await createDataFolder(folder, faulty.fileSystem).probe();
  expect(probed.ok ? [] : probed.problems.map((one) => [one.file, one.code])).toEqual([[folder, problem]]);
  expect(fs.readdirSync(folder).filter((name) => name.includes('.tmp'))).toEqual([]);
});

test('a file where the folder should be is told', async () => {
  const folder = join(temporaryFolder(), 'file');
  fs.writeFileSync(folder, 'mine');
  const probed = await createDataFolder(folder).probe();
  expect(probed.ok).toBe(false);
  expect(fs.readFileSync(folder, 'utf8')).toBe('mine');
});

test('sweeps what a dead writer left, and nothing else', async () => {
  const folder = temporaryFolder();
  fs.mkdirSync(join(folder, 'scans'));
  const dead = join(folder, 'scans', '.a.iscan.4242-0123456789ab.tmp');
  const others = [
    join(folder, 'scans', '.a.iscan.4343-0123456789ab.tmp'),
    join(folder, 'scans', 'notes.4242-0123456789ab.tmp'),
    join(folder, 'scans', '.a.iscan.4242.tmp'),
    join(folder, 'scans', 'a.iscan'),
  ];
  for (const path of [dead, ...others]) fs.writeFileSync(path, 'x');
  await createDataFolder(folder, undefined, (pid) => pid === 4343).probe();
  expect(fs.existsSync(dead)).toBe(false);
  for (const path of others) expect(fs.existsSync(path)).toBe(true);
});

test('two who look at the same moment both find it usable', async () => {
  const path = join(temporaryFolder(), 'data');
  const folder = createDataFolder(path);
  const found = await Promise.all(Array.from({ length: 20 }, () => folder.probe()));
  expect(found.filter(({ ok }) => !ok)).toEqual([]);
  expect(fs.readdirSync(join(path, 'scans'))).toEqual([]);
});

test('one that was chosen is never made again, and beside the program it is said what to do', async () => {
  const folder = join(temporaryFolder(), 'stick');
  const chosen = await createDataFolder(folder, undefined, undefined, 'chosen').probe();
  expect(chosen).toMatchObject({ ok: false, problems: [{ file: folder, code: 'chosen-folder-gone' }] });
  expect(fs.existsSync(folder)).toBe(false);

  const faulty = createFaultyFileSystem();
  faulty.failWhen(({ name }) => (name === 'create' ? 'EROFS' : null));
  const beside = await createDataFolder(folder, faulty.fileSystem, undefined, 'portable').probe();
  expect(beside).toMatchObject({ ok: false, problems: [{ file: folder, code: 'portable-not-writable' }] });
});
