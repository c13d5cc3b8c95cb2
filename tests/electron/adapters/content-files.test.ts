import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { createContentFiles } from '../../../electron/adapters/content-files.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'content-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

test('reads every YAML file of every folder, sorted, and nothing else', async () => {
  await mkdir(join(folder, 'b', 'deep'), { recursive: true });
  await writeFile(join(folder, 'b', 'deep', 'x.yaml'), 'x: é\n');
  await writeFile(join(folder, 'b.yaml'), 'b: 1\n');
  await writeFile(join(folder, 'Z.yaml'), 'z: 1\n');
  await writeFile(join(folder, 'notes.txt'), 'no\n');
  await writeFile(join(folder, 'b', 'old.yaml~'), 'no\n');
  expect(await createContentFiles(folder).read()).toEqual([
    { path: 'Z.yaml', text: 'z: 1\n' },
    { path: 'b.yaml', text: 'b: 1\n' },
    { path: 'b/deep/x.yaml', text: 'x: é\n' },
  ]);
});

test('reads the answers of personas beside their YAML, and no other JSON', async () => {
  await mkdir(join(folder, 'personas', 'deep'), { recursive: true });
  await writeFile(join(folder, 'personas', 'a.yaml'), 'id: a\n');
  await writeFile(join(folder, 'personas', 'a.json'), '{}\n');
  await writeFile(join(folder, 'personas', 'deep', 'b.json'), '{}\n');
  await writeFile(join(folder, 'c.json'), '{}\n');
  expect(await createContentFiles(folder).read()).toEqual([
    { path: 'personas/a.json', text: '{}\n' },
    { path: 'personas/a.yaml', text: 'id: a\n' },
  ]);
});

test('does not follow links, so nothing outside the folder is read', async () => {
  const outside = await mkdtemp(join(tmpdir(), 'outside-'));
  await writeFile(join(outside, 'secret.yaml'), 'secret: 1\n');
  await symlink(join(outside, 'secret.yaml'), join(folder, 'file.yaml'));
  await symlink(outside, join(folder, 'folder'));
  await symlink(folder, join(folder, 'circle'));
  expect(await createContentFiles(folder).read()).toEqual([]);
  await rm(outside, { recursive: true });
});

test('a folder that is not there is a rejection', async () => {
  await expect(createContentFiles(join(folder, 'nowhere')).read()).rejects.toThrow('ENOENT');
});
