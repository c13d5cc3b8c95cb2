import * as fs from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { createFaultyFileSystem } from './faulty-file-system.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { sha256Hex } from '../../scans/assessment/example-assessment.ts';
import { createSettingsStore } from '../../../electron/adapters/settings-store.ts';
import { storeProblemTexts } from '../../../scans/services/store-problem-texts.ts';
import { defaultSettings } from '../../../scans/services/store-ports.ts';

function setUp() {
  const folder = temporaryFolder();
  const faulty = createFaultyFileSystem();
  const open = () =>
    createSettingsStore({
      folder,
      sha256Hex,
      now: () => new Date('2026-11-24T13:03:00.000Z'),
      fileSystem: faulty.fileSystem,
      wait: async () => undefined,
    });
  return { folder, faulty, open, path: join(folder, 'settings.json') };
}

function write(path: string, settings: Record<string, unknown>): void {
  const document = { format: 'innovatiescan-settings', version: 1, settings };
  fs.writeFileSync(path, JSON.stringify({ ...document, checksum: sha256Hex(JSON.stringify(document)) }));
}

async function read(store: ReturnType<typeof createSettingsStore>) {
  const { settings, notices } = await store.read();
  for (const { code } of notices) expect(Object.keys(storeProblemTexts)).toContain(code);
  return { settings, told: notices.map(({ place, code }) => `${place} ${code}`.trim()) };
}

test('are the defaults at first, and no file is made for that', async () => {
  const { open, folder } = setUp();
  expect(await read(open())).toEqual({ settings: defaultSettings, told: [] });
  expect(fs.readdirSync(folder)).toEqual([]);
});

test('stay, and changes at once do not undo each other', async () => {
  const { open } = setUp();
  const store = open();
  await Promise.all([
    store.change({ language: 'fr' }),
    store.change({ theme: 'dark' }),
    store.change({ adviser: 'An' }),
  ]);
  const expected = { ...defaultSettings, language: 'fr', theme: 'dark', adviser: 'An' };
  expect(await read(open())).toEqual({ settings: expected, told: [] });
});

test('of a file without a second language stand, and without a notice', async () => {
  const { open, path } = setUp();
  write(path, { language: 'nl', theme: 'dark' });
  const store = open();
  expect(await read(store)).toEqual({
    settings: { ...defaultSettings, language: 'nl', theme: 'dark' },
    told: [],
  });
  await store.change({ secondLanguage: 'fr' });
  expect((await read(open())).settings).toMatchObject({ theme: 'dark', secondLanguage: 'fr' });
});

test('unknown and wrong ones are dropped with a notice, the others stand', async () => {
  const { open, path } = setUp();
  write(path, { language: 'xx', textSize: 'large', colour: 1, autoAdvance: 'yes', adviser: 'a'.repeat(201) });
  const { settings, told } = await read(open());
  expect(settings).toEqual({ ...defaultSettings, textSize: 'large' });
  expect(told).toEqual([
    'language setting-wrong',
    'colour setting-unknown',
    'autoAdvance setting-wrong',
    'adviser setting-wrong',
  ]);
});

test('a damaged file is kept aside and the defaults work again', async () => {
  const { open, path } = setUp();
  fs.writeFileSync(path, '{"format":"innov');
  const store = open();
  expect(await read(store)).toEqual({ settings: defaultSettings, told: ['settings-damaged'] });
  expect((await store.change({ theme: 'dark' })).ok).toBe(true);
  expect(await read(open())).toEqual({ settings: { ...defaultSettings, theme: 'dark' }, told: [] });
  const quarantine = join(dirname(path), 'quarantine');
  const [kept = ''] = fs.readdirSync(quarantine);
  expect(kept).toMatch(/^settings\.json\.20261124T130300000Z\..*damaged$/u);
  expect(fs.readFileSync(join(quarantine, kept), 'utf8')).toBe('{"format":"innov');
});

test('a damaged file with an earlier version gives that one', async () => {
  const { open, path } = setUp();
  const store = open();
  await store.change({ theme: 'dark' });
  await store.change({ theme: 'light' });
  fs.writeFileSync(path, fs.readFileSync(path, 'utf8').replace('light', 'night'));
  expect(await read(open())).toEqual({
    settings: { ...defaultSettings, theme: 'dark' },
    told: ['settings-earlier'],
  });
});

test.each(['{"format":"innovatiescan-settings","version":2}', '{"other":1}'])(
  'a file of another program or a newer version is not touched: %s',
  async (text) => {
    const { open, path } = setUp();
    fs.writeFileSync(path, text);
    const store = open();
    expect(await read(store)).toEqual({ settings: defaultSettings, told: ['settings-foreign'] });
    const changed = await store.change({ theme: 'dark' });
    expect(changed.ok ? [] : changed.problems.map(({ code }) => code)).toEqual(['settings-foreign']);
    expect(fs.readFileSync(path, 'utf8')).toBe(text);
  },
);

test('a failed save is told and what was saved still holds', async () => {
  const { open, faulty } = setUp();
  const store = open();
  await store.change({ theme: 'dark' });
  faulty.failWhen(({ name }) => (name === 'write' ? 'ENOSPC' : null));
  const failed = await store.change({ theme: 'light' });
  expect(failed.ok ? [] : failed.problems.map(({ code }) => code)).toEqual(['disk-full']);
  expect((await read(store)).settings.theme).toBe('dark');
});

test('a wrong one is refused, and nothing is written', async () => {
  const { open, folder } = setUp();
  const refused = await open().change({ adviser: 'x'.repeat(201) });
  expect(refused).toMatchObject({ ok: false, problems: [{ code: 'setting-wrong', place: 'adviser' }] });
  expect(fs.readdirSync(folder)).toEqual([]);
});

test('are changed only in the turn of the writer, when all is ready, and read when it is', async () => {
  const { folder } = setUp();
  const order: string[] = [];
  const store = createSettingsStore({
    folder,
    sha256Hex,
    now: () => new Date(0),
    ready: async () => order.push('ready'),
    alone: async (work) => {
      order.push('in turn');
      return work();
    },
  });
  expect((await store.read()).notices).toEqual([]);
  expect(await store.change({ theme: 'dark' })).toEqual({
    ok: true,
    value: { ...defaultSettings, theme: 'dark' },
  });
  expect(order).toEqual(['ready', 'ready', 'in turn']);
});

test('that another program wrote hold at once, and after a defect the next one still comes', async () => {
  const { open } = setUp();
  const [ours, theirs] = [open(), open()];
  await ours.change({ theme: 'dark' });
  await theirs.change({ adviser: 'An' });
  expect(await ours.change({ language: 'fr' })).toMatchObject({
    value: { theme: 'dark', adviser: 'An', language: 'fr' },
  });
  const { folder } = setUp();
  let isReady = false;
  const store = createSettingsStore({
    folder,
    sha256Hex,
    now: () => new Date(0),
    ready: async () => {
      if (!isReady) throw new TypeError('a defect');
    },
  });
  await expect(store.read()).rejects.toThrow('a defect');
  isReady = true;
  expect((await store.read()).settings).toEqual(defaultSettings);
});

test('of a file that is gone are the defaults again', async () => {
  const { open, path } = setUp();
  const store = open();
  await store.change({ theme: 'dark' });
  fs.rmSync(path);
  expect(await read(store)).toEqual({ settings: defaultSettings, told: [] });
});

test('too large a file is refused unread, and what cannot be read is told with the defaults', async () => {
  const { open, path, faulty } = setUp();
  fs.writeFileSync(path, ' '.repeat(100_001));
  expect(await read(open())).toEqual({ settings: defaultSettings, told: ['scan-file-too-large'] });
  fs.writeFileSync(path, ' '.repeat(100_000));
  expect(await read(open())).toEqual({ settings: defaultSettings, told: ['settings-damaged'] });
  faulty.failWhen(({ name }) => (name === 'read' ? 'EACCES' : null));
  expect(await read(open())).toEqual({ settings: defaultSettings, told: ['file-locked'] });
});
