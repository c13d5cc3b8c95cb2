import * as fs from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { createFaultyFileSystem } from './faulty-file-system.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { createDataFolder, readyDataFolder, tryWriting } from '../../../electron/adapters/data-folder.ts';
import { StoreRefusal, fileProblem } from '../../../electron/adapters/store-refusal.ts';

test('makes the folders, leaves nothing behind, and is content with what stands', async () => {
  const folder = join(temporaryFolder(), 'new');
  expect(await createDataFolder(folder).probe()).toEqual({ ok: true, value: null });
  expect(fs.readdirSync(folder).toSorted()).toEqual(['generations', 'scans', 'trash']);
  expect(fs.readdirSync(join(folder, 'scans'))).toEqual([]);
  expect(createDataFolder(folder).kind).toBe('usual');
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

/** What the disk is asked for from now on, without the looks. */
function stepsOf(calls: readonly { readonly name: string; readonly path: string }[]): readonly string[] {
  return calls
    .filter(({ name }) => !['look', 'names'].includes(name))
    .map(({ name, path }) => `${name} ${path.endsWith('.tmp') ? 'probe' : basename(path)}`);
}

test('the folders are made to last, with the name of the folder itself', async () => {
  const path = join(temporaryFolder(), 'data');
  const { fileSystem, calls } = createFaultyFileSystem();
  await readyDataFolder({ path, kind: 'usual' }, fileSystem);
  expect(stepsOf(calls)).toEqual([
    'makeFolder scans',
    'makeFolder trash',
    'makeFolder generations',
    'syncFolder data',
    `syncFolder ${basename(join(path, '..'))}`,
  ]);
  calls.length = 0;
  await readyDataFolder({ path, kind: 'usual' }, fileSystem);
  expect(stepsOf(calls)).toEqual([]);
  fs.rmdirSync(join(path, 'trash'));
  await readyDataFolder({ path, kind: 'portable' }, fileSystem);
  expect(fs.readdirSync(path).toSorted()).toEqual(['generations', 'scans', 'trash']);
});

test('what cannot be made is told by whoever needs it, and a folder above that does not open by nobody', async () => {
  const path = join(temporaryFolder(), 'data');
  const faulty = createFaultyFileSystem();
  faulty.failWhen(({ name }) => (name === 'makeFolder' ? 'EROFS' : null));
  await readyDataFolder({ path, kind: 'usual' }, faulty.fileSystem);
  expect(fs.existsSync(path)).toBe(false);
  faulty.failWhen(({ name, path: at }) => (name === 'syncFolder' && at !== path ? 'EACCES' : null));
  expect(await createDataFolder(path, faulty.fileSystem).probe()).toEqual({ ok: true, value: null });
});

test('folders whose names the disk did not take are told, also when they are there by then', async () => {
  const path = join(temporaryFolder(), 'data');
  const faulty = createFaultyFileSystem();
  faulty.failWhen(({ name, path: at }) => (name === 'syncFolder' && at === path ? 'EIO' : null));
  await readyDataFolder({ path, kind: 'usual' }, faulty.fileSystem);
  expect(fs.readdirSync(path).toSorted()).toEqual(['generations', 'scans', 'trash']);
  const probed = await createDataFolder(path, faulty.fileSystem).probe();
  expect(probed).toMatchObject({ ok: false, problems: [{ file: path, code: 'write-failed' }] });
});

test('one that was chosen is content with what stands, and is gone where nobody can look', async () => {
  const path = temporaryFolder();
  const faulty = createFaultyFileSystem();
  fs.mkdirSync(join(path, 'scans'));
  await readyDataFolder({ path, kind: 'chosen' }, faulty.fileSystem);
  expect(stepsOf(faulty.calls)).toEqual([]);
  faulty.failWhen(({ name }) => (name === 'look' ? 'EIO' : null));
  await expect(readyDataFolder({ path, kind: 'chosen' }, faulty.fileSystem)).rejects.toMatchObject({
    problems: [{ file: path, place: '', code: 'chosen-folder-gone', values: {} }],
  });
});

test('each folder is tried with 256 KiB that the disk truly takes', async () => {
  const path = temporaryFolder();
  const { fileSystem, calls, writeAtMost } = createFaultyFileSystem();
  writeAtMost(100 * 1024);
  await createDataFolder(path, fileSystem).probe();
  const tried = ['create', 'write', 'write', 'write', 'sync', 'close', 'remove'].map(
    (name) => `${name} probe`,
  );
  const steps = stepsOf(calls);
  expect(steps.slice(steps.indexOf('create probe'))).toEqual([...tried, ...tried, ...tried, ...tried]);
  const created = calls
    .filter(({ name }) => name === 'create')
    .map(({ path: at }) => basename(join(at, '..')));
  expect(created).toEqual([basename(path), 'scans', 'trash', 'generations']);
});

test('a disk that takes nothing more has no room, and keeps nothing of the trial', async () => {
  const folder = temporaryFolder();
  const { fileSystem, calls, writeAtMost } = createFaultyFileSystem();
  writeAtMost(0);
  await expect(tryWriting(fileSystem, folder)).rejects.toMatchObject({ code: 'ENOSPC', message: 'no room' });
  expect(stepsOf(calls).slice(-2)).toEqual(['close probe', 'remove probe']);
  expect(fs.readdirSync(folder)).toEqual([]);
});

test('only who may write sweeps and tries, and is refused in the words of who says so', async () => {
  const folder = temporaryFolder();
  for (const part of ['scans', 'trash', 'generations']) fs.mkdirSync(join(folder, part));
  const left = join(folder, 'trash', '.a.iscan.4242-0123456789ab.tmp');
  fs.writeFileSync(left, 'x');
  const refused = await createDataFolder(
    folder,
    undefined,
    () => false,
    'usual',
    () => Promise.reject(new StoreRefusal([fileProblem('a', 'folder-in-use')])),
  ).probe();
  expect(refused).toMatchObject({ ok: false, problems: [{ file: folder, code: 'folder-in-use' }] });
  expect(fs.existsSync(left)).toBe(true);
  const broken = createDataFolder(
    folder,
    undefined,
    () => false,
    'usual',
    () => Promise.reject(new Error('no')),
  );
  await expect(broken.probe()).rejects.toThrow('no');
});

test('what is left where it cannot be swept away stands in nobody’s way', async () => {
  const folder = temporaryFolder();
  fs.mkdirSync(join(folder, 'scans'));
  const left = join(folder, 'scans', '.a.iscan.4242-0123456789ab.tmp');
  fs.writeFileSync(left, 'x');
  const faulty = createFaultyFileSystem();
  faulty.failWhen(({ name, path }) => (name === 'remove' && path === left ? 'EBUSY' : null));
  expect(await createDataFolder(folder, faulty.fileSystem, () => false).probe()).toEqual({
    ok: true,
    value: null,
  });
  expect(fs.existsSync(left)).toBe(true);
});

test.each([
  ['portable', 'ENOSPC', 'disk-full'],
  ['usual', 'EROFS', 'not-writable'],
  ['chosen', 'EROFS', 'not-writable'],
] as const)('in a folder that is %s, %s is told as %s', async (kind, error, code) => {
  const folder = temporaryFolder();
  fs.mkdirSync(join(folder, 'scans'));
  const faulty = createFaultyFileSystem();
  faulty.failWhen(({ name }) => (name === 'create' ? error : null));
  const probed = await createDataFolder(folder, faulty.fileSystem, undefined, kind).probe();
  expect(probed).toMatchObject({ ok: false, problems: [{ file: folder, code }] });
});
