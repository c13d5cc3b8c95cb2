import * as fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createFaultyFileSystem } from './faulty-file-system.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { exampleAssessment, sha256Hex } from '../../scans/assessment/example-assessment.ts';
import { createAssessmentStore } from '../../../electron/adapters/assessment-store.ts';
import { createDataFolder } from '../../../electron/adapters/data-folder.ts';
import type { Parsed } from '../../../scans/definition/problem.ts';
import { createScanFileCodec } from '../../../scans/services/scan-file-codec.ts';

const scan = exampleAssessment();
const { id } = scan;
const at = '2026-11-24T08:00:00.000Z';
const trashed = `${id}.20261124T080000000Z.iscan`;
const [inList, inTrash] = [`scans/${id}.iscan`, `trash/${trashed}`];

async function setUp() {
  const folder = temporaryFolder();
  await createDataFolder(folder).probe();
  const faulty = createFaultyFileSystem();
  const store = createAssessmentStore({
    folder,
    codec: createScanFileCodec(sha256Hex),
    now: () => new Date(at),
    fileSystem: faulty.fileSystem,
    wait: async () => undefined,
  });
  await store.add(scan);
  return {
    folder,
    faulty,
    store,
    /** The calls that change something, with their place. */
    changes: () =>
      faulty.calls
        .filter(({ name }) => ['link', 'rename', 'remove', 'syncFolder'].includes(name))
        .map(({ name, path }) => `${name} ${path.slice(folder.length + 1)}`),
    left: () =>
      ['scans', 'trash'].flatMap((part) =>
        fs
          .readdirSync(join(folder, part))
          .toSorted()
          .map((name) => `${part}/${name}`),
      ),
  };
}

function told(outcome: Parsed<unknown>) {
  return outcome.ok ? [] : outcome.problems.map(({ file, code }) => [file, code]);
}

describe('into the trash and back', () => {
  test('it arrives for good before it leaves, and its earlier versions go', async () => {
    const { folder, faulty, store, changes, left } = await setUp();
    for (const ending of ['.bak1', '.bak2', '.bak3'])
      fs.writeFileSync(join(folder, `${inList}${ending}`), '');
    faulty.failWhen(() => null);
    expect(await store.trash(id, at)).toEqual({ ok: true, value: null });
    const moved = [`link ${inTrash}`, 'syncFolder trash', `remove ${inList}`, 'syncFolder scans'];
    expect(changes()).toEqual([...moved, `remove ${inList}.bak1`, `remove ${inList}.bak2`]);
    expect(left()).toEqual([`${inList}.bak3`, inTrash]);
    faulty.failWhen(() => null);
    expect(await store.restore(trashed)).toEqual({ ok: true, value: id });
    expect(changes()).toEqual([
      `link ${inList}`,
      'syncFolder scans',
      `remove ${inTrash}`,
      'syncFolder trash',
    ]);
    expect(left()).toEqual([inList, `${inList}.bak3`]);
  });

  test('goes in one step where a file system knows no second names', async () => {
    const { faulty, store, changes, left } = await setUp();
    faulty.failWhen(({ name }) => (name === 'link' ? 'EPERM' : null));
    expect((await store.trash(id, at)).ok).toBe(true);
    expect(changes().slice(0, 4)).toEqual([
      `link ${inTrash}`,
      `rename ${inTrash}`,
      'syncFolder trash',
      'syncFolder scans',
    ]);
    expect(left()).toEqual([inTrash]);
    expect((await store.restore(trashed)).ok).toBe(true);
    expect(left()).toEqual([inList]);
  });
});

describe('is refused, and nothing moves', () => {
  test('where it is not there', async () => {
    const { folder, store, left } = await setUp();
    fs.rmSync(join(folder, inList));
    expect(told(await store.trash(id, at))).toEqual([[`${id}.iscan`, 'not-found']]);
    fs.writeFileSync(join(folder, 'trash', 'Wat is dit.iscan'), '');
    for (const file of ['Wat is dit.iscan', trashed, '']) {
      expect(told(await store.restore(file))).toEqual([[file, 'not-found']]);
    }
    expect(left()).toEqual(['trash/Wat is dit.iscan']);
  });

  test('where the name is taken', async () => {
    const { store, left } = await setUp();
    await store.trash(id, at);
    await store.add(scan);
    expect(told(await store.restore(trashed))).toEqual([[`${id}.iscan`, 'already-there']]);
    expect(told(await store.trash(id, at))).toEqual([[trashed, 'already-there']]);
    expect(left()).toEqual([inList, inTrash]);
  });

  test('where the trash cannot be seen, or it went between two looks', async () => {
    const { folder, faulty, store } = await setUp();
    await store.trash(id, at);
    faulty.failWhen(({ name }) => (name === 'names' ? 'EACCES' : null));
    expect(told(await store.restore(trashed))).toEqual([[trashed, 'not-found']]);
    faulty.failWhen(({ name, path }) => {
      if (name === 'look' && path.endsWith(inTrash)) fs.rmSync(join(folder, inTrash));
      return null;
    });
    expect(told(await store.restore(trashed))).toEqual([[trashed, 'not-found']]);
  });

  test('where the system says no', async () => {
    const { faulty, store, left } = await setUp();
    faulty.failWhen(({ name }) => (name === 'link' || name === 'rename' ? 'EROFS' : null));
    expect(told(await store.trash(id, at))).toEqual([[`${id}.iscan`, 'not-writable']]);
    expect(left()).toEqual([inList]);
  });

  test('though an earlier version that stays is no matter', async () => {
    const { folder, faulty, store, left } = await setUp();
    fs.writeFileSync(join(folder, `${inList}.bak1`), '');
    faulty.failWhen(({ name, path }) => (name === 'remove' && path.endsWith('.bak1') ? 'EBUSY' : null));
    expect((await store.trash(id, at)).ok).toBe(true);
    expect(left()).toEqual([`${inList}.bak1`, inTrash]);
  });
});

describe('what stands in the list and in the trash', () => {
  const filesIn = async (store: Awaited<ReturnType<typeof setUp>>['store']) => {
    const rows = await store.listTrash();
    return rows.ok ? rows.value.map(({ file }) => file) : rows.problems;
  };

  test('as one file is not in the trash; as two, or alone there, it is', async () => {
    const { folder, store, faulty } = await setUp();
    fs.linkSync(join(folder, inList), join(folder, inTrash));
    expect(await filesIn(store)).toEqual([]);
    faulty.failWhen(({ name, path }) => (name === 'look' && path.endsWith(inList) ? 'EIO' : null));
    expect(await filesIn(store)).toEqual([trashed]);
    faulty.failWhen(({ name, path }) => (name === 'look' && path.endsWith(inTrash) ? 'EIO' : null));
    expect(await filesIn(store)).toEqual([trashed]);
    faulty.failWhen(() => null);
    fs.rmSync(join(folder, inTrash));
    fs.copyFileSync(join(folder, inList), join(folder, inTrash));
    expect(await filesIn(store)).toEqual([trashed]);
    fs.rmSync(join(folder, inList));
    expect(await filesIn(store)).toEqual([trashed]);
  });

  test('is not asked for a file of which no scan is known', async () => {
    const { folder, store } = await setUp();
    fs.writeFileSync(join(folder, 'trash', 'Wat is dit.iscan'), '{');
    expect(await filesIn(store)).toEqual(['Wat is dit.iscan']);
  });
});
