import * as fs from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createFaultyFileSystem } from './faulty-file-system.ts';
import { temporaryFolder } from './temporary-folder.ts';
import {
  replaceDurably,
  temporaryName,
  writerOf,
  type Replacement,
} from '../../../electron/adapters/durable-replace.ts';

const damagedName = 'a.json.20261124T130300007Z.torn.damaged';

/** A file "old" in a folder, and a replacement of it by "new". */
async function setUp(keep: 'as-earlier-version' | 'in-quarantine' = 'as-earlier-version') {
  const folder = join(temporaryFolder(), 'data');
  const [path, quarantine] = [join(folder, 'a.json'), join(folder, 'quarantine')];
  fs.mkdirSync(folder);
  fs.writeFileSync(path, 'old', { mode: 0o600 });
  const faulty = createFaultyFileSystem();
  const before = async () => (await faulty.fileSystem.look(path))?.stamp ?? null;
  const replace = async (change: Partial<Replacement> = {}) => {
    const replacement: Replacement = {
      path,
      bytes: new TextEncoder().encode('new'),
      before: 'before' in change ? null : await before(),
      keep: keep === 'in-quarantine' ? { folder: quarantine, reason: 'torn' } : keep,
      now: new Date('2026-11-24T13:03:00.007Z'),
      ...change,
    };
    return replaceDurably(faulty.fileSystem, async () => undefined, replacement, 'linux');
  };
  /** What the disk was asked for, without the looks; a temporary name is told as that of what it is for. */
  const steps = () =>
    faulty.calls
      .filter(({ name }) => !['look', 'stamp'].includes(name))
      .map(
        ({ name, path: at }) => `${name} ${basename(at).replace(/^\.(.+)\.\d+-[0-9a-f]{12}\.tmp$/u, '~$1')}`,
      );
  const texts = () =>
    Object.fromEntries(
      fs
        .readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => [name, fs.readFileSync(join(parentPath, name), 'utf8')]),
    );
  return { folder, path, quarantine, faulty, before, replace, steps, texts };
}

describe('an earlier version', () => {
  test('is the file that stood there, and pushes the one before it one further', async () => {
    const { replace, path, texts } = await setUp();
    fs.writeFileSync(`${path}.bak1`, 'older');
    fs.writeFileSync(`${path}.bak2`, 'oldest');
    const { ino } = fs.statSync(path);
    const stamp = await replace();
    expect(texts()).toEqual({ 'a.json': 'new', 'a.json.bak1': 'old', 'a.json.bak2': 'older' });
    expect(fs.statSync(`${path}.bak1`).ino).toBe(ino);
    const now = fs.statSync(path);
    expect(stamp).toEqual({
      bytes: 3,
      modifiedMs: now.mtimeMs,
      changedMs: now.ctimeMs,
      inode: now.ino,
      mode: 0o600,
    });
  });

  test('is not pushed out by the same one a second time', async () => {
    const { replace, path, faulty, texts } = await setUp();
    fs.writeFileSync(`${path}.bak1`, 'older');
    faulty.failWhen(({ name, path: at }) => (name === 'rename' && at === path ? 'EIO' : null));
    for (let time = 0; time < 2; time += 1) {
      await expect(replace()).rejects.toMatchObject({ code: 'EIO' });
      expect(texts()).toEqual({ 'a.json': 'old', 'a.json.bak1': 'old', 'a.json.bak2': 'older' });
    }
  });

  test('is a copy where the disk knows no second names, and none where that fails too', async () => {
    const { replace, path, faulty, texts } = await setUp();
    faulty.failWhen(({ name }) => (name === 'link' ? 'ENOTSUP' : null));
    await replace();
    expect(texts()).toEqual({ 'a.json': 'new', 'a.json.bak1': 'old' });
    faulty.failWhen(({ name }) => (name === 'link' || name === 'copy' ? 'ENOSPC' : null));
    // Half a copy, as a full disk leaves it.
    const copy = faulty.fileSystem.copy;
    Object.assign(faulty.fileSystem, {
      copy: async (from: string, to: string) => {
        fs.writeFileSync(to, 'ne');
        return copy(from, to);
      },
    });
    await replace({ bytes: new TextEncoder().encode('newer') });
    expect(texts()).toEqual({ 'a.json': 'newer', 'a.json.bak2': 'old' });
    expect(fs.existsSync(`${path}.bak1`)).toBe(false);
  });

  test('is none of a file that was not there', async () => {
    const { replace, path, steps, texts } = await setUp();
    fs.rmSync(path);
    await replace({ before: null });
    expect(texts()).toEqual({ 'a.json': 'new' });
    expect(steps()).toEqual([
      'create ~a.json',
      'write ~a.json',
      'sync ~a.json',
      'close ~a.json',
      'rename a.json',
    ]);
    expect(fs.statSync(path).mode & 0o777).toBe(0o600);
  });

  test('stays where it is under a file that was not there', async () => {
    const { replace, path, texts } = await setUp();
    fs.renameSync(path, `${path}.bak1`);
    await replace({ before: null });
    expect(texts()).toEqual({ 'a.json': 'new', 'a.json.bak1': 'old' });
  });
});

describe('a damaged file', () => {
  test('has its bytes in quarantine, durably, before another takes its name', async () => {
    const { replace, quarantine, steps, texts } = await setUp('in-quarantine');
    await replace();
    expect(texts()).toEqual({ 'a.json': 'new', [damagedName]: 'old' });
    expect(fs.statSync(quarantine).mode & 0o777).toBe(0o700);
    expect(steps().slice(4)).toEqual([
      'makeFolder quarantine',
      'syncFolder data',
      `link ${damagedName}`,
      'syncFolder quarantine',
      'rename a.json',
    ]);
  });

  test('is copied there where the disk knows no second names, flushed before it has its name', async () => {
    const { replace, faulty, steps, texts } = await setUp('in-quarantine');
    faulty.failWhen(({ name }) => (name === 'link' ? 'ENOTSUP' : null));
    await replace();
    expect(texts()).toEqual({ 'a.json': 'new', [damagedName]: 'old' });
    expect(steps().slice(7)).toEqual([
      'read a.json',
      `create ~${damagedName}`,
      `write ~${damagedName}`,
      `sync ~${damagedName}`,
      `close ~${damagedName}`,
      `rename ${damagedName}`,
      'syncFolder quarantine',
      'rename a.json',
    ]);
  });

  test('is put there once, also where the save that follows fails', async () => {
    const { replace, path, faulty, steps, texts } = await setUp('in-quarantine');
    faulty.failWhen(({ name, path: at }) => (name === 'rename' && at === path ? 'EIO' : null));
    await expect(replace()).rejects.toMatchObject({ code: 'EIO' });
    expect(texts()).toEqual({ 'a.json': 'old', [damagedName]: 'old' });
    faulty.failWhen(() => null);
    await replace();
    expect(steps().some((step) => step.startsWith('link') || step.startsWith('read'))).toBe(false);
    expect(texts()).toEqual({ 'a.json': 'new', [damagedName]: 'old' });
  });

  test.each(['makeFolder', 'link', 'syncFolder'])('stays in its place where %s fails', async (call) => {
    const { replace, faulty, texts } = await setUp('in-quarantine');
    faulty.failWhen(({ name }) => (name === call || (call === 'link' && name === 'read') ? 'EIO' : null));
    await expect(replace()).rejects.toMatchObject({ code: 'EIO' });
    expect(texts()['a.json']).toBe('old');
    expect(Object.keys(texts()).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

describe('the new file', () => {
  test('gets the permissions of the old one before it is flushed', async () => {
    const { replace, path, steps } = await setUp();
    fs.chmodSync(path, 0o640);
    await replace();
    expect(fs.statSync(path).mode & 0o777).toBe(0o640);
    expect(steps().slice(0, 5)).toEqual([
      'create ~a.json',
      'write ~a.json',
      'setMode ~a.json',
      'sync ~a.json',
      'close ~a.json',
    ]);
  });

  test.each(['write', 'sync', 'stamp', 'close'])(
    'leaves nothing where %s fails, and is closed',
    async (call) => {
      const { replace, faulty, texts, steps } = await setUp();
      faulty.failWhen(({ name }) => (name === call ? 'EIO' : null));
      await expect(replace()).rejects.toMatchObject({ code: 'EIO' });
      expect(texts()).toEqual({ 'a.json': 'old' });
      expect(steps()).toContain('close ~a.json');
    },
  );

  test('is refused as one that has no room where the disk takes nothing more', async () => {
    const { replace, faulty, texts } = await setUp();
    faulty.writeAtMost(0);
    await expect(replace()).rejects.toMatchObject({ code: 'ENOSPC', message: 'no room' });
    expect(texts()).toEqual({ 'a.json': 'old' });
  });

  test('tells its own stamp where something else took its place at once', async () => {
    const { replace, path, faulty } = await setUp();
    const rename = faulty.fileSystem.rename;
    Object.assign(faulty.fileSystem, {
      rename: async (from: string, to: string) => {
        await rename(from, to);
        if (to === path) fs.writeFileSync(path, 'theirs');
      },
    });
    expect((await replace()).bytes).toBe(3);
  });

  test('is there also where nobody can look at it any more', async () => {
    const { replace, path, faulty, before } = await setUp();
    const stood = await before();
    faulty.failWhen(({ name, path: at }) => (name === 'look' && at === path ? 'EIO' : null));
    expect((await replace({ before: stood })).bytes).toBe(3);
    expect(fs.readFileSync(path, 'utf8')).toBe('new');
  });
});

test('a temporary name tells whose it is, and no other name does', () => {
  const name = basename(temporaryName('/data/scans/a.iscan'));
  expect(name).toMatch(/^\.a\.iscan\.\d+-[0-9a-f]{12}\.tmp$/u);
  expect(temporaryName('/data/scans/a.iscan')).toMatch(/^\/data\/scans\/\.a/u);
  expect(writerOf(name)).toBe(process.pid);
  for (const other of [
    `a${name}`,
    `${name}x`,
    name.slice(1),
    '..5-0123456789ab.tmp',
    '.a.x-0123456789ab.tmp',
  ]) {
    expect(writerOf(other)).toBeNull();
  }
  expect(writerOf('.a.5-0123456789AB.tmp')).toBeNull();
  expect(writerOf('.a.5-0123456789a.tmp')).toBeNull();
  expect(writerOf('.a.5-0123456789ab_tmp')).toBeNull();
});
