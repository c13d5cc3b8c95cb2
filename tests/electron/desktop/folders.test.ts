import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startDesk } from './desk.ts';
import type { Desk } from './desk.ts';

beforeEach(() => vi.stubEnv('SCAN_DATA', ''));
afterEach(() => vi.unstubAllEnvs());

/** In the usual folder, as most people. */
function startUsual(): Promise<Desk> {
  return startDesk({
    places: (folder) => {
      vi.stubEnv('XDG_DATA_HOME', folder);
      return {};
    },
  });
}

async function pick(desk: Desk): Promise<string> {
  desk.answers.push({ canceled: false, filePaths: [desk.folder] });
  const picked = await desk.ask('host', 'pick-folder', {});
  expect(picked).toMatchObject({ kind: 'picked', here: 0, there: 0 });
  return String(Reflect.get(Object(picked), 'place'));
}

describe('another folder', () => {
  test('is pointed at in a dialog, used by its token, and the program starts anew', async () => {
    const desk = await startUsual();
    const stick = join(desk.folder, 'stick');
    mkdirSync(stick);
    desk.answers.push({ canceled: false, filePaths: [stick] });
    const picked = await desk.ask('host', 'pick-folder', {});
    const path = join(stick, 'Innovatiescan');
    expect(picked).toEqual({ kind: 'picked', place: expect.any(String), shown: path, there: 0, here: 0 });
    expect(desk.asked[0]?.options).toMatchObject({
      properties: ['openDirectory', 'createDirectory', 'promptToCreate'],
    });
    expect([existsSync(path), desk.order.includes('quit')]).toEqual([false, false]);
    const place: unknown = Reflect.get(Object(picked), 'place');
    expect(await desk.ask('host', 'use-folder', { place, copy: false })).toEqual({ kind: 'done' });
    expect(desk.order.slice(-2)).toEqual([expect.stringMatching(/^relaunch/u), 'quit']);
    const note = join(desk.folder, 'innovatiescan', 'data-folder.json');
    expect(JSON.parse(readFileSync(note, 'utf8'))).toEqual({ folder: path });
    expect(await desk.ask('host', 'use-usual-folder', {})).toEqual({ kind: 'done' });
    expect(existsSync(note)).toBe(false);
  });

  test('may be thought better of, and is refused where nothing can be kept', async () => {
    const desk = await startUsual();
    desk.answers.push({ canceled: true, filePaths: [] });
    expect(await desk.ask('host', 'pick-folder', {})).toEqual({ kind: 'cancelled' });
    const place = await pick(desk);
    writeFileSync(join(desk.folder, 'Innovatiescan'), 'a file');
    expect(await desk.ask('host', 'use-folder', { place, copy: true })).toMatchObject({
      kind: 'failed',
      problems: [{ code: 'folder-is-file' }],
    });
    expect(desk.order).not.toContain('quit');
  });

  test('is never a place that comes from the page', async () => {
    const desk = await startUsual();
    const place = await pick(desk);
    const inputs = [
      null,
      {},
      { place: desk.folder, copy: false },
      { place: '__proto__', copy: true },
      { place },
    ];
    for (const input of inputs) {
      await expect(desk.ask('host', 'use-folder', input)).rejects.toThrow(/unknown folder|copy or not/u);
    }
    expect(desk.order).not.toContain('quit');
  });

  test('cannot be chosen where the folder was named at the start', async () => {
    const desk = await startDesk();
    for (const ability of ['pick-folder', 'use-folder', 'use-usual-folder']) {
      await expect(desk.ask('host', ability, {})).rejects.toThrow('no folder to choose');
    }
    expect(desk.asked).toEqual([]);
  });
});

describe('a program with its data beside it', () => {
  const beside = (folder: string): { executable: string } => {
    writeFileSync(join(folder, 'portable.txt'), '');
    return { executable: join(folder, 'innovatiescan') };
  };

  test('keeps what Chromium keeps there too', async () => {
    const desk = await startDesk({ programs: (folder) => join(folder, 'programs'), places: beside });
    const profile = join(desk.folder, 'innovatiescan-data', 'window');
    expect(desk.order[0]).toBe(`path userData ${profile}`);
    expect(existsSync(join(desk.folder, 'programs'))).toBe(false);
    const start = await desk.ask('api', 'app.start', {});
    expect(start).toMatchObject({ value: { dataFolderKind: 'portable' } });
  });

  test('where nothing can be written still has a window, which says so', async () => {
    const desk = await startDesk({
      programs: (folder) => join(folder, 'programs'),
      places: (folder) => {
        writeFileSync(join(folder, 'innovatiescan-data'), 'in the way');
        return beside(folder);
      },
    });
    expect(desk.order[0]).toBe(`path userData ${join(desk.folder, 'temp', 'Innovatiescan-window')}`);
    expect(await desk.ask('api', 'app.tryFolder', {})).toMatchObject({ value: [{ code: 'folder-is-file' }] });
  });
});
