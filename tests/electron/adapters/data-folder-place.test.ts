import { join } from 'node:path';
import { expect, test } from 'vitest';
import { usualDataFolder } from '../../../electron/adapters/data-folder-place.ts';

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
