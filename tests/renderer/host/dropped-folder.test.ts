import { expect, test } from 'vitest';
import { filesIn } from '../../../renderer/host/dropped-folder.ts';

type Tree = { readonly [name: string]: Tree | string | null };

/** As a browser tells of a folder: a hundred at a time. `null`: it cannot be read. */
function entryOf(name: string, what: Tree | string | null): FileSystemEntry {
  if (what === null || typeof what === 'string') {
    const file = (found: (file: File) => void, failed: (error: Error) => void): void => {
      if (what === null) failed(new Error('gone'));
      else found(new File([what], name));
    };
    return { name, isFile: true, isDirectory: false, file } as unknown as FileSystemEntry;
  }
  const createReader = () => {
    const waiting = Object.entries(what).map(([child, inside]) => entryOf(child, inside));
    return {
      readEntries: (found: (some: readonly FileSystemEntry[]) => void, failed: (error: Error) => void) => {
        if (Object.hasOwn(what, 'locked')) failed(new Error('not allowed'));
        else found(waiting.splice(0, 100));
      },
    };
  };
  return { name, isFile: false, isDirectory: true, createReader } as unknown as FileSystemEntry;
}

const names = (files: readonly { readonly name: string }[]) => files.map(({ name }) => name);

test('of a folder only what can hold a scan is read, in the order of the names', async () => {
  const tree = entryOf('map', {
    'b.iscan': 'b',
    'a.ISCAN': 'a',
    'brief.docx': 'x',
    'advies.pdf': 'p',
    diep: { 'c.json': '{}', 'weg.iscan': null, '.DS_Store': '' },
    dicht: { locked: '' },
  });
  const { files, passedOver } = await filesIn([tree]);
  expect(names(files)).toEqual(['a.ISCAN', 'advies.pdf', 'b.iscan', 'c.json']);
  expect(passedOver).toEqual(['brief.docx', 'dicht', '.DS_Store', 'weg.iscan']);
  expect(await files[2]?.read()).toEqual(Uint8Array.of(98));
  expect(files[2]?.size).toBe(1);
});

test('a file that was let go by itself is read whatever its name', async () => {
  const { files, passedOver } = await filesIn([entryOf('vakantie.jpg', 'x'), entryOf('weg.iscan', null)]);
  expect(names(files)).toEqual(['vakantie.jpg']);
  expect(passedOver).toEqual(['weg.iscan']);
});

test('a folder without an end and one of a whole disk end somewhere', async () => {
  const loop: Record<string, Tree | string> = { 'a.iscan': 'a' };
  loop['weer'] = loop as Tree;
  const endless = await filesIn([entryOf('lus', loop as Tree)].map((entry) => entry));
  expect(endless.files).toHaveLength(16);
  expect(endless.passedOver).toEqual(['weer']);
  const many = Object.fromEntries(Array.from({ length: 2150 }, (_, at) => [`${String(at)}.iscan`, '']));
  const disk = await filesIn([entryOf('schijf', many)]);
  expect([disk.files.length, disk.passedOver.length]).toEqual([2000, 150]);
});

test('what is neither a file nor a folder is nothing', async () => {
  const odd = { name: 'odd', isFile: false, isDirectory: false } as unknown as FileSystemEntry;
  expect(await filesIn([odd])).toEqual({ files: [], passedOver: [] });
});

test('of the copies of a scan the newest are read, however many there are', async () => {
  const copy = (at: number) => `202611${String(at).padStart(2, '0')}T081530123Z.r${String(at)}.iscan`;
  const copies = Object.fromEntries(Array.from({ length: 28 }, (_, at) => [copy(at + 1), 'x']));
  const scans = Object.fromEntries(Array.from({ length: 200 }, (_, at) => [`scan-${String(at)}`, copies]));
  const { files, passedOver } = await filesIn([
    entryOf('innovatiescan-kopie', { ...scans, 'zz.iscan': 'x' }),
  ]);
  expect(files).toHaveLength(601);
  expect(names(files.slice(0, 3))).toEqual([26, 27, 28].map(copy));
  expect(passedOver).toEqual([]);
});
