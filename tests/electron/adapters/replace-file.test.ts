import * as fs from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from './temporary-folder.ts';
import { replaceFile } from '../../../electron/adapters/replace-file.ts';

const bytes = new TextEncoder().encode('new');

test('writes a file that was not there, or in the place of an old one, and leaves nothing beside it', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'file');
  for (let time = 0; time < 2; time += 1) {
    expect(await replaceFile(path, bytes)).toEqual({ ok: true });
    expect(fs.readFileSync(path, 'utf8')).toBe('new');
    fs.writeFileSync(path, 'older and longer');
  }
  expect(fs.readdirSync(folder)).toEqual(['file']);
});

test('writes where a link leads, and leaves it a link', async () => {
  const folder = temporaryFolder();
  fs.writeFileSync(join(folder, 'file'), 'old');
  fs.symlinkSync(join(folder, 'file'), join(folder, 'link'));
  expect(await replaceFile(join(folder, 'link'), bytes)).toEqual({ ok: true });
  expect(fs.readFileSync(join(folder, 'file'), 'utf8')).toBe('new');
  expect(fs.lstatSync(join(folder, 'link')).isSymbolicLink()).toBe(true);
});

test('never takes the place of a folder or a device, and says what the system says', async () => {
  const folder = temporaryFolder();
  expect(await replaceFile(folder, bytes)).toEqual({ ok: false, reason: 'EISDIR' });
  expect(await replaceFile('/dev/null', bytes)).toEqual({ ok: false, reason: 'EINVAL' });
  expect(await replaceFile(join(folder, 'gone', 'file'), bytes)).toEqual({ ok: false, reason: 'ENOENT' });
  expect(fs.readdirSync(folder)).toEqual([]);
});
