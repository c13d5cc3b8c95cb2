import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { startDesk } from './desk.ts';
import type { Desk } from './desk.ts';

const bytes = new TextEncoder().encode('%PDF-1.7 advies');

function answerPlace(desk: Desk, name: string): string {
  const filePath = join(desk.folder, name);
  desk.answers.push({ canceled: false, filePath });
  return filePath;
}

describe('saving', () => {
  test('asks where, writes there, and only then says that it is saved', async () => {
    const desk = await startDesk();
    const path = answerPlace(desk, 'advies.pdf');
    const saved = await desk.ask('host', 'save', { name: 'Advies: Bakkerij / Peeters.pdf', bytes });
    expect(saved).toEqual({ kind: 'saved', place: expect.stringMatching(/^[\w-]{22}$/u), shown: path });
    expect(readFileSync(path)).toEqual(Buffer.from(bytes));
    expect(desk.asked).toEqual([
      {
        kind: 'save',
        options: {
          defaultPath: join(desk.folder, 'downloads', 'Advies- Bakkerij - Peeters.pdf'),
          filters: [{ name: 'PDF', extensions: ['pdf'] }],
          properties: ['showOverwriteConfirmation', 'createDirectory'],
        },
      },
    ]);
  });

  test('replaces what the user agreed to replace, whole', async () => {
    const desk = await startDesk();
    const path = answerPlace(desk, 'advies.pdf');
    writeFileSync(path, 'x'.repeat(10_000));
    expect(await desk.ask('host', 'save', { name: 'a.pdf', bytes })).toMatchObject({ kind: 'saved' });
    expect(readFileSync(path)).toEqual(Buffer.from(bytes));
  });

  test('adds the ending that is missing, and then never over a file that nobody was asked about', async () => {
    const desk = await startDesk();
    writeFileSync(join(desk.folder, 'advies.pdf'), 'kept');
    answerPlace(desk, 'advies');
    const saved = await desk.ask('host', 'save', { name: 'a.pdf', bytes });
    expect(saved).toMatchObject({ kind: 'saved', shown: join(desk.folder, 'advies (2).pdf') });
    expect(readFileSync(join(desk.folder, 'advies.pdf'), 'utf8')).toBe('kept');
  });

  test('writes nothing when the user thinks better of it', async () => {
    const desk = await startDesk();
    const before = readdirSync(desk.folder);
    desk.answers.push({ canceled: true, filePath: '' });
    expect(await desk.ask('host', 'save', { name: 'a.pdf', bytes })).toEqual({ kind: 'cancelled' });
    expect(readdirSync(desk.folder)).toEqual(before);
  });

  test('says what is wrong with a place that cannot be written', async () => {
    const desk = await startDesk();
    mkdirSync(join(desk.folder, 'advies.pdf'));
    answerPlace(desk, 'advies.pdf');
    expect(await desk.ask('host', 'save', { name: 'a.pdf', bytes })).toMatchObject({
      kind: 'failed',
      problems: [{ code: expect.any(String) }],
    });
  });

  test.each([
    ['a kind that we do not make', { name: 'a.exe', bytes }, 'not a kind of file that we make'],
    ['no kind', { name: 'advies', bytes }, 'not a kind of file that we make'],
    ['no bytes', { name: 'a.pdf', bytes: 'text' }, 'no bytes'],
    ['a list of numbers', { name: 'a.pdf', bytes: [1, 2] }, 'no bytes'],
    ['a name that is no text', { name: {}, bytes }, 'name is no text'],
    ['a name without end', { name: `${'a'.repeat(5000)}.pdf`, bytes }, 'name is no text'],
    ['nothing', null, 'name is no text'],
  ])('refuses %s before any dialog', async (_name, input, reason) => {
    const desk = await startDesk();
    await expect(desk.ask('host', 'save', input)).rejects.toThrow(reason);
    expect(desk.asked).toEqual([]);
  });
});

describe('what was saved', () => {
  test('is opened and shown by its token', async () => {
    const desk = await startDesk();
    const path = answerPlace(desk, 'advies.pdf');
    const place: unknown = Reflect.get(
      Object(await desk.ask('host', 'save', { name: 'a.pdf', bytes })),
      'place',
    );
    expect(await desk.ask('host', 'open', { place })).toEqual({ kind: 'done' });
    expect(await desk.ask('host', 'show', { place })).toEqual({ kind: 'done' });
    expect(desk.opened).toEqual([`open ${path}`, `show ${path}`]);
    rmSync(path);
    expect(await desk.ask('host', 'open', { place })).toMatchObject({
      kind: 'failed',
      problems: [{ code: 'saved-gone' }],
    });
    expect(desk.opened).toHaveLength(2);
  });

  test('cannot be named by a path, nor by a guess', async () => {
    const desk = await startDesk();
    const path = answerPlace(desk, 'advies.pdf');
    await desk.ask('host', 'save', { name: 'a.pdf', bytes });
    for (const place of [path, '', 'constructor', '/etc/passwd', 0, null, undefined]) {
      await expect(desk.ask('host', 'open', { place })).rejects.toThrow(Error);
      await expect(desk.ask('host', 'show', { place })).rejects.toThrow(Error);
    }
    expect(desk.opened).toEqual([]);
  });
});

test('the data folder is shown, wherever the page would like to go', async () => {
  const desk = await startDesk();
  mkdirSync(join(desk.folder, 'data'), { recursive: true });
  expect(await desk.ask('host', 'data-folder', { place: '/etc' })).toEqual({ kind: 'done' });
  expect(desk.opened).toEqual([`open ${join(desk.folder, 'data')}`]);
});

describe('printing', () => {
  test('hands the very bytes to the system, in a folder of our own that the next start empties', async () => {
    const desk = await startDesk();
    expect(await desk.ask('host', 'print', { bytes })).toEqual({ kind: 'done' });
    const path = join(desk.folder, 'userData', 'papers to print', 'innovatiescan.pdf');
    expect(desk.opened).toEqual([`open ${path}`]);
    expect(readFileSync(path)).toEqual(Buffer.from(bytes));
  });

  test('leaves no paper behind for whoever starts the program next', async () => {
    const left: string[] = [];
    const desk = await startDesk({
      before: ({ paths }) => {
        const folder = join(paths['userData'] ?? '', 'papers to print');
        mkdirSync(folder);
        writeFileSync(join(folder, 'innovatiescan.pdf'), bytes);
        left.push(folder);
      },
    });
    expect(desk.complaints).toEqual([]);
    for (const folder of left) expect(existsSync(folder)).toBe(false);
    expect(left).toHaveLength(1);
  });

  test('is for PDF only', async () => {
    const desk = await startDesk();
    for (const other of [new TextEncoder().encode('#!/bin/sh'), new Uint8Array(), 'text', null]) {
      await expect(desk.ask('host', 'print', { bytes: other })).rejects.toThrow(Error);
    }
    expect(desk.opened).toEqual([]);
  });
});

describe('choosing a file', () => {
  test('gives its name and what is in it, never its place', async () => {
    const desk = await startDesk();
    const path = join(desk.folder, 'één.iscan');
    writeFileSync(path, '{"naam":"één"}');
    desk.answers.push({ canceled: false, filePaths: [path] });
    expect(await desk.ask('host', 'pick', { kind: 'scan' })).toEqual([
      { name: 'één.iscan', bytes: new Uint8Array(Buffer.from('{"naam":"één"}')) },
    ]);
    expect(desk.asked[0]?.options).toMatchObject({
      properties: ['openFile', 'multiSelections'],
      filters: [{ extensions: ['iscan', 'pdf'] }, { extensions: ['*'] }],
    });
  });

  test('shows lists of centres first where one is wanted, which is no file of lately', async () => {
    const desk = await startDesk();
    const path = join(desk.folder, 'centra.json');
    writeFileSync(path, '{}');
    desk.answers.push({ canceled: false, filePaths: [path] });
    expect(await desk.ask('host', 'pick', { kind: 'list' })).toEqual([
      { name: 'centra.json', bytes: Uint8Array.of(0x7b, 0x7d) },
    ]);
    expect(desk.asked[0]?.options).toMatchObject({
      properties: ['openFile'],
      filters: [{ extensions: ['json'] }, { extensions: ['*'] }],
    });
    expect(desk.order.filter((step) => step.startsWith('recent '))).toEqual([]);
  });

  test('asks nothing for a kind of file that it does not know', async () => {
    const desk = await startDesk();
    await expect(desk.ask('host', 'pick', { kind: 'film' })).rejects.toThrow('no kind of file');
    expect(desk.asked).toEqual([]);
  });

  test('may end without one', async () => {
    const desk = await startDesk();
    desk.answers.push({ canceled: true, filePaths: [] });
    expect(await desk.ask('host', 'pick', { kind: 'scan' })).toEqual([]);
  });

  test('a file that cannot be read is said, and the others come in', async () => {
    const desk = await startDesk();
    const paths = ['weg.iscan', 'hier.iscan'].map((name) => join(desk.folder, name));
    writeFileSync(paths[1] ?? '', '{}');
    desk.answers.push({ canceled: false, filePaths: paths }, { response: 0 });
    expect(await desk.ask('host', 'pick', { kind: 'scan' })).toEqual([
      { name: 'hier.iscan', bytes: Uint8Array.of(0x7b, 0x7d) },
    ]);
    expect(desk.asked[1]).toMatchObject({
      kind: 'message',
      options: { message: 'Het bestand ‘weg.iscan’ kan niet gelezen worden.' },
    });
  });

  test('a film is read as far as is needed to see that it is too large', async () => {
    const desk = await startDesk();
    const path = join(desk.folder, 'film.iscan');
    writeFileSync(path, Buffer.alloc(17_000_000, 97));
    desk.answers.push({ canceled: false, filePaths: [path] });
    const picked = await desk.ask('host', 'pick', { kind: 'scan' });
    expect(Reflect.get(Object(Reflect.get(Object(picked), 0)), 'bytes')).toHaveLength(14_000_001);
  });
});

describe('the log', () => {
  test('is read and put on the clipboard as it is, and no text of the page ever is', async () => {
    const desk = await startDesk();
    expect(await desk.ask('api', 'assessment.open', { id: 'geheim' })).toMatchObject({ ok: false });
    await expect(desk.ask('host', 'copy-log', { text: 'geheim' })).resolves.toBeUndefined();
    const text = String(await desk.ask('host', 'log', { text: 'geheim' }));
    expect(desk.copied).toEqual([text]);
    expect(text).toMatch(/^Innovatiescan \d/u);
    expect(text).toMatch(/refused {2}assessment\.open {2}invalid-input call-shape\n$/u);
    expect(text).not.toContain('geheim');
  });
});
