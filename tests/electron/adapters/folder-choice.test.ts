import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createFolderChoice } from '../../../electron/adapters/folder-choice.ts';
import { compose } from '../../../electron/compose.ts';
import { dispatch } from '../../../scans/services/dispatch.ts';
import { start } from '../../scans/services/machine.ts';
import { temporaryFolder } from './temporary-folder.ts';

afterEach(() => vi.unstubAllEnvs());

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

function places() {
  const folder = temporaryFolder();
  const [usual, stick] = [join(folder, 'usual'), join(folder, 'stick')];
  mkdirSync(stick);
  write(usual, {
    'scans/a.iscan': 'a',
    'scans/b.iscan': 'b',
    'scans/b.iscan.1': 'earlier',
    'trash/c.20261124T130300000Z.iscan': 'c',
    'settings.json': 'settings',
    'own-entries.json': 'own',
    'list.json': 'list',
  });
  return { usual, stick, own: join(stick, 'Innovatiescan'), choice: createFolderChoice(usual, usual) };
}

function files(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();
}

describe('another folder', () => {
  test('is a folder of our own in the one that was pointed at, unless that holds scans already', async () => {
    const { stick, own, choice } = places();
    expect(await choice.consider(stick)).toEqual({ ok: true, value: { path: own, scans: 0 } });
    expect(existsSync(own)).toBe(false);
    write(stick, { 'scans/x.iscan': 'x', 'scans/.y.iscan': 'y', 'scans/notes.txt': 'n' });
    expect(await choice.consider(stick)).toEqual({ ok: true, value: { path: stick, scans: 1 } });
    expect(await choice.scansHere()).toBe(2);
  });

  test('is never the present one', async () => {
    const { usual, choice } = places();
    expect(await choice.consider(usual)).toMatchObject({
      ok: false,
      problems: [{ file: usual, code: 'folder-is-present' }],
    });
  });

  test('takes the settings along, and the scans only when that is asked', async () => {
    const { usual, own, choice } = places();
    const before = files(usual);
    expect(await choice.choose(own, false)).toEqual({ ok: true, value: null });
    expect(files(own)).toEqual(['settings.json']);
    expect(files(usual)).toEqual([...before, 'data-folder.json'].toSorted());
    expect(JSON.parse(readFileSync(join(usual, 'data-folder.json'), 'utf8'))).toEqual({ folder: own });
    expect(await choice.choose(own, true)).toEqual({ ok: true, value: null });
    expect(files(own)).toEqual([
      'own-entries.json',
      'scans/a.iscan',
      'scans/b.iscan',
      'settings.json',
      'trash/c.20261124T130300000Z.iscan',
    ]);
  });

  test('never loses what stands there', async () => {
    const { own, choice } = places();
    write(own, { 'scans/a.iscan': 'another a', 'settings.json': 'other settings' });
    await choice.choose(own, true);
    expect(readFileSync(join(own, 'scans', 'a.iscan'), 'utf8')).toBe('another a');
    expect(readFileSync(join(own, 'settings.json'), 'utf8')).toBe('other settings');
    expect(readFileSync(join(own, 'scans', 'b.iscan'), 'utf8')).toBe('b');
  });

  test('where nothing can be kept is refused, and nothing changes', async () => {
    const { usual, stick, own, choice } = places();
    writeFileSync(own, 'a file');
    expect(await choice.choose(own, true)).toMatchObject({
      ok: false,
      problems: [{ code: 'folder-is-file' }],
    });
    expect(files(stick)).toEqual(['Innovatiescan']);
    expect(existsSync(join(usual, 'data-folder.json'))).toBe(false);
  });

  test('can be left for the usual one again', async () => {
    const { usual, own, choice } = places();
    await choice.choose(own, false);
    expect(await choice.chooseUsual()).toEqual({ ok: true, value: null });
    await choice.choose(own, false);
    await createFolderChoice(own, usual).choose(usual, false);
    expect(existsSync(join(usual, 'data-folder.json'))).toBe(false);
    expect(existsSync(join(own, 'settings.json'))).toBe(true);
  });
});

test('a stick that is pulled out is said by everything, nothing is made in its place, and it may come back', async () => {
  const { usual, stick, own, choice } = places();
  const share = join(usual, '..', 'share');
  write(share, { 'innovatiescan/data-folder.json': JSON.stringify({ folder: own }) });
  await choice.choose(own, false);
  vi.stubEnv('SCAN_DATA', '');
  vi.stubEnv('XDG_DATA_HOME', share);
  const { services, dataFolder, log } = compose({});
  expect(dataFolder).toMatchObject({ path: own, kind: 'chosen' });
  const create = () =>
    dispatch(services, 'adviser', 'assessment.create', { ...start, company: { name: 'Op de stick' } });
  expect(await create()).toMatchObject({ ok: true });

  renameSync(stick, `${stick}-pulled`);
  const gone = { ok: false, failure: { problems: [{ file: own, code: 'chosen-folder-gone' }] } };
  // The place where a stick hangs can stay.
  for (const mountPoint of [false, true]) {
    if (mountPoint) mkdirSync(own, { recursive: true });
    expect(await services['assessment.list']({})).toMatchObject(gone);
    expect(await create()).toMatchObject(gone);
    expect(await services['settings.change']({ change: { adviser: 'An' } })).toMatchObject(gone);
    expect(await services['app.tryFolder']({})).toMatchObject({ value: [{ code: 'chosen-folder-gone' }] });
    expect(await services['app.start']({})).toMatchObject({
      ok: true,
      value: { dataFolder: own, dataFolderKind: 'chosen', notices: [] },
    });
    await log.text();
    expect(existsSync(stick) ? files(stick) : []).toEqual([]);
  }
  renameSync(stick, `${stick}-empty`);
  renameSync(`${stick}-pulled`, stick);
  expect(await services['app.tryFolder']({})).toEqual({ ok: true, value: [] });
  expect(await services['assessment.list']({})).toMatchObject({ value: [{ name: 'Op de stick' }] });
  expect(await create()).toMatchObject({ ok: true });
});
