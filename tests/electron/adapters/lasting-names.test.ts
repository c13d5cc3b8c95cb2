import * as fs from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { createFaultyFileSystem } from './faulty-file-system.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { createLastingNames } from '../../../electron/adapters/lasting-names.ts';

function setUp() {
  const above = join(temporaryFolder(), 'above');
  fs.mkdirSync(above);
  const faulty = createFaultyFileSystem();
  const names = createLastingNames(faulty.fileSystem);
  const flushed = () => {
    const paths = faulty.calls.filter(({ name }) => name === 'syncFolder').map(({ path }) => basename(path));
    faulty.calls.length = 0;
    return paths;
  };
  return { folder: join(above, 'folder'), faulty, names, flushed };
}

test('a folder that was made lasts with its first name, and from then on only its names need to', async () => {
  const { folder, names, flushed } = setUp();
  await names.begin(folder);
  expect(fs.statSync(folder).isDirectory()).toBe(true);
  expect(flushed()).toEqual([]);
  await names.end(folder);
  expect(flushed()).toEqual(['folder', 'above']);
  await names.begin(folder);
  await names.end(folder);
  expect(flushed()).toEqual(['folder']);
});

test('a folder that stood there is not made', async () => {
  const { folder, faulty, names, flushed } = setUp();
  fs.mkdirSync(folder);
  await names.begin(folder);
  expect(faulty.calls.map(({ name }) => name)).toEqual(['look']);
  await names.end(folder);
  expect(flushed()).toEqual(['folder']);
});

test('names of before a restart are made sure once, with the folder that they are in', async () => {
  const { folder, names, flushed } = setUp();
  fs.mkdirSync(folder);
  await names.makeSure(folder);
  expect(flushed()).toEqual(['folder', 'above']);
  await names.makeSure(folder);
  expect(flushed()).toEqual([]);
});

test('names that were made here are sure, until another one begins', async () => {
  const { folder, names, flushed } = setUp();
  await names.begin(folder);
  await names.end(folder);
  flushed();
  await names.makeSure(folder);
  expect(flushed()).toEqual([]);
  await names.begin(folder);
  await names.makeSure(folder);
  expect(flushed()).toEqual(['folder', 'above']);
});

test('what the disk did not take is done again the next time', async () => {
  const { folder, faulty, names, flushed } = setUp();
  faulty.failWhen(({ name }) => (name === 'syncFolder' ? 'EIO' : null));
  await names.begin(folder);
  await expect(names.end(folder)).rejects.toMatchObject({ code: 'EIO' });
  await expect(names.makeSure(folder)).rejects.toMatchObject({ code: 'EIO' });
  faulty.failWhen(({ name, path }) => (name === 'syncFolder' && path !== folder ? 'EIO' : null));
  await expect(names.end(folder)).rejects.toMatchObject({ code: 'EIO' });
  faulty.failWhen(() => null);
  await names.makeSure(folder);
  expect(flushed()).toEqual(['folder', 'above']);
});
