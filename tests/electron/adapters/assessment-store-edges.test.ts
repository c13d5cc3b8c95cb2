import * as fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createFaultyFileSystem } from './faulty-file-system.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { exampleAssessment, sha256Hex } from '../../scans/assessment/example-assessment.ts';
import {
  createAssessmentStore,
  type AssessmentStoreOptions,
} from '../../../electron/adapters/assessment-store.ts';
import { createDataFolder } from '../../../electron/adapters/data-folder.ts';
import { StoreRefusal, fileProblem } from '../../../electron/adapters/store-refusal.ts';
import { momentHere } from '../../../electron/day.ts';
import type { Assessment } from '../../../scans/assessment/assessment-record.ts';
import type { Parsed } from '../../../scans/definition/problem.ts';
import { createScanFileCodec } from '../../../scans/services/scan-file-codec.ts';

const codec = createScanFileCodec(sha256Hex);
const first = exampleAssessment('scan-0001');
const { id } = first;
const at = '2026-11-24T13:03:00.000Z';

async function setUp() {
  const folder = temporaryFolder();
  await createDataFolder(folder).probe();
  const faulty = createFaultyFileSystem();
  const open = (more: Partial<AssessmentStoreOptions> = {}) =>
    createAssessmentStore({
      folder,
      codec,
      now: () => new Date(at),
      fileSystem: faulty.fileSystem,
      wait: async () => undefined,
      ...more,
    });
  return { folder, faulty, open, store: open(), path: join(folder, 'scans', `${id}.iscan`) };
}

function valueOf<T>(outcome: Parsed<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

function told(outcome: Parsed<unknown>): readonly string[] {
  return outcome.ok ? [] : outcome.problems.map(({ file, code }) => `${file} ${code}`);
}

const rename = (name: string) => (old: Assessment) => ({ ...old, name });
const textOf = (assessment: Assessment): string => valueOf(codec.encode(assessment));

describe('the bytes of a file', () => {
  test('are those that stand there, whatever they say, up to the largest that is read', async () => {
    const { open, path } = await setUp();
    const small = open({ codec: { ...codec, maxBytes: 5 } });
    fs.writeFileSync(path, 'torn!');
    expect(Buffer.from(valueOf(await small.bytesOf(id))).toString()).toBe('torn!');
    fs.writeFileSync(path, 'larger');
    expect(told(await small.bytesOf(id))).toEqual(['scan-0001.iscan scan-file-too-large']);
  });

  test('are refused where there is no file, or the disk does not give them', async () => {
    const { store, faulty, path } = await setUp();
    expect(told(await store.bytesOf(id))).toEqual(['scan-0001.iscan not-found']);
    fs.mkdirSync(path);
    expect(told(await store.bytesOf(id))).toEqual(['scan-0001.iscan not-found']);
    fs.rmdirSync(path);
    fs.writeFileSync(path, 'x');
    faulty.failWhen(({ name }) => (name === 'read' ? 'EACCES' : null));
    expect(told(await store.bytesOf(id))).toEqual(['scan-0001.iscan file-locked']);
  });

  test('come after the change that was asked for before', async () => {
    const { store } = await setUp();
    valueOf(await store.add(first));
    const changing = store.change(id, rename('Nieuw'));
    const bytes = Buffer.from(valueOf(await store.bytesOf(id))).toString();
    expect(bytes).toBe(textOf(valueOf(await changing)));
  });
});

describe('what is not there', () => {
  test('is told as that while its folder stands, by whatever asks for it', async () => {
    const { store } = await setUp();
    for (const outcome of [
      await store.load(id),
      await store.look(id),
      await store.change(id, rename('x')),
      await store.save(first),
      await store.replace(first, 7),
      await store.trash(id, at),
      await store.erase(id),
    ]) {
      expect(told(outcome)).toEqual(['scan-0001.iscan not-found']);
    }
  });

  test('is told as a folder that is gone only where that is so, and surely', async () => {
    const { store, faulty, folder } = await setUp();
    const scans = join(folder, 'scans');
    faulty.failWhen(({ name, path }) => (name === 'look' && path === scans ? 'EIO' : null));
    expect(told(await store.load(id))).toEqual(['scan-0001.iscan not-found']);
    faulty.failWhen(() => null);
    fs.rmdirSync(scans);
    expect(told(await store.load(id))).toEqual(['scans folder-gone']);
    fs.writeFileSync(scans, '');
    expect(told(await store.load(id))).toEqual(['scan-0001.iscan folder-is-file']);
  });

  test('of another problem is left as it is told', async () => {
    const { store, path, folder } = await setUp();
    valueOf(await store.add(first));
    expect(told(await store.add({ ...first, name: 'Anders' }))).toEqual(['scan-0001.iscan already-there']);
    fs.writeFileSync(path, '{"name":"package"}');
    expect(told(await store.load(id))).toEqual(['scan-0001.iscan scan-file-foreign']);
    fs.rmSync(join(folder, 'scans'), { recursive: true });
    expect(told(await store.list())).toEqual(['scans folder-gone']);
  });
});

test('a file with another scan in it is nobody’s to read or to write over', async () => {
  const { store, path } = await setUp();
  const text = textOf(exampleAssessment('scan-0002'));
  fs.writeFileSync(path, text);
  for (const outcome of [await store.load(id), await store.look(id), await store.change(id, rename('x'))]) {
    expect(told(outcome)).toEqual(['scan-0001.iscan file-misnamed']);
  }
  expect(fs.readFileSync(path, 'utf8')).toBe(text);
});

test('a look is no opening: no copy is kept of what was only looked at', async () => {
  const { store } = await setUp();
  valueOf(await store.add(first));
  expect(valueOf(await store.look(id))).toEqual(first);
  expect(valueOf(await store.generations(id))).toEqual([]);
  expect(valueOf(await store.load(id)).notices).toEqual([]);
  expect(valueOf(await store.generations(id))).toHaveLength(1);
});

test('an import takes the place of the revision that it is for, and of no other', async () => {
  const { store } = await setUp();
  valueOf(await store.add(first));
  const imported = { ...first, name: 'imported', revision: 40 };
  expect(told(await store.replace(imported, 6))).toEqual(['scan-0001.iscan changed-elsewhere']);
  expect(valueOf(await store.replace(imported, 7))).toEqual(imported);
  expect(told(await store.save({ ...imported, revision: 8 }))).toEqual(['scan-0001.iscan changed-elsewhere']);
  expect(valueOf(await store.save(imported)).revision).toBe(41);
});

describe('what must be ready first', () => {
  test('is waited for by everything, also by reading', async () => {
    const { open } = await setUp();
    let waits = 0;
    const store = open({ ready: async () => void (waits += 1) });
    await store.add(first);
    await store.list();
    await store.listTrash();
    await store.load(id);
    await store.bytesOf(id);
    expect(waits).toBe(5);
  });

  test('is told where it refuses, and then nothing is done', async () => {
    const { open, path } = await setUp();
    const store = open({
      ready: () => Promise.reject(new StoreRefusal([fileProblem('data', 'chosen-folder-gone')])),
    });
    expect(told(await store.add(first))).toEqual(['data chosen-folder-gone']);
    expect(fs.existsSync(path)).toBe(false);
  });
});

describe('where another program writes', () => {
  test('nothing is written, no copy is kept, and what is only read is read', async () => {
    const { store, open, folder } = await setUp();
    valueOf(await store.add(first));
    valueOf(await store.trash(id, at));
    valueOf(await store.add(first));
    const [row] = valueOf(await store.listTrash());
    const held = open({
      writer: {
        hold: async () => ({ ok: false, holder: null }),
        isOurs: async () => false,
        release: () => undefined,
      },
    });
    const names = () => fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
    const before = names();
    for (const outcome of [
      await held.change(id, rename('x')),
      await held.save(first),
      await held.trash(id, at),
      await held.restore(row?.file ?? ''),
      await held.erase(id),
      await held.eraseTrashed(row?.file ?? ''),
      await held.keepGeneration(id),
      await held.add(exampleAssessment('scan-0009')),
    ]) {
      expect(outcome.ok ? [] : outcome.problems.map(({ code }) => code)).toEqual(['folder-in-use']);
    }
    expect(valueOf(await held.load(id)).assessment).toEqual(first);
    expect(valueOf(await held.list())).toHaveLength(1);
    expect(names()).toEqual(before);
  });

  test('the list is remembered by who holds the folder, and by nobody else', async () => {
    const { open, folder } = await setUp();
    for (let n = 0; n < 45; n += 1) {
      const { id: other } = exampleAssessment(`scan-${1000 + n}`);
      fs.writeFileSync(join(folder, 'scans', `${other}.iscan`), textOf(exampleAssessment(other)));
    }
    const lock = (isOurs: boolean) => ({
      hold: async () => ({ ok: true }) as const,
      isOurs: async () => isOurs,
      release: () => undefined,
    });
    await open({ writer: lock(false) }).list();
    expect(fs.existsSync(join(folder, 'list.json'))).toBe(false);
    await open({ writer: lock(true) }).list();
    expect(fs.existsSync(join(folder, 'list.json'))).toBe(true);
  });
});

describe('a second place', () => {
  async function withSecondPlace() {
    const all = await setUp();
    const heard: string[] = [];
    const secondPlace = {
      follow: (followed: string) => void heard.push(`follow ${followed}`),
      erase: async <T>(erased: string, here: () => Promise<T>): Promise<T> => {
        const gone = await here();
        if (gone !== null) heard.push(`erase ${erased}`);
        return gone;
      },
    };
    return { ...all, heard, store: all.open({ secondPlace }) };
  }

  test('hears of each copy that was kept, and of none that could not be', async () => {
    const { store, faulty, heard, path } = await withSecondPlace();
    valueOf(await store.add(first));
    expect(heard).toEqual([]);
    valueOf(await store.keepGeneration(id));
    expect(heard).toEqual(['follow scan-0001']);
    // What another program put there is kept as well.
    fs.rmSync(path);
    fs.writeFileSync(path, textOf({ ...first, name: 'theirs' }));
    valueOf(await store.load(id));
    expect(heard.length).toBeGreaterThan(1);
    const before = heard.length;
    valueOf(await store.change(id, rename('ours')));
    faulty.failWhen(({ name, path: to }) =>
      name === 'create' && to.includes('generations') ? 'ENOSPC' : null,
    );
    expect((await store.keepGeneration(id)).ok).toBe(false);
    expect(heard).toHaveLength(before);
  });

  test('hears of what was erased, and not of a file that was no scan or could not go', async () => {
    const { store, heard, folder } = await withSecondPlace();
    valueOf(await store.add(first));
    valueOf(await store.trash(id, at));
    const [row] = valueOf(await store.listTrash());
    fs.writeFileSync(join(folder, 'trash', 'a stray.iscan'), '');
    expect(valueOf(await store.eraseTrashed('a stray.iscan'))).toBeNull();
    expect((await store.eraseTrashed('gone.iscan')).ok).toBe(false);
    expect(heard).toEqual([]);
    expect(valueOf(await store.eraseTrashed(row?.file ?? ''))).toBe(id);
    expect(heard).toEqual(['erase scan-0001']);
    expect((await store.erase(id)).ok).toBe(false);
    valueOf(await store.add(first));
    expect(valueOf(await store.erase(id))).toBe(id);
    expect(heard).toEqual(['erase scan-0001', 'erase scan-0001']);
  });
});

describe('a scan of an older version', () => {
  const older = {
    ...codec,
    decode: (text: string, file: string) => ({ ...codec.decode(text, file), older: true }),
  };

  test('is kept as it was before a change is written over it', async () => {
    const { open, path } = await setUp();
    fs.writeFileSync(path, textOf(first));
    const store = open({ codec: older });
    valueOf(await store.change(id, rename('Nieuw')));
    const rows = valueOf(await store.generations(id));
    const names = await Promise.all(
      rows.map(async ({ file }) => valueOf(await store.loadGeneration(id, file)).name),
    );
    expect(names).toContain(first.name);
  });

  test('stays where it could not be kept', async () => {
    const { open, faulty, path } = await setUp();
    fs.writeFileSync(path, textOf(first));
    faulty.failWhen(({ name, path: to }) =>
      name === 'create' && to.includes('generations') ? 'ENOSPC' : null,
    );
    expect(told(await open({ codec: older }).change(id, rename('Nieuw')))).toHaveLength(1);
    expect(fs.readFileSync(path, 'utf8')).toBe(textOf(first));
  });
});

describe('a damaged scan', () => {
  test('gives its newest copy where nothing else is whole, and says of when that is', async () => {
    const { store, open, path, folder } = await setUp();
    valueOf(await store.add(first));
    valueOf(await store.keepGeneration(id));
    fs.writeFileSync(path, 'torn');
    const loaded = valueOf(await open().load(id));
    expect(loaded.assessment).toEqual(first);
    expect(loaded.notices[0]).toEqual({
      file: 'scan-0001.iscan',
      place: '',
      code: 'generation-restored',
      values: { when: momentHere(new Date(at)) },
    });
    expect(valueOf(await open().list())).toMatchObject([{ kind: 'unreadable', earlier: true }]);
    valueOf(await open().change(id, rename('Verder')));
    expect(fs.readdirSync(join(folder, 'quarantine'))).toHaveLength(1);
  });

  test('has no copy ready where nobody can say', async () => {
    const { store, faulty, path } = await setUp();
    valueOf(await store.add(first));
    valueOf(await store.keepGeneration(id));
    fs.writeFileSync(path, 'torn');
    faulty.failWhen(({ path: where }) => (where.includes('generations') ? 'EIO' : null));
    expect(valueOf(await store.list())).toMatchObject([{ kind: 'unreadable', earlier: false }]);
  });
});

test('what holds a file is waited for as that system needs it, also when a scan is erased', async () => {
  const { open, faulty } = await setUp();
  for (const [platform, isDone] of [
    ['win32', true],
    ['linux', false],
  ] as const) {
    const waits: number[] = [];
    const store = open({ platform, wait: async (ms) => waits.push(ms) });
    valueOf(await store.add(first));
    valueOf(await store.keepGeneration(id));
    let left = 20;
    faulty.failWhen(({ name }) => (name === 'removeFolder' && left-- > 0 ? 'EPERM' : null));
    expect((await store.erase(id)).ok).toBe(isDone);
    expect(waits.length).toBeGreaterThan(5);
    faulty.failWhen(() => null);
    await store.erase(id);
  }
});
