import * as fs from 'node:fs';
import * as promises from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createFaultyFileSystem } from './faulty-file-system.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { createLockFile, type Holder } from '../../../electron/adapters/lock-file.ts';

vi.mock('node:fs/promises', async (original) => {
  const real: typeof promises = await original();
  return { ...real, link: vi.fn(real.link) };
});

const holder: Holder = { id: 'a', host: 'laptop', pid: 7, started: '1', since: '2026-11-24T08:00:00.000Z' };
let path = '';

beforeEach(() => {
  path = join(temporaryFolder(), 'writer.lock');
});

test('is put once, found, and let go by its holder alone', async () => {
  const lock = createLockFile(path);
  expect(await lock.look()).toBeNull();
  await lock.put(holder);
  await lock.put({ ...holder, id: 'b' });
  expect(await lock.look()).toMatchObject({ holder, touchedMs: fs.statSync(path).mtimeMs });
  expect(fs.statSync(path).mode & 0o777).toBe(0o600);
  expect(fs.readFileSync(path, 'utf8')).toBe(`${JSON.stringify(holder, null, 2)}\n`);
  expect(fs.readdirSync(join(path, '..'))).toEqual(['writer.lock']);
  lock.letGo('b');
  expect((await lock.look())?.holder?.id).toBe('a');
  lock.letGo('a');
  lock.letGo('a');
  expect(await lock.look()).toBeNull();
});

test('a disk that refuses the name both ways says so, and leaves no file behind', async () => {
  const { fileSystem, failWhen } = createFaultyFileSystem();
  failWhen((call) => {
    if (call.name === 'link') return 'EPERM';
    return call.name === 'create' && call.path === path ? 'ENOSPC' : null;
  });
  await expect(createLockFile(path, fileSystem).put(holder)).rejects.toMatchObject({ code: 'ENOSPC' });
  expect(fs.readdirSync(join(path, '..'))).toEqual([]);
});

describe('where a file system knows no second names', () => {
  beforeEach(() => {
    vi.mocked(promises.link).mockRejectedValueOnce(Object.assign(new Error(), { code: 'EPERM' }));
  });

  test('it is put all the same', async () => {
    await createLockFile(path).put(holder);
    expect(await createLockFile(path).look()).toMatchObject({ holder });
    expect(fs.statSync(path).mode & 0o777).toBe(0o600);
    expect(fs.readdirSync(join(path, '..'))).toEqual(['writer.lock']);
  });

  test('it never takes the place of another', async () => {
    fs.writeFileSync(path, JSON.stringify({ ...holder, id: 'b' }));
    await createLockFile(path).put(holder);
    expect((await createLockFile(path).look())?.holder?.id).toBe('b');
  });
});

describe('taken away', () => {
  test('is the one that was found', async () => {
    const lock = createLockFile(path);
    await lock.put(holder);
    const found = await lock.look();
    if (found === null) throw new Error('no lock');
    await lock.takeAway(found);
    await lock.takeAway(found);
    expect(fs.readdirSync(join(path, '..'))).toEqual([]);
  });

  test('is one that nobody can read too, and only that', async () => {
    const lock = createLockFile(path);
    fs.writeFileSync(path, 'half a l');
    await lock.takeAway({ holder, touchedMs: 0 });
    expect(fs.readFileSync(path, 'utf8')).toBe('half a l');
    await lock.takeAway({ holder: null, touchedMs: 0 });
    expect(await lock.look()).toBeNull();
    await lock.put(holder);
    await lock.takeAway({ holder: null, touchedMs: 0 });
    expect(await lock.look()).toMatchObject({ holder });
    expect(fs.readdirSync(join(path, '..'))).toEqual(['writer.lock']);
  });

  test('is no other: that one is put back', async () => {
    const lock = createLockFile(path);
    await lock.put({ ...holder, id: 'b' });
    await lock.takeAway({ holder, touchedMs: 0 });
    expect((await lock.look())?.holder?.id).toBe('b');
    expect(fs.readdirSync(join(path, '..'))).toEqual(['writer.lock']);
  });
});

test.each([
  ['half a l'],
  ['null'],
  [JSON.stringify({ ...holder, id: 1 })],
  [JSON.stringify({ ...holder, host: null })],
  [JSON.stringify({ ...holder, pid: '7' })],
  [JSON.stringify({ ...holder, pid: 7.5 })],
  [JSON.stringify({ ...holder, started: 1 })],
  [JSON.stringify({ ...holder, since: 1 })],
  [JSON.stringify({ ...holder, since: 'today' })],
])('%s is nobody’s, and stays for who made it', async (text) => {
  fs.writeFileSync(path, text);
  const lock = createLockFile(path);
  expect(await lock.look()).toMatchObject({ holder: null });
  lock.letGo('a');
  expect(fs.readFileSync(path, 'utf8')).toBe(text);
});

test('a holder is what we know of it, and nothing else', async () => {
  fs.writeFileSync(path, JSON.stringify({ ...holder, more: 1 }));
  expect((await createLockFile(path).look())?.holder).toEqual(holder);
});

test('what the system says of anything else goes on', async () => {
  fs.writeFileSync(path, '');
  const through = createLockFile(join(path, 'in it'));
  await expect(through.look()).rejects.toMatchObject({ code: 'ENOTDIR' });
  await expect(through.takeAway({ holder, touchedMs: 0 })).rejects.toMatchObject({ code: 'ENOTDIR' });
  await expect(through.put(holder)).rejects.toMatchObject({ code: 'ENOTDIR' });
  through.letGo('a');
});
