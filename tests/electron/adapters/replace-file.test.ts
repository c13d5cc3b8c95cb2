import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as promises from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { temporaryFolder } from './temporary-folder.ts';
import { replaceFile } from '../../../electron/adapters/replace-file.ts';

vi.mock('node:fs/promises', async (original) => {
  const real: typeof promises = await original();
  return { ...real, open: vi.fn(real.open), rename: vi.fn(real.rename) };
});

const bytes = new TextEncoder().encode('new');

test('writes a file that was not there, or in the place of an old one, and leaves nothing beside it', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'file');
  for (let time = 0; time < 2; time += 1) {
    expect(await replaceFile(path, bytes)).toEqual({ ok: true });
    expect(fs.readFileSync(path, 'utf8')).toBe('new');
    fs.writeFileSync(path, 'older and longer');
  }
  expect(fs.readdirSync(folder)).toEqual(['file']);
});

test('writes where a link leads, and leaves it a link', async () => {
  const folder = temporaryFolder();
  fs.writeFileSync(join(folder, 'file'), 'old');
  fs.symlinkSync(join(folder, 'file'), join(folder, 'link'));
  expect(await replaceFile(join(folder, 'link'), bytes)).toEqual({ ok: true });
  expect(fs.readFileSync(join(folder, 'file'), 'utf8')).toBe('new');
  expect(fs.lstatSync(join(folder, 'link')).isSymbolicLink()).toBe(true);
});

test('never takes the place of a folder or a pipe, and says what the system says', async () => {
  const folder = temporaryFolder();
  // One of our own, because what is wrong here may take the place of what it is tried on.
  const pipe = join(folder, 'pipe');
  execFileSync('mkfifo', [pipe]);
  expect(await replaceFile(folder, bytes)).toEqual({ ok: false, reason: 'EISDIR' });
  expect(await replaceFile(pipe, bytes)).toEqual({ ok: false, reason: 'EINVAL' });
  expect(fs.statSync(pipe).isFIFO()).toBe(true);
  expect(await replaceFile(join(folder, 'gone', 'file'), bytes)).toEqual({ ok: false, reason: 'ENOENT' });
  expect(fs.readdirSync(folder)).toEqual(['pipe']);
});

test.each<[string, (folder: promises.FileHandle) => Promise<promises.FileHandle>]>([
  ['be opened', async (folder) => (await folder.close(), Promise.reject(new Error('EISDIR')))],
  ['be flushed', async (folder) => ((folder.sync = () => Promise.reject(new Error('EINVAL'))), folder)],
])('is content where a folder cannot %s', async (_, spoil) => {
  const path = join(temporaryFolder(), 'file');
  const { open } = await vi.importActual<typeof promises>('node:fs/promises');
  vi.mocked(promises.open)
    .mockImplementationOnce(open)
    .mockImplementationOnce(async (...given) => spoil(await open(...given)));
  expect(await replaceFile(path, bytes)).toEqual({ ok: true });
  expect(fs.readFileSync(path, 'utf8')).toBe('new');
});

/** Every step on the disk from now on, in its order; `fails` is the step that the system refuses. */
async function stepsOf(fails = '', code: unknown = 'EIO') {
  const real = await vi.importActual<typeof promises>('node:fs/promises');
  const steps: string[] = [];
  const step = (what: string, path: unknown): void => {
    const where = basename(String(path));
    steps.push(`${what} ${/^\.innovatiescan-[0-9a-f]{12}\.tmp$/u.test(where) ? 'temporary' : where}`);
    if (steps.at(-1) === fails) throw Object.assign(new Error('the system says no'), { code });
  };
  vi.mocked(promises.open).mockImplementation(async (path, flags) => {
    step(`open ${flags ?? ''}`, path);
    const file = await real.open(path, flags);
    const [write, sync, close] = [file.writeFile.bind(file), file.sync.bind(file), file.close.bind(file)];
    file.writeFile = (...given) => (step('write', path), write(...given));
    file.sync = () => (step('sync', path), sync());
    file.close = () => (step('close', path), close());
    return file;
  });
  vi.mocked(promises.rename).mockImplementation(async (from, to) => {
    step('rename', to);
    await real.rename(from, to);
  });
  onTestFinished(() => {
    vi.mocked(promises.open).mockImplementation(real.open);
    vi.mocked(promises.rename).mockImplementation(real.rename);
  });
  return steps;
}

test('flushes the bytes before they take the name, and the name after', async () => {
  const folder = temporaryFolder();
  const steps = await stepsOf();
  expect(await replaceFile(join(folder, 'file'), bytes)).toEqual({ ok: true });
  expect(steps).toEqual([
    'open wx temporary',
    'write temporary',
    'sync temporary',
    'close temporary',
    'rename file',
    `open r ${basename(folder)}`,
    `sync ${basename(folder)}`,
    `close ${basename(folder)}`,
  ]);
});

test.each(['open wx temporary', 'write temporary', 'sync temporary', 'rename file'])(
  'where the system refuses "%s" the old file stands alone, and nothing stays open',
  async (fails) => {
    const folder = temporaryFolder();
    const path = join(folder, 'file');
    fs.writeFileSync(path, 'old');
    const steps = await stepsOf(fails, 'ENOSPC');
    expect(await replaceFile(path, bytes)).toEqual({ ok: false, reason: 'ENOSPC' });
    expect(fs.readFileSync(path, 'utf8')).toBe('old');
    expect(fs.readdirSync(folder)).toEqual(['file']);
    expect(steps.includes('close temporary')).toBe(fails !== 'open wx temporary');
  },
);

test.each([28, null])('an error with the code %s is no word of the system', async (code) => {
  await stepsOf('rename file', code);
  await expect(replaceFile(join(temporaryFolder(), 'file'), bytes)).rejects.toThrow('the system says no');
});

test('passes a defect on, and leaves nothing beside the file', async () => {
  const folder = temporaryFolder();
  vi.mocked(promises.rename).mockRejectedValueOnce(new Error('a defect'));
  await expect(replaceFile(join(folder, 'file'), bytes)).rejects.toThrow('a defect');
  expect(fs.readdirSync(folder)).toEqual([]);
});
