import * as fs from 'node:fs';
import * as promises from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { temporaryFolder } from './temporary-folder.ts';
import {
  createFileSystem,
  errorCode,
  hasSameContent,
  isSameStamp,
  makeFolder,
} from '../../../electron/adapters/file-system.ts';

vi.mock('node:fs/promises', async (original) => {
  const system: typeof promises = await original();
  return { ...system, open: vi.fn(system.open), mkdir: vi.fn(system.mkdir), stat: vi.fn(system.stat) };
});

let real = createFileSystem();
beforeEach(() => {
  real = createFileSystem();
});

const stamp = { bytes: 3, modifiedMs: 5, changedMs: 6, inode: 7, mode: 0o600 };

describe('a look', () => {
  test('tells a file, a folder, a link that leads nowhere, and nothing', async () => {
    const folder = temporaryFolder();
    fs.writeFileSync(join(folder, 'file'), 'abc');
    fs.symlinkSync(join(folder, 'gone'), join(folder, 'link'));
    expect(await real.look(join(folder, 'file'))).toMatchObject({ isFile: true, stamp: { bytes: 3 } });
    expect(await real.look(folder)).toMatchObject({ isFile: false });
    expect(await real.look(join(folder, 'link'))).toMatchObject({ isFile: false, stamp: { bytes: 0 } });
    expect(await real.look(join(folder, 'gone'))).toBeNull();
  });

  test('through a file as if it were a folder is an error, and so is where a link leads then', async () => {
    const file = join(temporaryFolder(), 'file');
    fs.writeFileSync(file, '');
    await expect(real.look(join(file, 'in it'))).rejects.toMatchObject({ code: 'ENOTDIR' });
    await expect(real.target(join(file, 'in it'))).rejects.toMatchObject({ code: 'ENOTDIR' });
  });

  test('finds where a link leads, and the path itself where nothing is', async () => {
    const folder = fs.realpathSync(temporaryFolder());
    fs.writeFileSync(join(folder, 'file'), '');
    fs.symlinkSync(join(folder, 'file'), join(folder, 'link'));
    expect(await real.target(join(folder, 'link'))).toBe(join(folder, 'file'));
    expect(await real.target(join(folder, 'gone'))).toBe(join(folder, 'gone'));
  });

  test('at all of one ending sees links as links and nothing else', async () => {
    const folder = temporaryFolder();
    for (const name of ['a.iscan', 'b.txt']) fs.writeFileSync(join(folder, name), name);
    fs.symlinkSync(join(folder, 'a.iscan'), join(folder, 'c.iscan'));
    const entries = await real.entries(folder, '.iscan');
    expect(entries.map(({ name, isLink }) => [name, isLink])).toEqual([
      ['a.iscan', false],
      ['c.iscan', true],
    ]);
    expect(entries[0]?.stamp.bytes).toBe(7);
  });

  test('at all of one ending leaves out what is not to be found under its name', async () => {
    const folder = temporaryFolder();
    const noText = Buffer.concat([Buffer.from(join(folder, 'a')), Buffer.of(0xff), Buffer.from('.iscan')]);
    fs.writeFileSync(noText, '');
    expect(fs.readdirSync(folder)).toHaveLength(1);
    expect(await real.entries(folder, '.iscan')).toEqual([]);
  });
});

describe('a new file', () => {
  test('is refused where the name exists, and holds what was written in steps, as this user asked', async () => {
    const path = join(temporaryFolder(), 'file');
    const file = await real.create(path, 0o600);
    expect(await file.write(new TextEncoder().encode('abc'))).toBe(3);
    expect(await file.write(new TextEncoder().encode('de'))).toBe(2);
    expect((await file.stamp()).mode).toBe(0o600);
    await file.setMode(0o640);
    await file.sync();
    const found = fs.statSync(path);
    expect(await file.stamp()).toEqual({
      bytes: 5,
      modifiedMs: found.mtimeMs,
      changedMs: found.ctimeMs,
      inode: found.ino,
      mode: 0o640,
    });
    await file.close();
    await expect(file.stamp()).rejects.toMatchObject({ code: 'EBADF' });
    await expect(file.sync()).rejects.toMatchObject({ code: 'EBADF' });
    await expect(real.create(path, 0o600)).rejects.toMatchObject({ code: 'EEXIST' });
    expect(new TextDecoder().decode(await real.read(path))).toBe('abcde');
  });

  test('gets other names, moves, and goes', async () => {
    const folder = temporaryFolder();
    const [a, b, c] = [join(folder, 'a'), join(folder, 'b'), join(folder, 'c')];
    fs.writeFileSync(a, 'abc');
    await real.link(a, b);
    expect(fs.statSync(b).ino).toBe(fs.statSync(a).ino);
    await real.copy(a, c);
    expect(fs.readFileSync(c, 'utf8')).toBe('abc');
    await real.remove(a);
    await real.rename(b, a);
    expect([...(await real.names(folder))].toSorted()).toEqual(['a', 'c']);
    await expect(real.removeFolder(folder)).rejects.toMatchObject({ code: 'ENOTEMPTY' });
    for (const path of [a, c]) await real.remove(path);
    await real.removeFolder(folder);
    expect(await real.look(folder)).toBeNull();
  });
});

describe('a folder', () => {
  test('is made with those above it, for this user alone, also by two at once', async () => {
    const above = temporaryFolder();
    const path = join(above, 'a', 'b', 'c');
    await Promise.all([makeFolder(path), makeFolder(path), makeFolder(path)]);
    await makeFolder(path);
    for (const made of [path, join(above, 'a', 'b'), join(above, 'a')]) {
      expect(fs.statSync(made).mode & 0o777).toBe(0o700);
    }
  });

  test('is not made through a file or in its place', async () => {
    const file = join(temporaryFolder(), 'file');
    fs.writeFileSync(file, '');
    await expect(makeFolder(file)).rejects.toMatchObject({ code: 'ENOTDIR' });
    await expect(makeFolder(join(file, 'a', 'b'))).rejects.toMatchObject({ code: 'ENOTDIR' });
    await expect(makeFolder(file)).rejects.toThrow(`${file} is no folder`);
    await expect(makeFolder('/proc/none/of/ours')).rejects.toMatchObject({ code: 'ENOENT' });
    expect(fs.readFileSync(file, 'utf8')).toBe('');
  });

  test('on a disk that is not there is not made', async () => {
    const missing = Object.assign(new Error('no such disk'), { code: 'ENOENT' });
    vi.mocked(promises.mkdir).mockRejectedValueOnce(missing);
    vi.mocked(promises.stat).mockRejectedValueOnce(missing);
    await expect(makeFolder('/')).rejects.toBe(missing);
  });

  test('that a link leads to is one, and a link that leads nowhere stands in its way', async () => {
    const folder = temporaryFolder();
    fs.symlinkSync(folder, join(folder, 'link'));
    await makeFolder(join(folder, 'link', 'in it'));
    expect(fs.statSync(join(folder, 'in it')).isDirectory()).toBe(true);
    fs.symlinkSync(join(folder, 'gone'), join(folder, 'nowhere'));
    await expect(makeFolder(join(folder, 'nowhere'))).rejects.toMatchObject({ code: 'EEXIST' });
    await expect(makeFolder(join(folder, 'nowhere', 'a'))).rejects.toMatchObject({ code: 'EEXIST' });
  });

  test('is flushed where the system can do that', async () => {
    const gone = join(temporaryFolder(), 'gone');
    await expect(real.syncFolder(gone)).rejects.toMatchObject({ code: 'ENOENT' });
    await createFileSystem('win32').syncFolder(gone);
  });

  test.each([null, 'EIO'])('is flushed and let go of, also where the flush fails (%s)', async (code) => {
    const folder = temporaryFolder();
    const system = await vi.importActual<typeof promises>('node:fs/promises');
    const steps: string[] = [];
    vi.mocked(promises.open).mockImplementationOnce(async (path, flags) => {
      const opened = await system.open(path, flags);
      const close = opened.close.bind(opened);
      opened.sync = async () => {
        steps.push(`sync ${String(path)}`);
        if (code !== null) throw Object.assign(new Error(code), { code });
      };
      opened.close = () => (steps.push('close'), close());
      return opened;
    });
    const flushed = await real.syncFolder(folder).then(() => null, errorCode);
    expect([flushed, steps]).toEqual([code, [`sync ${folder}`, 'close']]);
  });
});

test('two stamps are the same where size, times and inode are', () => {
  expect(isSameStamp(stamp, { ...stamp, mode: 0 })).toBe(true);
  for (const change of [{ bytes: 4 }, { modifiedMs: 6 }, { changedMs: 7 }, { inode: 8 }]) {
    expect(isSameStamp(stamp, { ...stamp, ...change })).toBe(false);
  }
  expect([isSameStamp(null, null), isSameStamp(stamp, null), isSameStamp(null, stamp)]).toEqual([
    true,
    false,
    false,
  ]);
});

test('the content is the same also where only the time of the system differs', () => {
  expect(hasSameContent(stamp, { ...stamp, changedMs: 7, mode: 0 })).toBe(true);
  for (const change of [{ bytes: 4 }, { modifiedMs: 6 }, { inode: 8 }]) {
    expect(hasSameContent(stamp, { ...stamp, ...change })).toBe(false);
  }
  expect([hasSameContent(null, null), hasSameContent(stamp, null), hasSameContent(null, stamp)]).toEqual([
    true,
    false,
    false,
  ]);
});

test('an error of the system has its code, anything else has none', () => {
  expect(errorCode(Object.assign(new Error(), { code: 'ENOSPC' }))).toBe('ENOSPC');
  for (const other of [new Error(), { code: 5 }, null, undefined, 'ENOSPC'])
    expect(errorCode(other)).toBe('');
});
