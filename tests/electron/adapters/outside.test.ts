import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { downloadsFolder } from '../../../electron/adapters/downloads-folder.ts';
import { openOutside, outsideCommand } from '../../../electron/adapters/open-outside.ts';
import { temporaryFolder } from './temporary-folder.ts';

describe('the folder for what is saved', () => {
  test.each(['win32', 'darwin', 'linux'] as const)('is Downloads on %s', async (platform) => {
    const home = temporaryFolder();
    expect(await downloadsFolder(home, {}, platform)).toBe(join(home, 'Downloads'));
  });

  test.each([
    ['XDG_DOWNLOAD_DIR="$HOME/Gedownload"', 'Gedownload'],
    ['XDG_DESKTOP_DIR="$HOME/Bureaublad"\nXDG_DOWNLOAD_DIR="$HOME/Mijn \\"map\\""\n', 'Mijn "map"'],
    ['XDG_DOWNLOAD_DIR="Gedownload"', 'Downloads'],
  ])('is what the desktop of Linux calls it: %s', async (settings, name) => {
    const home = temporaryFolder();
    mkdirSync(join(home, '.config'));
    writeFileSync(join(home, '.config', 'user-dirs.dirs'), settings);
    expect(await downloadsFolder(home, {}, 'linux')).toBe(join(home, name));
  });
});

describe('what the system opens', () => {
  test.each([
    ['open', 'linux', ['xdg-open', '/a/b c.pdf']],
    ['show', 'linux', ['xdg-open', '/a']],
    ['open', 'darwin', ['open', '/a/b c.pdf']],
    ['show', 'darwin', ['open', '-R', '/a/b c.pdf']],
    ['open', 'win32', ['explorer.exe', '/a/b c.pdf']],
    ['show', 'win32', ['explorer.exe', '/select,/a/b c.pdf']],
  ] as const)('%s on %s', (what, platform, command) => {
    expect(outsideCommand(what, '/a/b c.pdf', platform)).toEqual(command);
  });

  test.each([
    ['linux', ['xdg-open', 'https://a.example/x?y,z']],
    ['darwin', ['open', 'https://a.example/x?y,z']],
    ['win32', ['rundll32.exe', 'url.dll,FileProtocolHandler', 'https://a.example/x?y,z']],
  ] as const)('an address on %s', (platform, command) => {
    expect(outsideCommand('browse', 'https://a.example/x?y,z', platform)).toEqual(command);
  });

  test('is told when there is no such program', async () => {
    // `open` of macOS takes no such file, or is not there at all.
    expect(await openOutside('open', join(temporaryFolder(), 'gone.pdf'), 'darwin')).toBe(false);
  });
});
