import * as fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { filesIn, first, placeOf, scanNames, setUp } from './second-place-set-up.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { exampleAssessment } from '../../scans/assessment/example-assessment.ts';
import { createFileSystem } from '../../../electron/adapters/file-system.ts';
import { secondFolderName } from '../../../electron/adapters/second-place.ts';

const second = exampleAssessment('0f8c2a4e-0000-4000-8000-000000000002');

type Rig = Awaited<ReturnType<typeof setUp>>;

/** Two scans of which nothing is there yet, and a place for them. */
async function withTwo(): Promise<Rig & { readonly thereToo: string }> {
  const rig = await setUp();
  await rig.store.add(second);
  await rig.secondPlace.choose(rig.stick);
  return { ...rig, thereToo: join(rig.copies, second.id) };
}

function noteIn(folder: string): unknown {
  return JSON.parse(fs.readFileSync(join(folder, 'second-place.json'), 'utf8'));
}

/** Whether something of a scan is made in a folder. */
const makesIn = (folder: string) => (call: { readonly name: string; readonly path: string }) =>
  call.name === 'create' && call.path.startsWith(folder);

/** In the data folder. */
const erased = async (): Promise<true> => true;

describe('one scan that is followed', () => {
  const upToDate = (rig: Rig) =>
    vi.waitFor(
      async () => expect(await rig.secondPlace.state()).toMatchObject({ behind: null, upToDateAt: at }),
      10_000,
    );
  const at = '2026-11-24T08:00:00.000Z';

  test('goes there by itself, and never alone while not all are there', async () => {
    const rig = await withTwo();
    rig.secondPlace.follow(second.id);
    await upToDate(rig);
    expect([scanNames(rig.there), scanNames(rig.thereToo)]).toEqual([[first.name], [second.name]]);
  });

  test('takes what is behind with it', async () => {
    const rig = await withTwo();
    rig.faulty.failWhen((call) => (makesIn(rig.there)(call) ? 'EIO' : null));
    rig.secondPlace.follow(first.id);
    await vi.waitFor(() =>
      expect(noteIn(rig.folder)).toMatchObject({ behind: { since: at, why: 'failed' } }),
    );
    rig.faulty.failWhen(() => null);
    rig.secondPlace.follow(second.id);
    await upToDate(rig);
    expect([scanNames(rig.there), scanNames(rig.thereToo)]).toEqual([[first.name], [second.name]]);
  });
});

describe('what goes wrong with one scan', () => {
  test('lets the next one go there, and is told', async () => {
    const { secondPlace, faulty, there, thereToo } = await withTwo();
    faulty.failWhen((call) => (makesIn(there)(call) ? 'EIO' : null));
    await secondPlace.catchUp();
    expect([scanNames(there), scanNames(thereToo)]).toEqual([[], [second.name]]);
    expect(await secondPlace.state()).toMatchObject({ behind: { why: 'failed' }, upToDateAt: null });
    faulty.failWhen(() => null);
    secondPlace.follow(second.id);
    await secondPlace.catchUp();
    expect(scanNames(there)).toEqual([first.name]);
    expect(await secondPlace.state()).toMatchObject({ behind: null });
  });

  test('is told also where the place gives back other bytes', async () => {
    const { secondPlace, folder, stick, there } = await setUp();
    await secondPlace.choose(stick);
    const real = createFileSystem();
    const read = async (path: string) => (path.startsWith(stick) ? Buffer.from('{') : real.read(path));
    await placeOf(folder, { ...real, read }).catchUp();
    expect(noteIn(folder)).toMatchObject({ behind: { why: 'failed' } });
    expect(filesIn(there)).toEqual({});
  });

  test('is told also where it is no word of the system', async () => {
    const { secondPlace, folder, stick, copies } = await setUp();
    const real = createFileSystem();
    const create: typeof real.create = (path, mode) =>
      path.startsWith(copies) ? Promise.reject(new TypeError('a defect')) : real.create(path, mode);
    await secondPlace.choose(stick);
    const broken = placeOf(folder, { ...real, create });
    await broken.catchUp();
    expect(await broken.state()).toEqual({
      shown: copies,
      upToDateAt: null,
      behind: { since: '1970-01-01T00:00:00.000Z', why: 'failed' },
      toErase: 0,
    });
  });
});

test('a full place is not filled with every other scan', async () => {
  const { secondPlace, faulty, copies } = await withTwo();
  faulty.failWhen((call) => (makesIn(copies)(call) ? 'ENOSPC' : null));
  await secondPlace.catchUp();
  expect(faulty.calls.filter(makesIn(copies))).toHaveLength(1);
  expect(await secondPlace.state()).toMatchObject({ behind: { why: 'full' } });
});

test('a place that is away is not looked for with every scan', async () => {
  const { secondPlace, folder, faulty, copies, pullOut, plugIn } = await withTwo();
  pullOut();
  faulty.failWhen(() => null);
  await secondPlace.catchUp();
  expect(faulty.calls.filter(({ path }) => path === copies)).toHaveLength(2);
  expect(noteIn(folder)).toMatchObject({ behind: { why: 'missing' } });
  plugIn();
  expect(await secondPlace.state()).toMatchObject({ behind: { why: 'missing' } });
});

describe('between two scans', () => {
  /** Something happens while the first one is brought. */
  async function meanwhile(happens: (rig: Rig) => unknown) {
    const rig = await withTwo();
    let hasHappened = false;
    rig.faulty.failWhen((call) => {
      if (!hasHappened && makesIn(rig.copies)(call)) {
        hasHappened = true;
        void happens(rig);
      }
      return null;
    });
    await rig.secondPlace.catchUp();
    expect(hasHappened).toBe(true);
    return rig;
  }

  test('it can be given up: nothing more goes there, and it stays given up', async () => {
    const { secondPlace, folder, copies } = await meanwhile((rig) => rig.secondPlace.stop());
    expect(fs.readdirSync(copies)).toEqual([first.id]);
    expect(await secondPlace.state()).toBeNull();
    expect(fs.existsSync(join(folder, 'second-place.json'))).toBe(false);
  });

  test('another can be chosen, which has nothing yet', async () => {
    const other = temporaryFolder();
    const { secondPlace, copies } = await meanwhile((rig) => rig.secondPlace.choose(other));
    expect(fs.readdirSync(copies)).toEqual([first.id]);
    expect(await secondPlace.state()).toEqual({
      shown: join(other, secondFolderName),
      upToDateAt: null,
      behind: null,
      toErase: 0,
    });
    await secondPlace.catchUp();
    expect(scanNames(join(other, secondFolderName, second.id))).toEqual([second.name]);
  });

  test('it can be pulled out: it is not made anew, and the rest waits', async () => {
    const { secondPlace, faulty, copies, thereToo, pullOut, plugIn } = await withTwo();
    faulty.failWhen(({ name, path }) => {
      if (name === 'look' && path === thereToo) throw new Error('must not be looked for');
      if (name === 'read' && path.startsWith(copies) && fs.existsSync(copies)) pullOut();
      return null;
    });
    await secondPlace.catchUp();
    expect(fs.existsSync(copies)).toBe(false);
    expect(await secondPlace.state()).toMatchObject({ behind: { why: 'missing' } });
    faulty.failWhen(() => null);
    plugIn();
    await secondPlace.catchUp();
    expect(scanNames(thereToo)).toEqual([second.name]);
  });
});

describe('what cannot be written of it here', () => {
  test('holds nothing up, and the same is done again', async () => {
    const { secondPlace, folder, stick, faulty, there } = await setUp();
    await secondPlace.choose(stick);
    const path = join(folder, 'second-place.json');
    const note = JSON.stringify({ ...Object(noteIn(folder)), toErase: [second.id] });
    // It can be read, but in its place nothing can be put.
    fs.rmSync(path);
    fs.mkdirSync(path);
    const half = placeOf(folder, {
      ...faulty.fileSystem,
      read: async (asked) =>
        asked === path && fs.statSync(path).isDirectory() ? Buffer.from(note) : faulty.fileSystem.read(asked),
    });
    half.follow(first.id);
    await half.catchUp();
    expect(filesIn(there)).toEqual({});
    expect((await half.stop()).ok).toBe(false);
    fs.rmdirSync(path);
    fs.writeFileSync(path, note);
    await half.catchUp();
    expect(scanNames(there)).toEqual([first.name]);
    expect(noteIn(folder)).toMatchObject({ toErase: [], behind: null });
  });
});

describe('a scan that cannot be erased there', () => {
  test('is remembered once, and goes the next time with the others', async () => {
    const { secondPlace, faulty, there, thereToo, folder } = await withTwo();
    await secondPlace.catchUp();
    faulty.failWhen(({ name }) => (name === 'remove' ? 'EIO' : null));
    for (const id of [first.id, first.id, second.id]) await secondPlace.erase(id, erased);
    expect(noteIn(folder)).toMatchObject({ toErase: [first.id, second.id] });
    faulty.failWhen(({ name, path }) => (name === 'remove' && path.startsWith(there) ? 'EIO' : null));
    for (const scan of [first, second]) fs.rmSync(join(folder, 'scans', `${scan.id}.iscan`));
    await secondPlace.catchUp();
    expect(noteIn(folder)).toMatchObject({ toErase: [first.id] });
    expect([fs.existsSync(there), fs.existsSync(thereToo)]).toEqual([true, false]);
    faulty.failWhen(() => null);
    await secondPlace.catchUp();
    expect([fs.existsSync(there), noteIn(folder)]).toEqual([false, expect.objectContaining({ toErase: [] })]);
  });

  test('is not looked for where it never was, nor where none was chosen', async () => {
    const { secondPlace, folder, stick, faulty } = await setUp();
    await secondPlace.erase(first.id, erased);
    expect(fs.existsSync(join(folder, 'second-place.json'))).toBe(false);
    await secondPlace.choose(stick);
    await secondPlace.erase(first.id, erased);
    expect(await secondPlace.state()).toMatchObject({ toErase: 0 });
    expect(faulty.calls.some(({ name }) => name === 'removeFolder')).toBe(false);
  });

  test('whose name was noted in a strange way is nobody’s', async () => {
    const { secondPlace, folder, stick, copies } = await setUp();
    await secondPlace.choose(stick);
    fs.mkdirSync(join(copies, 'x'));
    const note = { ...Object(noteIn(folder)), toErase: ['x', '../x', 7] };
    fs.writeFileSync(join(folder, 'second-place.json'), JSON.stringify(note));
    await secondPlace.catchUp();
    expect(noteIn(folder)).toMatchObject({ toErase: [] });
    expect(fs.existsSync(join(copies, 'x'))).toBe(true);
  });
});
