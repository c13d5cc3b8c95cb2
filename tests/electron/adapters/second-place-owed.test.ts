import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createFaultyFileSystem } from './faulty-file-system.ts';
import { isRegister } from './second-place-set-up.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { exampleAssessment } from '../../scans/assessment/example-assessment.ts';
import { isAssessmentId } from '../../../scans/assessment/assessment-ids.ts';
import { createAssessmentStore } from '../../../electron/adapters/assessment-store.ts';
import { createDataFolder } from '../../../electron/adapters/data-folder.ts';
import type { FileSystem } from '../../../electron/adapters/file-system.ts';
import { createSecondPlace, secondFolderName } from '../../../electron/adapters/second-place.ts';
import { createScanFileCodec } from '../../../scans/services/scan-file-codec.ts';

const codec = createScanFileCodec((text) => createHash('sha256').update(text, 'utf8').digest('hex'));
const first = exampleAssessment();
const otherId = '0f8c2a4e-0000-4000-8000-0000000000ff';
if (!isAssessmentId(otherId)) throw new Error('no id');
const other = { ...first, id: otherId, name: 'Andere' };
const deadPid = 2 ** 30;

/** A data folder with one scan, of which there is a copy on the stick. */
async function setUp() {
  const [folder, stick] = [temporaryFolder(), temporaryFolder()];
  await createDataFolder(folder).probe();
  const clock = { at: Date.parse('2026-11-24T08:00:00.000Z') };
  const faulty = createFaultyFileSystem();
  const shared = { folder, codec, now: () => new Date(clock.at), wait: async () => undefined };
  const start = (fileSystem: FileSystem = faulty.fileSystem, more: object = {}) => {
    const secondPlace = createSecondPlace({ ...shared, isRegister, fileSystem, ...more });
    return { secondPlace, store: createAssessmentStore({ ...shared, secondPlace }) };
  };
  const { secondPlace, store } = start();
  await store.add(first);
  expect((await secondPlace.choose(stick)).ok).toBe(true);
  await store.load(first.id);
  await secondPlace.catchUp();
  const root = join(stick, secondFolderName);
  return { folder, stick, root, there: join(root, first.id), clock, faulty, start, secondPlace, store };
}

type World = Awaited<ReturnType<typeof setUp>>;

async function changed({ clock, store }: World, name: string): Promise<void> {
  clock.at += 11 * 60_000;
  expect((await store.change(first.id, (old) => ({ ...old, name }))).ok).toBe(true);
}

/** What follows a save is done, and no more is asked for: each of these waits for its turn behind a step of that. */
async function settled(secondPlace: World['secondPlace']): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await secondPlace.erase(other.id, async () => null);
}

test('a copy whose name was not surely on the disk is made anew, and counts only then', async () => {
  const world = await setUp();
  const { faulty, there, secondPlace } = world;
  faulty.failWhen(({ name, path }) => (name === 'syncFolder' && path === there ? 'EIO' : null));
  await changed(world, 'Tweede');
  await secondPlace.catchUp();
  const [, newest = ''] = fs.readdirSync(there);
  expect(await secondPlace.state()).toMatchObject({
    upToDateAt: '2026-11-24T08:00:00.000Z',
    behind: { why: 'failed' },
  });
  faulty.failWhen(() => null);
  await secondPlace.catchUp();
  expect(fs.readdirSync(there)).toHaveLength(2);
  expect(faulty.calls).toContainEqual({ name: 'syncFolder', path: there });
  expect(faulty.calls).toContainEqual({ name: 'remove', path: join(there, newest) });
  expect(await secondPlace.state()).toMatchObject({ behind: null, upToDateAt: '2026-11-24T08:11:00.000Z' });
});

test('names of an earlier start are made to last before anything is said of them', async () => {
  const { faulty, start, there, root } = await setUp();
  faulty.failWhen(() => null);
  const { secondPlace } = start();
  await secondPlace.catchUp();
  for (const path of [there, root]) expect(faulty.calls).toContainEqual({ name: 'syncFolder', path });
  faulty.failWhen(() => null);
  await secondPlace.catchUp();
  expect(faulty.calls.filter(({ name, path }) => name === 'syncFolder' && path === there)).toEqual([]);
});

test('what does not read back as it was written gets no name', async () => {
  const world = await setUp();
  const { faulty, there, start } = world;
  const real = faulty.fileSystem;
  const wrong: FileSystem = {
    ...real,
    read: async (path) => {
      const bytes = await real.read(path);
      return path.endsWith('.tmp') ? Buffer.from(bytes).fill(32, 200, 201) : bytes;
    },
  };
  const before = fs.readdirSync(there);
  await world.store.change(first.id, (old) => ({ ...old, name: 'Tweede' }));
  const { secondPlace } = start(wrong);
  await secondPlace.catchUp();
  expect(fs.readdirSync(there)).toEqual(before);
  expect(await secondPlace.state()).toMatchObject({ behind: { why: 'failed' } });
});

test('one scan that arrived says nothing of another that did not', async () => {
  const world = await setUp();
  const { faulty, start, folder, there, secondPlace, store, clock } = world;
  const note = join(folder, 'second-place.json');
  faulty.failWhen(({ name, path }) =>
    (name === 'create' && path.startsWith(join(folder, '.second-place'))) || path.startsWith(there)
      ? 'EIO'
      : null,
  );
  await changed(world, 'Tweede');
  await secondPlace.catchUp();
  const before = fs.readFileSync(note, 'utf8');
  faulty.failWhen(({ path }) => (path.startsWith(there) ? 'EIO' : null));
  clock.at += 11 * 60_000;
  await store.add(other);
  await store.load(other.id);
  await settled(secondPlace);
  expect(fs.existsSync(join(there, '..', other.id))).toBe(true);
  expect(fs.readFileSync(note, 'utf8')).toBe(before);
  faulty.failWhen(() => null);
  const again = start();
  await again.store.load(other.id);
  await settled(again.secondPlace);
  expect(fs.readFileSync(note, 'utf8')).toBe(before);
  await again.secondPlace.catchUp();
  expect(await again.secondPlace.state()).toMatchObject({ upToDateAt: '2026-11-24T08:22:00.000Z' });
});

test('scans that cannot be listed are none that stand there', async () => {
  const { clock, faulty, folder, secondPlace } = await setUp();
  clock.at += 60_000;
  faulty.failWhen(({ name, path }) => (name === 'names' && path === join(folder, 'scans') ? 'EIO' : null));
  await secondPlace.catchUp();
  faulty.failWhen(() => null);
  expect(await secondPlace.state()).toMatchObject({ upToDateAt: '2026-11-24T08:00:00.000Z' });
});

test('what a crash left half-written there goes, but not from under one that still writes', async () => {
  const { there, root, start, secondPlace } = await setUp();
  const left = [root, there].map((from) => join(from, `.a.iscan.${deadPid}-0123456789ab.tmp`));
  const ours = join(there, `.a.iscan.${process.pid}-0123456789ab.tmp`);
  for (const path of [...left, ours]) fs.writeFileSync(path, 'half');
  await start(undefined, { whereHeld: async () => undefined }).secondPlace.catchUp();
  expect(left.filter(fs.existsSync)).toEqual(left);
  await secondPlace.catchUp();
  expect(left.filter(fs.existsSync)).toEqual([]);
  expect(fs.existsSync(ours)).toBe(true);
});

test('an erasing that cannot be remembered is refused before anything is gone', async () => {
  const { faulty, folder, there, store, secondPlace } = await setUp();
  const note = join(folder, 'second-place.json');
  const all = [...fs.readdirSync(there), ...fs.readdirSync(join(folder, 'scans'))];
  for (const [call, path, code] of [
    ['read', note, 'read-failed'],
    ['create', '', 'disk-full'],
    ['syncFolder', folder, 'disk-full'],
  ] as const) {
    faulty.failWhen((found) =>
      found.name === call && found.path.startsWith(path) ? (call === 'read' ? 'EIO' : 'ENOSPC') : null,
    );
    expect(await store.erase(first.id)).toMatchObject({ ok: false, problems: [{ code }] });
    expect([...fs.readdirSync(there), ...fs.readdirSync(join(folder, 'scans'))]).toEqual(all);
  }
  faulty.failWhen(() => null);
  expect((await store.erase(first.id)).ok).toBe(true);
  expect(fs.existsSync(there)).toBe(false);
  expect(await secondPlace.state()).toMatchObject({ toErase: 0 });
});

test('an erasing that the data folder refused lets the copies there', async () => {
  const { there, store, secondPlace, folder } = await setUp();
  const before = fs.readFileSync(join(folder, 'second-place.json'), 'utf8');
  await expect(secondPlace.erase(first.id, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await secondPlace.erase(first.id, async () => null)).toBeNull();
  expect(fs.readFileSync(join(folder, 'second-place.json'), 'utf8')).toBe(before);
  expect(fs.readdirSync(there)).toHaveLength(1);
  // Nothing of this one stands here: it was erased, if not surely.
  expect(await store.erase(other.id)).toMatchObject({ ok: false, problems: [{ code: 'not-found' }] });
  expect(await secondPlace.state()).toMatchObject({ toErase: 1 });
});

test('a crash in the middle of an erasing leaves a scan whole that is still here', async () => {
  const { there, start, secondPlace, clock } = await setUp();
  void secondPlace.erase(first.id, () => new Promise(() => undefined));
  await new Promise((resolve) => setTimeout(resolve, 50));
  clock.at += 60_000;
  const again = start();
  expect(await again.secondPlace.state()).toMatchObject({ toErase: 1 });
  again.secondPlace.follow(other.id);
  await settled(again.secondPlace);
  expect(fs.readdirSync(there)).toHaveLength(1);
  expect(await again.secondPlace.state()).toMatchObject({ toErase: 0 });
});
