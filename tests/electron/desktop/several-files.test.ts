import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startDesk } from './desk.ts';
import type { Desk } from './desk.ts';

const bytes = new TextEncoder().encode('%PDF-1.7 advies');

/** The user points at this folder, and the page gets a token for it. */
async function pick(desk: Desk, path: string): Promise<unknown> {
  desk.answers.push({ canceled: false, filePaths: [path] });
  const picked = await desk.ask('host', 'pick-save-folder', {});
  expect(picked).toEqual({ kind: 'picked', folder: expect.stringMatching(/^[\w-]{22}$/u) });
  return Reflect.get(Object(picked), 'folder');
}

test('several files go where the user pointed once, never over another one', async () => {
  const desk = await startDesk();
  const path = join(desk.folder, 'nieuwe map');
  const folder = await pick(desk, path);
  writeFileSync(join(path, 'Advies- B - C.pdf'), 'mine');
  const shown: unknown[] = [];
  for (const name of ['1 Advies.pdf', 'Advies: B / C.pdf', '../../../1 Advies.pdf', 'A1.iscan']) {
    const saved = await desk.ask('host', 'save-in-folder', { folder, name, bytes });
    expect(saved).toMatchObject({ kind: 'saved', place: expect.stringMatching(/^[\w-]{22}$/u) });
    shown.push(Reflect.get(Object(saved), 'shown'));
  }
  expect(desk.asked.map(({ kind }) => kind)).toEqual(['open']);
  expect(readdirSync(path)).toHaveLength(5);
  expect(shown.every((one) => typeof one === 'string' && existsSync(one) && one.startsWith(path))).toBe(true);
  expect(readFileSync(join(path, 'Advies- B - C.pdf'), 'utf8')).toBe('mine');
  expect(readFileSync(join(path, 'Advies- B - C (2).pdf'))).toEqual(Buffer.from(bytes));
});

test('who thinks better of it gives no folder', async () => {
  const desk = await startDesk();
  desk.answers.push({ canceled: true, filePaths: [] });
  expect(await desk.ask('host', 'pick-save-folder', {})).toEqual({ kind: 'cancelled' });
});

test('a folder that takes nothing says so, and one that went with its stick is not made again', async () => {
  const desk = await startDesk();
  const inTheWay = join(desk.folder, 'een bestand');
  writeFileSync(inTheWay, '');
  const refused = await desk.ask('host', 'save-in-folder', {
    folder: await pick(desk, inTheWay),
    name: 'a.pdf',
    bytes,
  });
  expect(refused).toMatchObject({ kind: 'failed', problems: [{ file: 'a.pdf', code: 'folder-is-file' }] });
  const stick = join(desk.folder, 'stick');
  mkdirSync(stick);
  const folder = await pick(desk, stick);
  rmSync(stick, { recursive: true });
  expect(await desk.ask('host', 'save-in-folder', { folder, name: 'a.pdf', bytes })).toMatchObject({
    kind: 'failed',
    problems: [{ code: 'save-folder-gone' }],
  });
  expect(existsSync(stick)).toBe(false);
});

test.each([
  ['a path', { folder: '/tmp', name: 'a.pdf', bytes }, 'unknown folder'],
  ['a name of every object', { folder: '__proto__', name: 'a.pdf', bytes }, 'unknown folder'],
  ['no folder', { name: 'a.pdf', bytes }, 'unknown folder'],
  ['no bytes', { folder: 'x', name: 'a.pdf' }, 'no bytes'],
  ['a name that is no text', { folder: 'x', name: 7, bytes }, 'name is no text'],
])('%s is refused', async (_what, input, reason) => {
  const desk = await startDesk();
  await expect(desk.ask('host', 'save-in-folder', input)).rejects.toThrow(reason);
});

test('a kind of file that we do not make is refused, also there', async () => {
  const desk = await startDesk();
  const path = join(desk.folder, 'map');
  const folder = await pick(desk, path);
  await expect(desk.ask('host', 'save-in-folder', { folder, name: 'a.exe', bytes })).rejects.toThrow(
    'not a kind of file that we make',
  );
  expect(readdirSync(path)).toEqual([]);
});
