import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
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
  expect(codesOf(await store.read())).toEqual(['own-too-large']);
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
});
