import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { usualDataFolder } from '../../electron/adapters/data-folder-place.ts';
import { scanFileSchema } from '../../scans/assessment/scan-file-schema.ts';

const read = (name: string): string => readFileSync(name, 'utf8');

/** Where the scans of a user stand, as people write it. */
const folders = [
  usualDataFolder('', { LOCALAPPDATA: '%LOCALAPPDATA%' }, 'win32').replaceAll('/', '\\'),
  usualDataFolder('~', {}, 'darwin'),
  usualDataFolder('~', {}, 'linux'),
];

describe.each(['SECURITY.md', 'PRIVACY.md'])('%s', (name) => {
  test('is one page, and the README leads to it', () => {
    expect(read(name).split('\n').length).toBeLessThanOrEqual(90);
    expect(read(name).split(/\s+/u).length).toBeLessThanOrEqual(1000);
    expect(read('README.md')).toContain(`(${name})`);
  });

  test('names the folders where scans really stand', () => {
    for (const folder of folders) expect(read(name)).toContain(`\`${folder}\``);
  });

  test('names nobody to write to: that is where somebody got the program', () => {
    expect(read(name)).not.toMatch(/\S@\S|https?:\/\/|\btel\b|\+32/iu);
  });
});

test('every field that a scan keeps stands in a row of PRIVACY, with what it is for', () => {
  const rows = read('PRIVACY.md')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const missing = Object.keys(scanFileSchema.shape).filter((field) => {
    const row = rows.find((cells) => cells[3]?.split(' ').includes(`\`${field}\``));
    return row === undefined || row[1] === '' || row[2] === '';
  });
  expect(missing).toEqual([]);
});
