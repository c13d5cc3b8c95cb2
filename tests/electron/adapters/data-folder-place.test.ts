import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dataPlace, usualDataFolder } from '../../../electron/adapters/data-folder-place.ts';
import { temporaryFolder } from './temporary-folder.ts';

test.each([
  ['linux', {}, '/home/an/.local/share/innovatiescan'],
  ['linux', { XDG_DATA_HOME: '/data' }, '/data/innovatiescan'],
  ['linux', { XDG_DATA_HOME: 'data' }, '/home/an/.local/share/innovatiescan'],
  ['darwin', {}, '/home/an/Library/Application Support/Innovatiescan'],
  ['win32', { LOCALAPPDATA: '/local' }, join('/local', 'Innovatiescan')],
  ['win32', {}, join('/home/an', 'AppData', 'Local', 'Innovatiescan')],
] as const)('on %s with %j the data stands in %s', (platform, environment, folder) => {
  expect(usualDataFolder('/home/an', environment, platform)).toBe(folder);
});

describe('the place of everything', () => {
  const start = () => {
    const folder = temporaryFolder();
    const home = join(folder, 'home');
    const usual = join(home, '.local', 'share', 'innovatiescan');
    mkdirSync(usual, { recursive: true });
    return { folder, home, usual };
  };
  const at = (home: string, environment: NodeJS.ProcessEnv = {}, executable: string | null = null) =>
    dataPlace({ executable, home, environment, platform: 'linux' });

  test('is the usual folder, unless another one was chosen', () => {
    const { home, usual } = start();
    expect(at(home)).toEqual({ kind: 'usual', path: usual });
    writeFileSync(join(usual, 'data-folder.json'), JSON.stringify({ folder: '/media/stick/Innovatiescan' }));
    expect(at(home)).toEqual({ kind: 'chosen', path: '/media/stick/Innovatiescan' });
  });

  test.each(['', '{', '[]', 'null', '{"folder":7}', '{"folder":"here"}', '{"folder":"../x"}'])(
    'a note of a choice that says %j chooses nothing',
    (text) => {
      const { home, usual } = start();
      writeFileSync(join(usual, 'data-folder.json'), text);
      expect(at(home)).toEqual({ kind: 'usual', path: usual });
    },
  );

  test('that was named at the start goes before all others', () => {
    const { folder, home } = start();
    writeFileSync(join(folder, 'portable.txt'), '');
    const environment = { SCAN_DATA: 'mine', INIT_CWD: folder };
    expect(at(home, environment, join(folder, 'innovatiescan'))).toEqual({
      kind: 'named',
      path: join(folder, 'mine'),
    });
  });

  test.each(['portable.txt', 'innovatiescan.portable'])(
    'is beside the program where %s asks for it',
    (marker) => {
      const { folder, home } = start();
      const program = join(folder, 'stick', 'innovatiescan');
      mkdirSync(join(folder, 'stick'));
      expect(at(home, {}, program).kind).toBe('usual');
      writeFileSync(join(folder, 'stick', marker), '');
      const path = join(folder, 'stick', 'innovatiescan-data');
      expect(at(home, {}, program)).toEqual({ kind: 'portable', path });
      expect(at(home).kind).toBe('usual');
    },
  );

  test('is never beside a program that an uninstaller takes away with its folder', () => {
    const { folder, home, usual } = start();
    for (const name of ['portable.txt', 'Uninstall Innovatiescan.exe']) writeFileSync(join(folder, name), '');
    expect(at(home, {}, join(folder, 'Innovatiescan.exe'))).toEqual({ kind: 'usual', path: usual });
  });

  test('is beside an AppImage and not where that unpacked itself, and beside the folder of a Mac program', () => {
    const { folder, home } = start();
    writeFileSync(join(folder, 'portable.txt'), '');
    const path = join(folder, 'innovatiescan-data');
    const environment = { APPIMAGE: join(folder, 'Innovatiescan.AppImage') };
    expect(at(home, environment, '/tmp/.mount_x/innovatiescan')).toEqual({ kind: 'portable', path });
    const executable = join(folder, 'Innovatiescan.app', 'Contents', 'MacOS', 'Innovatiescan');
    expect(dataPlace({ executable, home, environment: {}, platform: 'darwin' })).toEqual({
      kind: 'portable',
      path,
    });
  });
});
