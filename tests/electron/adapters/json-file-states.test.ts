import * as fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createFaultyFileSystem } from './faulty-file-system.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { createJsonFile, type JsonFileOptions } from '../../../electron/adapters/json-file.ts';
import { StoreRefusal, fileProblem } from '../../../electron/adapters/store-refusal.ts';
import type { Decoded } from '../../../scans/services/store-ports.ts';

/** `good …` can be read, `old …` is of an older format, anything else is damaged. */
function decode(text: string, file: string): Decoded<string> {
  if (text.startsWith('good')) return { kind: 'read', value: text, notices: [] };
  if (text.startsWith('old')) return { kind: 'read', value: text, notices: [], older: true };
  return { kind: 'damaged', problems: [{ file, place: '', code: 'torn', values: {} }] };
}

function setUp(text: string | null = null) {
  const folder = temporaryFolder();
  const path = join(folder, 'a.json');
  if (text !== null) fs.writeFileSync(path, text);
  const faulty = createFaultyFileSystem();
  const open = (more: Partial<JsonFileOptions<string>> = {}) =>
    createJsonFile<string>({
      path,
      encode: (value) =>
        value === 'bad' ? { ok: false, problems: [fileProblem(path, 'too-long')] } : { ok: true, value },
      decode,
      now: () => new Date('2026-11-24T13:03:00.000Z'),
      maxBytes: 100,
      earlierNotice: 'earlier',
      fileSystem: faulty.fileSystem,
      wait: async () => undefined,
      ...more,
    });
  return { folder, path, faulty, open, text: () => fs.readFileSync(path, 'utf8') };
}

async function codesOf(work: Promise<unknown>): Promise<readonly string[]> {
  try {
    await work;
    return [];
  } catch (error) {
    if (error instanceof StoreRefusal) return error.problems.map(({ code }) => code);
    throw error;
  }
}

describe('is current', () => {
  test('from a read or a write until something else stands there', async () => {
    const { path, open } = setUp();
    const file = open();
    expect(await file.isCurrent()).toBe(false);
    expect(await file.read()).toBeNull();
    expect(await file.isCurrent()).toBe(true);
    await file.write('good 1');
    expect(await file.isCurrent()).toBe(true);
    fs.writeFileSync(path, 'good 2');
    expect(await file.isCurrent()).toBe(false);
    await file.read();
    fs.rmSync(path);
    expect(await file.isCurrent()).toBe(false);
  });

  test('is what a file that nobody can look at is not, nor one that was refused', async () => {
    const { faulty, open, path } = setUp('good');
    const file = open();
    await file.read();
    faulty.failWhen(({ name }) => (name === 'look' || name === 'target' ? 'EIO' : null));
    expect(await file.isCurrent()).toBe(false);
    faulty.failWhen(() => null);
    fs.writeFileSync(path, 'torn');
    expect(await codesOf(file.read())).toEqual(['torn']);
    expect(await file.isCurrent()).toBe(false);
  });

  test('is not sure after a folder that could not be flushed', async () => {
    const { faulty, open } = setUp();
    const file = open();
    await file.write('good 1');
    faulty.failWhen(({ name }) => (name === 'syncFolder' ? 'EIO' : null));
    expect(await codesOf(file.write('good 2'))).toEqual(['write-failed']);
    faulty.failWhen(() => null);
    expect(await file.isCurrent()).toBe(false);
    await file.write('good 3');
    expect(await file.isCurrent()).toBe(true);
  });
});

describe('a file of an older format', () => {
  test('is kept elsewhere before the first write over it, and only then', async () => {
    const { open, text } = setUp('old');
    const kept: string[] = [];
    const file = open({ beforeOlderGoes: async () => void kept.push(text()) });
    await file.read();
    await file.write('good 1');
    await file.write('good 2');
    expect([kept, text()]).toEqual([['old'], 'good 2']);
  });

  test('stays where it could not be kept, and may be written over where nobody keeps it', async () => {
    const { open, text } = setUp('old');
    const refusing = open({
      beforeOlderGoes: () => Promise.reject(new StoreRefusal([fileProblem('a', 'no')])),
    });
    expect(await codesOf(refusing.write('good'))).toEqual(['no']);
    expect(text()).toBe('old');
    await open().write('good');
    expect(text()).toBe('good');
  });

  test('is what a new file and a damaged one are not', async () => {
    const kept: string[] = [];
    for (const text of [null, 'torn']) {
      const { path, open } = setUp(text);
      if (text !== null) fs.writeFileSync(`${path}.bak1`, 'old');
      await open({ beforeOlderGoes: async () => void kept.push('kept') }).write('good');
    }
    expect(kept).toEqual([]);
  });
});

describe('a file that was damaged since we had it', () => {
  test('gives what we last had, where somebody tells that', async () => {
    const { path, folder, open, text } = setUp('good 1');
    const file = open({ rememberedNotice: 'damaged-outside' });
    await file.read();
    await file.write('good 2');
    fs.writeFileSync(path, 'torn');
    expect(await file.read()).toBe('good 2');
    expect(file.notices().map(({ code }) => code)).toEqual(['damaged-outside', 'torn']);
    await file.write('good 3');
    expect([text(), fs.readdirSync(join(folder, 'quarantine')).length]).toEqual(['good 3', 1]);
    expect(file.notices()).toEqual([]);
  });

  test('gives the earlier version where nobody tells it, or we never had it', async () => {
    const { path, open } = setUp('good 1');
    const file = open();
    await file.read();
    await file.write('good 2');
    fs.writeFileSync(path, 'torn');
    expect(await file.read()).toBe('good 1');
    expect(await open({ rememberedNotice: 'damaged-outside' }).read()).toBe('good 1');
  });

  test('gives nothing of what was taken away in between, nor of what was refused by the disk', async () => {
    const { path, faulty, open } = setUp('good 1');
    const file = open({ rememberedNotice: 'damaged-outside' });
    await file.read();
    fs.rmSync(path);
    expect(await file.read()).toBeNull();
    fs.writeFileSync(path, 'torn');
    expect(await codesOf(file.read())).toEqual(['torn']);
    fs.writeFileSync(path, 'good 2');
    await file.read();
    faulty.failWhen(({ name }) => (name === 'create' ? 'ENOSPC' : null));
    expect(await codesOf(file.write('good 3'))).toEqual(['disk-full']);
    fs.writeFileSync(path, 'torn');
    expect(await file.read()).toBe('good 2');
  });

  test('goes into the folder that was asked for', async () => {
    const { path, folder, open } = setUp('torn');
    fs.writeFileSync(`${path}.bak1`, 'good');
    await open({ quarantine: join(folder, 'aside') }).write('good 2');
    expect(fs.readdirSync(folder).toSorted()).toEqual(['a.json', 'a.json.bak1', 'aside']);
    expect(fs.readdirSync(join(folder, 'aside'))).toEqual(['a.json.20261124T130300000Z.torn.damaged']);
  });
});

describe('what cannot be written', () => {
  test('is told, and what stood there stays ours to write over', async () => {
    const { open, text } = setUp('good 1');
    const file = open();
    expect(await codesOf(file.write('bad'))).toEqual(['too-long']);
    expect(text()).toBe('good 1');
    await file.write('good 2');
    expect(text()).toBe('good 2');
  });

  test('because the file cannot be read is told by the first write, until it can', async () => {
    const { faulty, open, text } = setUp('good 1');
    const file = open();
    faulty.failWhen(({ name }) => (name === 'read' ? 'EACCES' : null));
    expect(await codesOf(file.write('good 2'))).toEqual(['file-locked']);
    expect(await codesOf(file.read())).toEqual(['file-locked']);
    expect(file.notices()).toEqual([]);
    faulty.failWhen(() => null);
    expect(await codesOf(file.write('good 2'))).toEqual(['file-locked']);
    expect(text()).toBe('good 1');
    await file.read();
    await file.write('good 2');
    expect(text()).toBe('good 2');
  });

  test('because nobody can say where the file is, is told as a read that failed', async () => {
    const { faulty, open } = setUp('good 1');
    faulty.failWhen(({ name }) => (name === 'target' ? 'EMFILE' : null));
    const problems = await open()
      .read()
      .catch((error: unknown) => (error instanceof StoreRefusal ? error.problems : []));
    expect(problems).toEqual([
      { file: 'a.json', place: '', code: 'read-failed', values: { error: 'EMFILE' } },
    ]);
  });

  test('because of a defect is told as one', async () => {
    const { faulty, open } = setUp();
    const broken = { ...faulty.fileSystem, create: () => Promise.reject(new Error('a defect')) };
    await expect(open({ fileSystem: broken }).write('good')).rejects.toThrow('a defect');
    const unread = { ...faulty.fileSystem, look: () => Promise.reject(new Error('a defect')) };
    await expect(open({ fileSystem: unread }).read()).rejects.toThrow('a defect');
  });

  test('because somebody put a file where there was none stays theirs', async () => {
    const { path, open, text } = setUp();
    const file = open();
    await file.read();
    fs.writeFileSync(path, 'good 7');
    expect(await codesOf(file.write('good 1'))).toEqual(['changed-elsewhere']);
    expect(text()).toBe('good 7');
    await file.read();
    fs.rmSync(path);
    expect(await codesOf(file.write('good 1'))).toEqual(['changed-elsewhere']);
    expect(fs.existsSync(path)).toBe(false);
  });

  test('again after another name was given to the same file is written all the same', async () => {
    const { path, open, text } = setUp('good 1');
    const file = open();
    await file.read();
    fs.linkSync(path, `${path}.beside`);
    await file.write('good 2');
    expect(text()).toBe('good 2');
  });
});

test('is settled when what was asked before is done, well or not', async () => {
  const { faulty, open } = setUp();
  const file = open();
  await file.read();
  faulty.failWhen(({ name }) => (name === 'create' ? 'ENOSPC' : null));
  const failed = codesOf(file.write('good'));
  expect(file.isBusy()).toBe(true);
  await file.settled();
  expect(file.isBusy()).toBe(false);
  expect(await failed).toEqual(['disk-full']);
});
