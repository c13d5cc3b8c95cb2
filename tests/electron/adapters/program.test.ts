import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readProgram, runtimeOf } from '../../../electron/adapters/program.ts';
import { temporaryFolder } from './temporary-folder.ts';

test('says what it runs on, in a window with its browser', () => {
  expect(runtimeOf({ node: '20.20.2' })).toEqual(['Node 20.20.2']);
  expect(runtimeOf({ node: '24.1.0', electron: '45.4.1', chrome: '156.0.7.1' })).toEqual([
    'Node 24.1.0',
    'Electron 45.4.1 · Chromium 156',
  ]);
});

test('names its libraries and what those need, each once; what is not there is not named', async () => {
  const root = temporaryFolder();
  const put = (folder: string, content: object): void => {
    mkdirSync(join(root, folder), { recursive: true });
    writeFileSync(join(root, folder, 'package.json'), JSON.stringify(content));
  };
  put('', { version: '1.2.3', dependencies: { b: '1', a: '1', gone: '1' } });
  put('node_modules/a', { version: '1.0.0', license: 'MIT', dependencies: { b: '1', '@c/d': '1' } });
  put('node_modules/b', { version: '2.0.0', license: 'ISC', dependencies: { a: '1' } });
  put('node_modules/@c/d', { version: '3.0.0', license: 'OFL-1.1' });
  mkdirSync(join(root, 'dist', 'electron'), { recursive: true });
  const program = await readProgram(join(root, 'dist', 'electron'));
  expect(program).toMatchObject({
    version: '1.2.3',
    libraries: [
      { name: '@c/d', version: '3.0.0', licence: 'OFL-1.1' },
      { name: 'a', version: '1.0.0', licence: 'MIT' },
      { name: 'b', version: '2.0.0', licence: 'ISC' },
    ],
  });
});

test('reads the list that was written at the build where there is one', async () => {
  const root = temporaryFolder();
  const libraries = [{ name: 'a', version: '1.0.0', licence: 'MIT' }];
  writeFileSync(join(root, 'package.json'), JSON.stringify({ version: '1.2.3', dependencies: { b: '1' } }));
  writeFileSync(join(root, 'libraries.json'), JSON.stringify(libraries));
  mkdirSync(join(root, 'dist', 'desktop'), { recursive: true });
  expect(await readProgram(join(root, 'dist', 'desktop'))).toMatchObject({ version: '1.2.3', libraries });
});
