import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createFaultyFileSystem } from './faulty-file-system.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { exampleAssessment } from '../../scans/assessment/example-assessment.ts';
import { createAssessmentStore } from '../../../electron/adapters/assessment-store.ts';
import { createDataFolder } from '../../../electron/adapters/data-folder.ts';
import { createGenerations } from '../../../electron/adapters/generations.ts';
import { createScanFileCodec } from '../../../scans/services/scan-file-codec.ts';
import { momentHere } from '../../../electron/day.ts';
import type { Parsed } from '../../../scans/definition/problem.ts';

const minute = 60_000;
const first = exampleAssessment();

async function setUp() {
  const folder = temporaryFolder();
  await createDataFolder(folder).probe();
  const clock = { at: Date.parse('2026-11-24T08:00:00.000Z') };
  const faulty = createFaultyFileSystem();
  const open = () =>
    createAssessmentStore({
      folder,
      codec: createScanFileCodec((text) => createHash('sha256').update(text, 'utf8').digest('hex')),
      now: () => new Date(clock.at),
      fileSystem: faulty.fileSystem,
      wait: async () => undefined,
    });
  const kept = join(folder, 'generations', first.id);
  return { folder, clock, faulty, open, kept, store: open() };
}

function valueOf<T>(outcome: Parsed<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

const rename = (name: string) => (old: typeof first) => ({ ...old, name });

describe('a scan that is opened', () => {
  test('is kept as it was then, with bytes of its own', async () => {
    const { store, kept, folder } = await setUp();
    await store.add(first);
    await store.load(first.id);
    await store.load(first.id);
    const [row, ...more] = valueOf(await store.generations(first.id));
    expect(more).toEqual([]);
    expect(row).toEqual({
      file: '20261124T080000000Z.r7.iscan',
      at: '2026-11-24T08:00:00.000Z',
      revision: first.revision,
    });
    const copy = join(kept, row?.file ?? '');
    const stored = join(folder, 'scans', `${first.id}.iscan`);
    expect(fs.readFileSync(copy)).toEqual(fs.readFileSync(stored));
    expect(fs.statSync(copy).ino).not.toBe(fs.statSync(stored).ino);
    expect(fs.statSync(copy).mode & 0o777).toBe(0o600);
    expect(valueOf(await store.loadGeneration(first.id, row?.file ?? ''))).toEqual(first);
  });

  test('is not kept again after a restart when nothing changed', async () => {
    const { open, clock } = await setUp();
    await open().add(first);
    await open().load(first.id);
    clock.at += 60 * minute;
    const again = open();
    await again.load(first.id);
    expect(valueOf(await again.generations(first.id))).toHaveLength(1);
  });

  test('opens also where no copy can be made, and says so', async () => {
    const { store, faulty } = await setUp();
    await store.add(first);
    faulty.failWhen(({ name, path }) =>
      name === 'create' && path.includes('generations') ? 'ENOSPC' : null,
    );
    const loaded = valueOf(await store.load(first.id));
    expect(loaded.assessment).toEqual(first);
    expect(loaded.notices.map(({ code }) => code)).toEqual(['generation-failed']);
    faulty.failWhen(() => null);
    expect(valueOf(await store.load(first.id)).notices).toEqual([]);
    expect(valueOf(await store.generations(first.id))).toHaveLength(1);
  });
});

test('a scan that changes is kept every ten minutes, not at each answer', async () => {
  const { store, clock } = await setUp();
  await store.add(first);
  await store.load(first.id);
  for (let at = 1; at <= 60; at += 1) {
    clock.at += minute;
    valueOf(await store.change(first.id, rename(`minute ${at}`)));
  }
  const names: string[] = [];
  for (const { file } of valueOf(await store.generations(first.id))) {
    names.push(valueOf(await store.loadGeneration(first.id, file)).name);
  }
  expect(names).toEqual([60, 50, 40, 30, 20, 10].map((at) => `minute ${at}`).concat(first.name));
});

describe('what cannot be undone', () => {
  test('keeps what was there before another file takes its place', async () => {
    const { store } = await setUp();
    await store.add(first);
    valueOf(await store.replace({ ...first, name: 'from elsewhere', revision: 40 }, first.revision));
    const [row] = valueOf(await store.generations(first.id));
    expect(valueOf(await store.loadGeneration(first.id, row?.file ?? '')).name).toBe(first.name);
  });

  test('is refused where no copy can be made first', async () => {
    const { store, faulty } = await setUp();
    await store.add(first);
    faulty.failWhen(({ name, path }) => (name === 'sync' && path.includes('generations') ? 'EIO' : null));
    expect((await store.replace({ ...first, revision: 40 }, first.revision)).ok).toBe(false);
    expect(valueOf(await store.load(first.id)).assessment).toEqual(first);
  });
});

describe('a copy whose name did not reach the disk', () => {
  const isFlush = (ending: string) => (call: { readonly name: string; readonly path: string }) =>
    call.name === 'syncFolder' && call.path.endsWith(ending);

  test.each([first.id, 'generations'])(
    'counts after its flush alone, in this run or the next: %s',
    async (ending) => {
      for (const isRestarted of [false, true]) {
        const { store, open, faulty } = await setUp();
        await store.add(first);
        faulty.failWhen((call) => (isFlush(ending)(call) ? 'EIO' : null));
        for (let attempt = 0; attempt < 2; attempt += 1) {
          expect((await store.keepGeneration(first.id)).ok).toBe(false);
        }
        const next = isRestarted ? open() : store;
        faulty.failWhen(() => null);
        expect(await next.keepGeneration(first.id)).toEqual({ ok: true, value: null });
        expect(faulty.calls.filter(isFlush(ending))).toHaveLength(1);
        expect(valueOf(await next.generations(first.id))).toHaveLength(1);
        // Known by now.
        await next.keepGeneration(first.id);
        expect(faulty.calls.filter(isFlush(ending))).toHaveLength(1);
      }
    },
  );

  test('nor did that of its folder: the next copy makes both last', async () => {
    const { store, faulty } = await setUp();
    await store.add(first);
    faulty.failWhen((call) => (isFlush('generations')(call) ? 'EIO' : null));
    expect((await store.keepGeneration(first.id)).ok).toBe(false);
    faulty.failWhen(() => null);
    await store.change(first.id, rename('Anders'));
    expect((await store.keepGeneration(first.id)).ok).toBe(true);
    expect(faulty.calls.filter(isFlush('generations'))).toHaveLength(1);
  });
});

describe('thinning', () => {
  test('takes no file that is not a generation of this scan, whatever its name says', async () => {
    const { store, clock, kept } = await setUp();
    await store.add(first);
    await store.load(first.id);
    const foreign = ['notes.txt', '20200101T080000000Z.r1.iscan', '20200101T090000000Z.r1.iscan'];
    fs.writeFileSync(join(kept, foreign[0] ?? ''), 'mine');
    fs.writeFileSync(join(kept, foreign[1] ?? ''), '');
    fs.writeFileSync(join(kept, foreign[2] ?? ''), 'no scan at all');
    for (let at = 1; at <= 30; at += 1) {
      clock.at += 24 * 60 * minute;
      valueOf(await store.change(first.id, rename(`day ${at}`)));
    }
    for (const name of foreign) expect(fs.existsSync(join(kept, name))).toBe(true);
  });

  test('leaves thirty days by the day and older ones by the week', async () => {
    const { store, clock } = await setUp();
    await store.add(first);
    for (let at = 1; at <= 200; at += 1) {
      clock.at += 24 * 60 * minute;
      valueOf(await store.change(first.id, rename(`day ${at}`)));
    }
    const rows = valueOf(await store.generations(first.id));
    expect(rows.slice(0, 30).map(({ revision }) => revision)).toEqual(
      Array.from({ length: 30 }, (_, at) => first.revision + 200 - at),
    );
    expect(rows.length).toBeGreaterThan(50);
    expect(rows.length).toBeLessThan(54);
  });
});

test('a copy that is damaged is refused and stays, and a name from elsewhere is not looked up', async () => {
  const { store, kept } = await setUp();
  await store.add(first);
  await store.load(first.id);
  const [row] = valueOf(await store.generations(first.id));
  const copy = join(kept, row?.file ?? '');
  fs.writeFileSync(copy, fs.readFileSync(copy, 'utf8').replace(first.name, 'somebody else'));
  expect((await store.loadGeneration(first.id, row?.file ?? '')).ok).toBe(false);
  expect(fs.existsSync(copy)).toBe(true);
  for (const file of ['../../scans/x.iscan', '', '20261124T080000000Z.r99.iscan']) {
    const outcome = await store.loadGeneration(first.id, file);
    expect(outcome.ok ? [] : outcome.problems.map(({ code }) => code)).toEqual(['generation-gone']);
  }
});

describe('a scan of which the file and both earlier versions are damaged', () => {
  test('comes back from its newest readable copy, which is told with its time', async () => {
    const { store, open, folder, kept, clock } = await setUp();
    await store.add(first);
    await store.load(first.id);
    for (const name of ['Tweede', 'Derde', 'Vierde']) {
      clock.at += 11 * minute;
      await store.change(first.id, rename(name));
    }
    const [newest, second] = valueOf(await store.generations(first.id));
    fs.writeFileSync(join(kept, newest?.file ?? ''), '{');
    const path = join(folder, 'scans', `${first.id}.iscan`);
    for (const ending of ['', '.bak1', '.bak2']) fs.writeFileSync(`${path}${ending}`, '{"torn');

    const again = open();
    expect(valueOf(await again.list())).toMatchObject([{ kind: 'unreadable', earlier: true }]);
    const { assessment, notices } = valueOf(await again.load(first.id));
    expect(assessment.name).toBe('Derde');
    expect(notices.map(({ code }) => code)).toEqual(['generation-restored', 'scan-file-unreadable']);
    expect(notices[0]?.values).toEqual({ when: momentHere(new Date(second?.at ?? '')) });

    valueOf(await again.change(first.id, rename('Verder')));
    expect(valueOf(await open().load(first.id)).assessment.name).toBe('Verder');
    const quarantine = join(folder, 'quarantine');
    expect(fs.readdirSync(quarantine).map((name) => fs.readFileSync(join(quarantine, name), 'utf8'))).toEqual(
      ['{"torn'],
    );
  });

  test('stays refused where no copy can be read, and nothing is written over it', async () => {
    const { store, open, folder, kept } = await setUp();
    await store.add(first);
    await store.load(first.id);
    for (const file of fs.readdirSync(kept)) fs.writeFileSync(join(kept, file), '');
    const path = join(folder, 'scans', `${first.id}.iscan`);
    fs.writeFileSync(path, '{"torn');
    expect((await open().change(first.id, rename('Verder'))).ok).toBe(false);
    expect(fs.readFileSync(path, 'utf8')).toBe('{"torn');
  });
});

test('a copy under the name of another scan is refused, whatever it holds', async () => {
  const { store, kept, folder } = await setUp();
  await store.add(first);
  await store.keepGeneration(first.id);
  const other = exampleAssessment('scan-0002');
  await store.add(other);
  const file = '20261124T090000000Z.r9.iscan';
  fs.copyFileSync(join(folder, 'scans', 'scan-0002.iscan'), join(kept, file));
  const loaded = await store.loadGeneration(first.id, file);
  expect(loaded.ok ? [] : loaded.problems.map(({ code }) => code)).toEqual(['file-misnamed']);
});

test('a copy that does not read back is none, and nothing takes the place of the scan', async () => {
  const { store, kept, faulty, open, folder } = await setUp();
  await store.add(first);
  const spoiling = createAssessmentStore({
    folder,
    codec: createScanFileCodec((text) => createHash('sha256').update(text, 'utf8').digest('hex')),
    now: () => new Date('2026-11-24T08:00:00.000Z'),
    fileSystem: {
      ...faulty.fileSystem,
      read: (path) =>
        path.startsWith(kept) ? Promise.resolve(new Uint8Array(3)) : faulty.fileSystem.read(path),
    },
  });
  const replaced = await spoiling.replace({ ...first, name: 'Ander' }, first.revision);
  expect(replaced.ok ? [] : replaced.problems.map(({ code }) => code)).toEqual(['scan-file-unreadable']);
  expect(fs.readdirSync(kept)).toEqual([]);
  expect(valueOf(await open().load(first.id)).assessment.name).toBe(first.name);
});

test('a file of another scan in its place is no copy of it, and nothing is kept that cannot be written', async () => {
  const { store, folder, faulty } = await setUp();
  const codec = createScanFileCodec((text) => createHash('sha256').update(text, 'utf8').digest('hex'));
  await store.add(first);
  const other = codec.encode(exampleAssessment('scan-0002'));
  fs.writeFileSync(join(folder, 'scans', `${first.id}.iscan`), valueOf(other));
  expect(await store.keepGeneration(first.id)).toEqual({ ok: true, value: null });
  expect(await store.generations(first.id)).toEqual({ ok: true, value: [] });

  const problem = { file: 'x', place: '', code: 'scan-file-too-large', values: {} };
  const generations = createGenerations({
    fileSystem: faulty.fileSystem,
    codec: { ...codec, encode: () => ({ ok: false, problems: [problem] }) },
    folder,
    now: () => new Date(0),
    wait: async () => undefined,
  });
  await expect(generations.put(first)).rejects.toMatchObject({ problems: [problem] });
  expect(fs.readdirSync(join(folder, 'generations'))).toEqual([]);
});
