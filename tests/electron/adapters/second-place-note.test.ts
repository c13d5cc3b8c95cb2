import * as fs from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createFaultyFileSystem } from './faulty-file-system.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { secondPlaceNotes, type SecondPlaceNote } from '../../../electron/adapters/second-place-note.ts';

const at = '2026-11-24T08:00:00.000Z';
const full: SecondPlaceNote = {
  folder: '/media/stick',
  upToDateAt: at,
  behind: { since: at, why: 'full' },
  toErase: ['een', 'twee'],
};
const empty: SecondPlaceNote = { folder: '/media/stick', upToDateAt: null, behind: null, toErase: [] };

function setUp() {
  const folder = temporaryFolder();
  const faulty = createFaultyFileSystem();
  const path = join(folder, 'second-place.json');
  const notes = secondPlaceNotes({
    fileSystem: faulty.fileSystem,
    folder,
    now: () => new Date(at),
    wait: async () => undefined,
  });
  const readAs = async (text: string) => {
    fs.writeFileSync(path, text);
    return notes.read();
  };
  return { folder, path, faulty, notes, readAs };
}

test('what was written is read, and is gone when it is taken away, also twice', async () => {
  const { notes, folder, path } = setUp();
  expect(await notes.read()).toBeNull();
  for (const note of [full, empty]) {
    await notes.write(note);
    expect(await notes.read()).toEqual(note);
  }
  expect(fs.readFileSync(path, 'utf8')).toMatch(/^\{.*\}\n$/u);
  await notes.write(null);
  await notes.write(null);
  expect(fs.readdirSync(folder)).toEqual([]);
});

test.each([
  ['a folder alone', { folder: '/media/stick' }, empty],
  ['no moment', { ...full, upToDateAt: 'gisteren' }, { ...full, upToDateAt: null }],
  ['a number for a moment', { ...full, upToDateAt: 7 }, { ...full, upToDateAt: null }],
  ['behind since nothing', { ...full, behind: { why: 'full' } }, { ...full, behind: null }],
  ['behind since no moment', { ...full, behind: { since: '', why: 'full' } }, { ...full, behind: null }],
  ['missing', { ...full, behind: { since: at, why: 'missing' } }, null],
  ['failed', { ...full, behind: { since: at, why: 'failed' } }, null],
  [
    'an unknown reason',
    { ...full, behind: { since: at, why: 'tired' } },
    { ...full, behind: { since: at, why: 'failed' } },
  ],
  ['no list of erased ones', { ...full, toErase: { length: 1 } }, { ...full, toErase: [] }],
  ['ids that are none', { ...full, toErase: ['een', 7, null, 'twee'] }, full],
])('%s: what is wrong is as if it were not there', async (_what, written, read) => {
  expect(await setUp().readAs(JSON.stringify(written))).toEqual(read ?? written);
});

test.each([
  '',
  'null',
  '[]',
  '"/media/stick"',
  '{}',
  '{"folder":7}',
  '{"folder":"stick"}',
  '{"folder":["/a"]}',
])('%s says of no place', async (text) => {
  expect(await setUp().readAs(text)).toBeNull();
});

test('what the system has against it is told', async () => {
  const { notes, folder, path, faulty } = setUp();
  fs.mkdirSync(path);
  await expect(notes.write(full)).rejects.toMatchObject({
    problems: [{ file: 'second-place.json', code: 'write-failed', values: { error: 'EISDIR' } }],
  });
  fs.rmdirSync(path);
  await notes.write(full);
  faulty.failWhen(() => 'EBUSY');
  await expect(notes.write(null)).rejects.toMatchObject({
    problems: [{ file: 'second-place.json', code: 'file-locked' }],
  });
  // One may be chosen.
  await expect(notes.read()).rejects.toMatchObject({
    problems: [{ file: 'second-place.json', code: 'file-locked' }],
  });
  expect(fs.readdirSync(folder)).toEqual(['second-place.json']);
});
