import * as fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createFaultyFileSystem } from './faulty-file-system.ts';
import { codec, day, filesIn, scanNames } from './second-place-set-up.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { exampleAssessment } from '../../scans/assessment/example-assessment.ts';
import { createDataFolder } from '../../../electron/adapters/data-folder.ts';
import { createSecondCopies } from '../../../electron/adapters/second-copies.ts';
import type { Assessment } from '../../../scans/assessment/assessment-record.ts';

const first = exampleAssessment();
const other = exampleAssessment('0f8c2a4e-0000-4000-8000-000000000002');
const start = Date.parse('2026-11-24T08:00:00.000Z');

/** Copies that the test makes itself, so that it knows each of them. */
async function setUp() {
  const [folder, root] = [temporaryFolder(), temporaryFolder()];
  await createDataFolder(folder).probe();
  const faulty = createFaultyFileSystem();
  const waits: number[] = [];
  const copies = createSecondCopies({
    folder,
    codec,
    now: () => new Date(start),
    wait: async (ms) => waits.push(ms),
    fileSystem: faulty.fileSystem,
    platform: 'win32',
  });
  const here = join(folder, 'generations', first.id);
  const there = join(root, first.id);
  for (const place of [here, there]) fs.mkdirSync(place);
  return {
    folder,
    root,
    faulty,
    waits,
    copies,
    here,
    there,
    bring: () => copies.bring(first.id, root),
    store: (assessment: Assessment, name: string = assessment.id) =>
      fs.writeFileSync(join(folder, 'scans', `${name}.iscan`), textOf(assessment)),
    /** What was asked of the files in a folder. */
    asked: (name: string, place: string) =>
      faulty.calls.filter((call) => call.name === name && call.path.startsWith(place)).length,
  };
}

function textOf(assessment: Assessment): string {
  const text = codec.encode(assessment);
  if (!text.ok) throw new Error('not encoded');
  return text.value;
}

/** A copy as it was so many days ago. */
function copyIn(folder: string, daysAgo: number, name: string, scan: Assessment = first): string {
  const at = new Date(start - daysAgo * day).toISOString().replace(/[-:.]/gu, '');
  const file = `${at}.r7.iscan`;
  fs.writeFileSync(join(folder, file), textOf({ ...scan, name }));
  return file;
}

describe('copies that go there', () => {
  test('come beside those of another laptop, and none that would go at once', async () => {
    const { bring, here, there, asked } = await setUp();
    for (const days of [1, 2, 3, 4, 5]) copyIn(there, days, `ginder ${days}`);
    copyIn(here, 6, 'hier 6');
    copyIn(here, 6.1, 'hier, zelfde dag');
    copyIn(here, 400, 'hier, te oud');
    await bring();
    expect(scanNames(there)).toEqual(['hier 6', ...[5, 4, 3, 2, 1].map((days) => `ginder ${days}`)]);
    expect(asked('create', there)).toBe(1);
  });

  test('are none of another scan, nor damaged', async () => {
    const { bring, here, there, store } = await setUp();
    copyIn(here, 1, 'van een ander', other);
    fs.writeFileSync(join(here, copyIn(here, 2, 'stuk')), '{');
    store(other, first.id);
    await bring();
    expect(filesIn(there)).toEqual({});
    fs.writeFileSync(join(here, '..', '..', 'scans', `${first.id}.iscan`), '{');
    await bring();
    expect(filesIn(there)).toEqual({});
  });

  test('are compared byte by byte only where it is the newest; of the others the size is', async () => {
    const { bring, here, there, faulty, asked } = await setUp();
    const names = [1, 2, 3].map((days) => copyIn(here, days, `hier ${days}`));
    await bring();
    faulty.failWhen(() => null);
    await bring();
    expect([asked('read', there), asked('create', there)]).toEqual([1, 0]);
    const [newest = '', middle = '', oldest = ''] = names;
    const damaged = { [newest]: 'Hier 1', [middle]: 'Hier 2', [oldest]: 'hier 3 en meer' };
    for (const [file, name] of Object.entries(damaged)) {
      fs.writeFileSync(join(there, file), textOf({ ...first, name }));
    }
    await bring();
    // Of the same size and not the newest: that is not seen.
    expect(scanNames(there)).toEqual(['hier 3', 'hier 3 en meer', 'Hier 2', 'hier 1', 'Hier 1']);
  });

  test.each([
    ['once', 1],
    ['for ever', Infinity],
  ])('are never passed over where one may not be read %s', async (_, times) => {
    const { bring, here, there, faulty } = await setUp();
    const file = join(here, copyIn(here, 1, 'hier 1'));
    let reads = 0;
    // The list of copies is read before.
    const fails = () => (reads += 1) <= times;
    faulty.failWhen(({ name, path }) => (name === 'read' && path === file && fails() ? 'EACCES' : null));
    const outcome = await bring().then(
      () => 'brought',
      (error: unknown) => error,
    );
    if (times === 1) expect([outcome, ...scanNames(there)]).toEqual(['brought', 'hier 1']);
    else expect([outcome, ...scanNames(there)]).toMatchObject([{ code: 'EACCES' }]);
  });

  test('are none that goes while it may not be read', async () => {
    const { bring, here, there, faulty } = await setUp();
    const file = join(here, copyIn(here, 1, 'hier 1'));
    faulty.failWhen(({ name, path }) => {
      if (name !== 'read' || path !== file) return null;
      fs.rmSync(file, { force: true });
      return 'EACCES';
    });
    await bring();
    expect([scanNames(here), scanNames(there)]).toEqual([[], []]);
  });

  test('are none that goes here meanwhile', async () => {
    const { bring, here, there, faulty } = await setUp();
    const file = copyIn(here, 1, 'hier 1');
    await bring();
    faulty.failWhen(({ name, path }) => {
      if (name === 'look' && path === join(here, file)) fs.rmSync(path, { force: true });
      return null;
    });
    await bring();
    expect([scanNames(here), scanNames(there)]).toEqual([[], ['hier 1']]);
  });

  test('have what stands in the list too, once', async () => {
    const { bring, there, store, folder } = await setUp();
    store(first);
    await bring();
    await bring();
    expect(scanNames(there)).toEqual([first.name]);
    const text = fs.readFileSync(join(folder, 'scans', `${first.id}.iscan`), 'utf8');
    expect(filesIn(there)).toEqual({ '20261124T080000000Z.r7.iscan': text });
  });

  test('are thinned with what was there', async () => {
    const { bring, there } = await setUp();
    for (const days of [1, 2, 3, 4, 5, 400]) copyIn(there, days, `ginder ${days}`);
    await bring();
    expect(scanNames(there)).toEqual([5, 4, 3, 2, 1].map((days) => `ginder ${days}`));
  });
});

describe('erasing', () => {
  const copy = '20261124T080000000Z.r7.iscan';

  test('takes a copy, what stood in its place and what was never finished, and then the folder', async () => {
    const { copies, root, there, faulty } = await setUp();
    const ours = [
      copy,
      `${copy}.bak1`,
      `${copy}.bak2`,
      `.${copy}.7-0123456789ab.tmp`,
      `.${copy}.77777-abcdefabcdef.tmp`,
    ];
    for (const name of ours) fs.writeFileSync(join(there, name), '{');
    await copies.erase(first.id, root);
    expect(fs.readdirSync(root)).toEqual([]);
    const last = faulty.calls.filter(({ name }) => name === 'syncFolder' || name === 'removeFolder');
    expect(last.map(({ name, path }) => [name, path])).toEqual([
      ['removeFolder', there],
      ['syncFolder', root],
    ]);
  });

  test.each([
    'notes.txt',
    'x.iscan',
    `${copy}.bak3`,
    `${copy}.bak11`,
    `${copy}.bak1.old`,
    `a${copy}`,
    `a\n${copy}`,
    `..${copy}`,
    `.${copy}.x-0123456789ab.tmp`,
    `.${copy}.7-0123456789a.tmp`,
    `.${copy}.7-0123456789abc.tmp`,
    `.${copy}.7-0123456789aB.tmp`,
    `.${copy}.7-0123456789ab.tmp.txt`,
    `.x.iscan.7-0123456789ab.tmp`,
  ])('leaves %s, and the folder for it', async (name) => {
    const { copies, root, there, asked } = await setUp();
    for (const one of [name, copy]) fs.writeFileSync(join(there, one), 'mine');
    await copies.erase(first.id, root);
    expect(filesIn(there)).toEqual({ [name]: 'mine' });
    expect([asked('syncFolder', there), asked('removeFolder', there)]).toEqual([1, 0]);
  });

  test('of what is not there does nothing', async () => {
    const { copies, root, faulty } = await setUp();
    await copies.erase(other.id, root);
    expect(faulty.calls.map(({ name }) => name)).toEqual(['look']);
  });

  test('waits for who holds a copy or its folder for a moment', async () => {
    const { copies, root, there, faulty, waits } = await setUp();
    fs.writeFileSync(join(there, copy), '{');
    let held = 4;
    faulty.failWhen(({ name }) => (name.startsWith('remove') && (held -= 1) % 2 === 1 ? 'EPERM' : null));
    await copies.erase(first.id, root);
    expect(fs.readdirSync(root)).toEqual([]);
    expect(waits).toEqual([10, 10]);
  });
});

describe('scans that there is something of', () => {
  test('stand in the list or among the copies, each once', async () => {
    const { copies, folder, store } = await setUp();
    store(first);
    store(other);
    fs.writeFileSync(join(folder, 'scans', `${other.id}.iscan.bak1`), '');
    fs.writeFileSync(join(folder, 'scans', 'derde-scan.txt'), '');
    fs.writeFileSync(join(folder, 'scans', 'zomaar-een.iscans'), '');
    fs.mkdirSync(join(folder, 'generations', 'geen'));
    fs.mkdirSync(join(folder, 'generations', 'alleen-kopieen'));
    expect([...(await copies.ids())].toSorted()).toEqual([first.id, other.id, 'alleen-kopieen']);
  });

  test('are those that can be seen, where one of both folders cannot', async () => {
    const { copies, folder, store } = await setUp();
    store(other);
    fs.rmSync(join(folder, 'generations'), { recursive: true });
    expect(await copies.ids()).toEqual([other.id]);
    fs.mkdirSync(join(folder, 'generations', first.id), { recursive: true });
    fs.rmSync(join(folder, 'scans'), { recursive: true });
    expect(await copies.ids()).toEqual([first.id]);
  });
});
