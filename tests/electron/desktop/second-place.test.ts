import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startDesk } from './desk.ts';

const plain = { canceled: false, filePath: '' };

test('a folder of the dialog becomes the second place, and can be given up', async () => {
  const desk = await startDesk();
  const stick = join(desk.folder, 'stick');
  mkdirSync(stick);
  expect(await desk.ask('host', 'second-place')).toBeNull();

  desk.answers.push({ ...plain, filePaths: [stick] });
  expect(await desk.ask('host', 'choose-second-place', { place: '/etc' })).toEqual({ kind: 'done' });
  expect(desk.asked.at(-1)).toMatchObject({
    kind: 'open',
    options: { properties: ['openDirectory', 'createDirectory', 'promptToCreate'] },
  });
  const shown = join(stick, 'innovatiescan-kopie');
  expect(await desk.ask('host', 'second-place')).toMatchObject({ shown, behind: null, toErase: 0 });
  expect(existsSync(shown)).toBe(true);
  expect(readFileSync(join(desk.folder, 'data', 'second-place.json'), 'utf8')).toContain(stick);

  expect(await desk.ask('host', 'stop-second-place')).toEqual({ kind: 'done' });
  expect(await desk.ask('host', 'second-place')).toBeNull();
  expect(existsSync(shown)).toBe(true);
});

test('thinking better of it changes nothing, and the data folder itself is refused', async () => {
  const desk = await startDesk();
  desk.answers.push({ ...plain, canceled: true, filePaths: [] });
  expect(await desk.ask('host', 'choose-second-place')).toEqual({ kind: 'cancelled' });
  desk.answers.push({ ...plain, filePaths: [join(desk.folder, 'data')] });
  expect(await desk.ask('host', 'choose-second-place')).toMatchObject({
    kind: 'failed',
    problems: [{ code: 'second-place-is-data' }],
  });
  expect(await desk.ask('host', 'second-place')).toBeNull();
});
