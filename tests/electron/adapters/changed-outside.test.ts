import * as fs from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../../scans/assessment/assessment-record.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { createAssessmentStore } from '../../../electron/adapters/assessment-store.ts';
import { createDataFolder } from '../../../electron/adapters/data-folder.ts';
import { createFileSystem } from '../../../electron/adapters/file-system.ts';
import type { FileSystem } from '../../../electron/adapters/file-system.ts';
import type { AssessmentStore } from '../../../scans/services/store-ports.ts';
import { createScanFileCodec } from '../../../scans/services/scan-file-codec.ts';
import { exampleAssessment, sha256Hex } from '../../scans/assessment/example-assessment.ts';

const codec = createScanFileCodec(sha256Hex);
const { id } = exampleAssessment();

/** A store that has a scan in memory, called "ours", and what an outsider does to the file of it. */
async function opened(fileSystem: FileSystem = createFileSystem()) {
  const folder = temporaryFolder();
  await createDataFolder(folder).probe();
  const file = join(folder, 'scans', `${id}.iscan`);
  const store = createAssessmentStore({
    folder,
    codec,
    now: () => new Date('2026-11-24T13:03:00.000Z'),
    wait: async () => undefined,
    fileSystem,
  });
  given(await store.add(named('before')));
  // The first change is kept by itself, those of the ten minutes after it are not.
  given(await store.change(id, () => named('first')));
  const ours = given(await store.change(id, () => named('ours')));
  return {
    folder,
    file,
    store,
    ours,
    /** As a program that synchronises does: a new file over the old one. */
    puts: (text: string) => {
      fs.writeFileSync(`${file}.sync`, text);
      fs.renameSync(`${file}.sync`, file);
    },
    onDisk: () => nameIn(fs.readFileSync(file, 'utf8')),
    /** The names of the copies of it, sorted. */
    copies: async () => {
      const rows = given(await store.generations(id));
      const loaded = await Promise.all(rows.map((row) => store.loadGeneration(id, row.file)));
      return [...new Set(loaded.map((one) => given(one).name))].toSorted();
    },
  };
}

function named(name: string, revision = 7): Assessment {
  return { ...exampleAssessment(), name, revision };
}

function textOf(assessment: Assessment): string {
  return given(codec.encode(assessment));
}

function nameIn(text: string): string | null {
  const decoded = codec.decode(text, 'x');
  return decoded.kind === 'read' ? decoded.value.name : null;
}

function given<T>(outcome: { ok: true; value: T } | { ok: false; problems: readonly { code: string }[] }): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

async function toldAt(store: AssessmentStore): Promise<readonly string[]> {
  return given(await store.load(id)).notices.map(({ code }) => code);
}

const renamed = (assessment: Assessment): Assessment => ({ ...assessment, name: `${assessment.name}!` });

describe('a file that was replaced outside keeps both versions', () => {
  test('when it is changed', async () => {
    const { store, puts, onDisk, copies } = await opened();
    puts(textOf(named('theirs', 8)));
    expect(given(await store.change(id, renamed)).name).toBe('theirs!');
    expect(onDisk()).toBe('theirs!');
    expect(await copies()).toEqual(expect.arrayContaining(['ours', 'theirs']));
    expect(store.noticesOf(id)).toMatchObject([
      { code: 'changed-outside', values: { when: expect.stringMatching(/^\d/u) } },
    ]);
    given(await store.change(id, renamed));
    expect(store.noticesOf(id)).toEqual([]);
  });

  test('when it is saved over with the same revision, or refused with another', async () => {
    const { store, puts, copies, ours } = await opened();
    puts(textOf(named('theirs', ours.revision)));
    given(await store.save({ ...ours, name: 'saved' }));
    expect(await copies()).toEqual(expect.arrayContaining(['ours', 'theirs']));
    puts(textOf(named('again', 40)));
    expect(await store.save({ ...ours, revision: ours.revision + 1 })).toMatchObject({
      problems: [{ code: 'changed-elsewhere' }],
    });
    expect(await copies()).toEqual(expect.arrayContaining(['again', 'ours', 'saved', 'theirs']));
  });

  test('when an import takes its place', async () => {
    const { store, puts, copies } = await opened();
    puts(textOf(named('theirs', 8)));
    given(await store.replace(named('imported', 30), 8));
    expect(await copies()).toEqual(expect.arrayContaining(['ours', 'theirs']));
  });

  test('when it is only looked at, and that is told until it was read and saved', async () => {
    const { store, puts, copies } = await opened();
    puts(textOf(named('theirs', 8)));
    expect(await toldAt(store)).toEqual(['changed-outside']);
    expect(await toldAt(store)).toEqual(['changed-outside']);
    expect(await copies()).toEqual(expect.arrayContaining(['ours', 'theirs']));
    given(await store.change(id, renamed));
    expect(await toldAt(store)).toEqual([]);
  });

  test('when it goes into the trash, and when it comes back as another', async () => {
    const { store, folder, puts, copies } = await opened();
    puts(textOf(named('theirs', 8)));
    given(await store.trash(id, '2026-11-24T14:00:00.000Z'));
    expect(await copies()).toEqual(expect.arrayContaining(['ours', 'theirs']));
    const [file] = fs.readdirSync(join(folder, 'trash')).filter((name) => name.endsWith('.iscan'));
    if (file === undefined) throw new Error('not in the trash');
    expect(nameIn(fs.readFileSync(join(folder, 'trash', file), 'utf8'))).toBe('theirs');
    fs.writeFileSync(join(folder, 'trash', file), textOf(named('another', 8)));
    given(await store.restore(file));
    expect(given(await store.load(id)).assessment.name).toBe('another');
    expect(await copies()).toEqual(expect.arrayContaining(['ours', 'theirs']));
  });

  test('also with the same size, the same time and the same inode', async () => {
    const { store, file, copies } = await opened();
    fs.utimesSync(file, 1_700_000_000, 1_700_000_000);
    given(await store.load(id));
    const before = fs.statSync(file);
    const text = textOf(named('us??', 8));
    expect(text).toHaveLength(fs.readFileSync(file, 'utf8').length);
    // The clock of a file system ticks slower than a disk in memory.
    await pause(20);
    // In place, and the time put back: only the system itself knows that something was written.
    fs.writeFileSync(file, text);
    fs.utimesSync(file, 1_700_000_000, 1_700_000_000);
    const after = fs.statSync(file);
    expect([after.size, after.ino, after.mtimeMs]).toEqual([before.size, before.ino, before.mtimeMs]);
    expect(given(await store.change(id, renamed)).name).toBe('us??!');
    expect(await copies()).toEqual(expect.arrayContaining(['ours', 'us??']));
  });

  test('also when it comes between our look and our save: the change is made once more on it', async () => {
    const real = createFileSystem();
    let targets = 0;
    let between = (): void => undefined;
    const { store, puts, onDisk, copies } = await opened({
      ...real,
      target: (path) => {
        targets += 1;
        if (targets === 2) between();
        return real.target(path);
      },
    });
    targets = 0;
    between = () => puts(textOf(named('theirs', 8)));
    expect(given(await store.change(id, renamed)).name).toBe('theirs!');
    expect(onDisk()).toBe('theirs!');
    expect(await copies()).toEqual(expect.arrayContaining(['ours', 'theirs']));
  });
});

test('a file that only got a new time, or another name beside it, is the same', async () => {
  const { store, file, copies } = await opened();
  const before = await copies();
  fs.utimesSync(file, new Date(), new Date());
  fs.linkSync(file, `${file}.beside`);
  expect(await toldAt(store)).toEqual([]);
  expect(given(await store.change(id, renamed)).name).toBe('ours!');
  expect(await copies()).toEqual(before);
});

test('a file that was taken away outside is gone: nothing is put back by itself', async () => {
  const { store, file, puts, copies } = await opened();
  const before = await copies();
  fs.rmSync(file);
  expect(await store.change(id, renamed)).toMatchObject({ problems: [{ code: 'not-found' }] });
  expect(fs.existsSync(file)).toBe(false);
  puts(textOf(named('theirs', 8)));
  expect(await toldAt(store)).toEqual([]);
  expect(await copies()).toEqual(before);
});

test('a disk that comes back with an older version does not take the newer one away', async () => {
  const { folder, store, puts, copies } = await opened();
  fs.renameSync(folder, `${folder}-away`);
  expect(await store.change(id, renamed)).toMatchObject({ problems: [{ code: 'folder-gone' }] });
  fs.renameSync(`${folder}-away`, folder);
  puts(textOf(named('older', 3)));
  expect(await toldAt(store)).toEqual(['changed-outside']);
  expect(await copies()).toEqual(expect.arrayContaining(['older', 'ours']));
});

describe('a file that became something else outside', () => {
  const strange = {
    newer: textOf(named('theirs'))
      .replace(/"version": \d+/u, '"version": 999')
      .replace(/"minReader": \d+/u, '"minReader": 999'),
    'of another program': '{"format":"other"}',
    'of another scan': textOf({ ...named('other'), id: codec.idOf('another-scan') ?? id }),
  };

  test.each(Object.entries(strange))('%s is never written over, and ours is kept', async (_what, text) => {
    const { store, puts, file, folder } = await opened();
    puts(text);
    const bytes = fs.readFileSync(file);
    expect((await store.change(id, renamed)).ok).toBe(false);
    expect((await store.load(id)).ok).toBe(false);
    expect(fs.readFileSync(file).equals(bytes)).toBe(true);
    const kept = fs.readdirSync(join(folder, 'generations', id)).map((name) => {
      return nameIn(fs.readFileSync(join(folder, 'generations', id, name), 'utf8'));
    });
    expect(kept).toContain('ours');
  });

  test('damaged gives what was last saved here, and its bytes stay', async () => {
    const { store, puts, folder, onDisk } = await opened();
    const half = textOf(named('theirs')).slice(0, 400);
    puts(half);
    const { assessment, notices } = given(await store.load(id));
    expect([assessment.name, notices[0]?.code]).toEqual(['ours', 'damaged-outside']);
    expect(given(await store.change(id, renamed)).name).toBe('ours!');
    expect(onDisk()).toBe('ours!');
    const [kept] = fs.readdirSync(join(folder, 'quarantine'));
    expect(fs.readFileSync(join(folder, 'quarantine', kept ?? ''), 'utf8')).toBe(half);
  });
});

test('nothing is written before what lost its place is kept', async () => {
  const { store, puts, folder, onDisk, copies } = await opened();
  fs.rmSync(join(folder, 'generations'), { recursive: true });
  fs.writeFileSync(join(folder, 'generations'), 'in the place of the folder');
  puts(textOf(named('theirs', 8)));
  expect((await store.change(id, renamed)).ok).toBe(false);
  expect(onDisk()).toBe('theirs');
  fs.rmSync(join(folder, 'generations'));
  expect(given(await store.change(id, renamed)).name).toBe('theirs!');
  expect(await copies()).toEqual(expect.arrayContaining(['ours', 'theirs']));
});

test('who only reads beside the program that writes follows it, without a word', async () => {
  const { folder, puts, copies } = await opened();
  const before = await copies();
  let isOurs = false;
  const store = createAssessmentStore({
    folder,
    codec,
    now: () => new Date('2026-11-24T13:04:00.000Z'),
    writer: {
      hold: async () => (isOurs ? { ok: true } : { ok: false, holder: null }),
      isOurs: async () => isOurs,
      release: () => undefined,
    },
  });
  expect(await toldAt(store)).toEqual([]);
  puts(textOf(named('theirs', 8)));
  expect(await toldAt(store)).toEqual([]);
  expect(await copies()).toEqual(before);
  expect(await store.change(id, renamed)).toMatchObject({ problems: [{ code: 'folder-in-use' }] });
  isOurs = true;
  expect(given(await store.change(id, renamed)).name).toBe('theirs!');
});

test('what was erased does not come back from memory', async () => {
  const { store, puts, copies } = await opened();
  given(await store.erase(id));
  puts(textOf(named('theirs', 8)));
  expect(await toldAt(store)).toEqual([]);
  expect(await copies()).toEqual(['theirs']);
});

test('a defect in reading what stands there now stops what was asked', async () => {
  const real = createFileSystem();
  let isBroken = false;
  const read = (path: string) => (isBroken ? Promise.reject(new Error('a defect')) : real.read(path));
  const { store, puts, onDisk } = await opened({ ...real, read });
  puts(textOf(named('theirs', 8)));
  isBroken = true;
  await expect(store.trash(id, '2026-11-24T14:00:00.000Z')).rejects.toThrow('a defect');
  expect(onDisk()).toBe('theirs');
});
