import { mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createFileSaver } from '../../../electron/adapters/file-saver.ts';
import { temporaryFolder } from './temporary-folder.ts';

const bytes = Uint8Array.from([37, 80, 68, 70, 0, 255]);
const forgetful = createFileSaver(async () => Uint8Array.from([37, 80, 68, 70, 0, 0]));

describe('saving in a folder', () => {
  const saver = createFileSaver();

  test('makes the folder and gives the path of the file', async () => {
    const folder = join(temporaryFolder(), 'Downloads');
    const saved = await saver.saveInFolder(folder, 'advies.pdf', bytes);
    expect(saved).toEqual({ ok: true, value: join(folder, 'advies.pdf') });
    expect([...readFileSync(join(folder, 'advies.pdf'))]).toEqual([...bytes]);
  });

  test('that was chosen and is gone makes none', async () => {
    const folder = join(temporaryFolder(), 'stick');
    const saved = await saver.saveInChosen(folder, 'advies.pdf', bytes);
    expect(saved).toMatchObject({ ok: false, problems: [{ file: 'advies.pdf', code: 'save-folder-gone' }] });
    expect(() => readdirSync(folder)).toThrow('ENOENT');
  });

  test('never writes over what stands there', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'advies.pdf'), 'mine');
    writeFileSync(join(folder, 'advies (2).pdf'), 'mine too');
    const saved = await saver.saveInFolder(folder, 'advies.pdf', bytes);
    expect(saved).toEqual({ ok: true, value: join(folder, 'advies (3).pdf') });
    expect(readFileSync(join(folder, 'advies.pdf'), 'utf8')).toBe('mine');
    expect(readFileSync(join(folder, 'advies (2).pdf'), 'utf8')).toBe('mine too');
  });

  test('never writes through a link that waits under the name', async () => {
    const folder = temporaryFolder();
    const outside = join(temporaryFolder(), 'somewhere.pdf');
    symlinkSync(outside, join(folder, 'advies.pdf'));
    const saved = await saver.saveInFolder(folder, 'advies.pdf', bytes);
    expect(saved).toEqual({ ok: true, value: join(folder, 'advies (2).pdf') });
    expect(() => readFileSync(outside)).toThrow('ENOENT');
  });

  test('says so and leaves nothing when the disk gives back something else', async () => {
    const folder = temporaryFolder();
    const saved = await forgetful.saveInFolder(folder, 'advies.pdf', bytes);
    expect(saved).toMatchObject({
      ok: false,
      problems: [{ file: 'advies.pdf', code: 'saved-not-as-written' }],
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('says so when the file cannot be read back', async () => {
    const unreadable = createFileSaver(async () => Promise.reject(new Error('EIO')));
    const saved = await unreadable.saveInFolder(temporaryFolder(), 'advies.pdf', bytes);
    expect(saved).toMatchObject({ ok: false, problems: [{ code: 'saved-not-as-written' }] });
  });

  test('is refused where the folder is a file', async () => {
    const place = join(temporaryFolder(), 'Downloads');
    writeFileSync(place, '');
    expect((await saver.saveInFolder(place, 'advies.pdf', bytes)).ok).toBe(false);
    expect((await saver.saveInFolder(join(place, 'deeper'), 'advies.pdf', bytes)).ok).toBe(false);
  });
});

describe('saving in a place that the user chose', () => {
  test('replaces what stands there', async () => {
    const path = join(temporaryFolder(), 'advies.pdf');
    writeFileSync(path, 'old');
    expect(await createFileSaver().saveAt(path, bytes)).toEqual({ ok: true, value: path });
    expect([...readFileSync(path)]).toEqual([...bytes]);
  });

  test('says so when the disk gives back something else', async () => {
    const path = join(temporaryFolder(), 'advies.pdf');
    expect(await forgetful.saveAt(path, bytes)).toMatchObject({
      ok: false,
      problems: [{ code: 'saved-not-as-written' }],
    });
  });

  test('is refused for a folder, and where there is no folder', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'advies.pdf'));
    expect((await createFileSaver().saveAt(join(folder, 'advies.pdf'), bytes)).ok).toBe(false);
    expect((await createFileSaver().saveAt(join(folder, 'gone', 'advies.pdf'), bytes)).ok).toBe(false);
  });
});
