import { lstatSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createFaultyFileSystem } from './faulty-file-system.ts';
import { createFileSystem } from '../../../electron/adapters/file-system.ts';
import { createOwnEntriesStore } from '../../../electron/adapters/own-entries-store.ts';
import { temporaryFolder } from './temporary-folder.ts';

const now = (): Date => new Date('2026-11-24T13:03:00.000Z');

function storeIn(folder: string, fileSystem = createFileSystem()) {
  const ready = async (): Promise<void> => {
    mkdirSync(folder, { recursive: true });
  };
  return createOwnEntriesStore({ folder, now, fileSystem, ready, wait: async () => undefined });
}

const codesOf = (parsed: {
  readonly ok: boolean;
  readonly problems?: readonly { readonly code: string }[];
}) => (parsed.problems ?? []).map(({ code }) => code);

test('keeps a text, with the two versions before, and reads it once', async () => {
  const folder = join(temporaryFolder(), 'data');
  let reads = 0;
  const real = createFileSystem();
  const store = storeIn(folder, { ...real, read: (path) => ((reads += 1), real.read(path)) });
  expect(await store.read()).toEqual({ ok: true, value: null });
  expect(await store.write('één', null)).toEqual({ ok: true, value: null });
  expect(await store.write('twee', 'één')).toEqual({ ok: true, value: null });
  const before = reads;
  for (let at = 0; at < 5; at += 1) expect(await store.read()).toEqual({ ok: true, value: 'twee' });
  expect(reads).toBe(before);
  expect(readdirSync(folder).toSorted()).toEqual(['own-entries.json', 'own-entries.json.bak1']);
  expect(readFileSync(join(folder, 'own-entries.json.bak1'), 'utf8')).toBe('één');
});

test('never writes over what somebody else put there', async () => {
  const folder = join(temporaryFolder(), 'data');
  const store = storeIn(folder);
  await store.write('ours', null);
  await storeIn(folder).write('theirs', 'ours');
  expect(codesOf(await store.write('ours again', 'ours'))).toEqual(['own-changed-elsewhere']);
  expect(await store.read()).toEqual({ ok: true, value: 'theirs' });
});

test('refuses what is too large unread, and a folder in its place', async () => {
  const folder = temporaryFolder();
  let reads = 0;
  const store = storeIn(folder, {
    ...createFileSystem(),
    read: () => ((reads += 1), Promise.reject(new Error())),
  });
  writeFileSync(join(folder, 'own-entries.json'), 'x'.repeat(1_000_001));
  expect(await store.read()).toEqual({
    ok: false,
    problems: [{ file: 'own-entries.json', place: '', code: 'own-too-large', values: { most: '1000' } }],
  });
  rmSync(join(folder, 'own-entries.json'));
  mkdirSync(join(folder, 'own-entries.json'));
  expect(codesOf(await store.read())).toEqual(['file-not-a-file']);
  expect(reads).toBe(0);
});

test('says that a full disk kept nothing, and leaves what was there', async () => {
  const folder = temporaryFolder();
  await storeIn(folder).write('before', null);
  const full = Object.assign(new Error('full'), { code: 'ENOSPC' });
  const store = storeIn(folder, { ...createFileSystem(), create: () => Promise.reject(full) });
  expect(codesOf(await store.write('after', 'before'))).toEqual(['disk-full']);
  expect(await store.read()).toEqual({ ok: true, value: 'before' });
});

test('says that a folder cannot be read', async () => {
  const gone = Object.assign(new Error('gone'), { code: 'EIO' });
  const store = storeIn(temporaryFolder(), { ...createFileSystem(), look: () => Promise.reject(gone) });
  expect(codesOf(await store.read())).toEqual(['read-failed']);
});

test('refuses to write what it would not read, and says so where the disk gives back other bytes', async () => {
  const folder = temporaryFolder();
  expect(codesOf(await storeIn(folder).write('é'.repeat(500_001), null))).toEqual(['own-too-large']);
  const real = createFileSystem();
  const lying = storeIn(folder, { ...real, read: async () => new TextEncoder().encode('other') });
  expect(codesOf(await lying.write('ours', null))).toEqual(['own-changed-elsewhere']);
  expect(await storeIn(folder).write('é'.repeat(500_000), 'ours')).toEqual({ ok: true, value: null });
  expect(await storeIn(folder).read()).toEqual({ ok: true, value: 'é'.repeat(500_000) });
});

test('tells each sign that stands there, and what somebody else wrote since', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'own-entries.json');
  const store = storeIn(folder);
  for (const text of ['\ufeffeen', '\ufefftwee', '']) {
    writeFileSync(path, text);
    expect(await store.read()).toEqual({ ok: true, value: text });
  }
  writeFileSync(path, Buffer.from([0x61, 0xff]));
  expect(await store.read()).toEqual({ ok: true, value: 'a\ufffd' });
});

test('writes where a link leads, and makes the name last there', async () => {
  const [folder, elsewhere] = [temporaryFolder(), temporaryFolder()];
  const path = join(folder, 'own-entries.json');
  writeFileSync(join(elsewhere, 'list.json'), 'een');
  symlinkSync(join(elsewhere, 'list.json'), path);
  const faulty = createFaultyFileSystem();
  const store = storeIn(folder, faulty.fileSystem);
  expect((await store.write('twee', 'een')).ok).toBe(true);
  expect(lstatSync(path).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(elsewhere, 'list.json'), 'utf8')).toBe('twee');
  expect(readdirSync(elsewhere).toSorted()).toEqual(['list.json', 'list.json.bak1']);
  faulty.failWhen(({ name, path: at }) => (name === 'syncFolder' && at === elsewhere ? 'EIO' : null));
  expect(codesOf(await store.write('drie', 'twee'))).toEqual(['write-failed']);
});

describe('set aside', () => {
  test('is out of the way, and what was set aside before on that day stays', async () => {
    const folder = temporaryFolder();
    const faulty = createFaultyFileSystem();
    const store = storeIn(folder, faulty.fileSystem);
    for (const text of ['een', 'twee', 'drie']) {
      writeFileSync(join(folder, 'own-entries.json'), text);
      expect(await store.setAside('2026-11-24')).toEqual({ ok: true, value: null });
      expect(await store.read()).toEqual({ ok: true, value: null });
    }
    const aside = ['', '-2', '-3'].map((number) => `own-entries.refused-2026-11-24${number}.json`);
    expect(readdirSync(folder).toSorted()).toEqual(aside.toSorted());
    expect(aside.map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual(['een', 'twee', 'drie']);
    expect(faulty.calls.filter(({ name }) => name === 'syncFolder').map(({ path }) => path)).toEqual(
      Array(3).fill(folder),
    );
  });

  test('is told where it cannot be done', async () => {
    const folder = temporaryFolder();
    const faulty = createFaultyFileSystem();
    const store = storeIn(folder, faulty.fileSystem);
    expect(codesOf(await store.setAside('2026-11-24'))).toEqual(['folder-gone']);
    writeFileSync(join(folder, 'own-entries.json'), 'een');
    faulty.failWhen(({ name }) => (name === 'rename' ? 'EROFS' : null));
    expect(codesOf(await store.setAside('2026-11-24'))).toEqual(['not-writable']);
    expect(readdirSync(folder)).toEqual(['own-entries.json']);
  });
});

test('says where it stands, and writes only in the turn of its writer, when all is ready', async () => {
  const folder = temporaryFolder();
  const order: string[] = [];
  const store = createOwnEntriesStore({
    folder,
    now,
    ready: async () => order.push('ready'),
    alone: async (work) => {
      order.push('in turn');
      return work();
    },
  });
  expect([store.file, store.path]).toEqual(['own-entries.json', join(folder, 'own-entries.json')]);
  await store.read();
  expect(order).toEqual([]);
  expect((await store.write('een', null)).ok).toBe(true);
  expect(order).toEqual(['ready', 'in turn']);
  expect((await store.setAside('2026-11-24')).ok).toBe(true);
  expect(order).toEqual(['ready', 'in turn', 'in turn']);
});

test('needs nothing but a folder and the time', async () => {
  const store = createOwnEntriesStore({ folder: temporaryFolder(), now });
  expect((await store.write('een', null)).ok).toBe(true);
  expect((await store.setAside('2026-11-24')).ok).toBe(true);
});
