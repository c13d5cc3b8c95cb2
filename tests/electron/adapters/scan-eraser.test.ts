import * as fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createFaultyFileSystem } from './faulty-file-system.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { exampleAssessment, sha256Hex } from '../../scans/assessment/example-assessment.ts';
import { createAssessmentStore } from '../../../electron/adapters/assessment-store.ts';
import { createDataFolder } from '../../../electron/adapters/data-folder.ts';
import type { FileSystem } from '../../../electron/adapters/file-system.ts';
import type { Parsed } from '../../../scans/definition/problem.ts';
import { createScanFileCodec } from '../../../scans/services/scan-file-codec.ts';

const scan = exampleAssessment();
const { id } = scan;
const other = exampleAssessment('0f8c2a4e-0000-4000-8000-000000000002');
const at = '2026-11-24T08:00:00.000Z';
const trashed = `${id}.20261124T080000000Z.iscan`;

async function setUp(maxBytes = 100_000) {
  const folder = temporaryFolder();
  await createDataFolder(folder).probe();
  const faulty = createFaultyFileSystem();
  const waits: number[] = [];
  const open = (fileSystem: FileSystem) =>
    createAssessmentStore({
      folder,
      codec: { ...createScanFileCodec(sha256Hex), maxBytes },
      now: () => new Date(at),
      fileSystem,
      wait: async (ms) => waits.push(ms),
      platform: 'win32',
    });
  const store = open(faulty.fileSystem);
  await store.add(scan);
  const called = (...names: readonly string[]) =>
    faulty.calls.filter(({ name }) => names.includes(name)).map(({ path }) => path.slice(folder.length + 1));
  return {
    folder,
    faulty,
    waits,
    open,
    store,
    called,
    put: (place: string, text: string) => {
      fs.mkdirSync(join(folder, place, '..'), { recursive: true });
      fs.writeFileSync(join(folder, place), text);
    },
    left: () =>
      fs
        .readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => fs.statSync(join(folder, name)).isFile())
        .toSorted(),
  };
}

function told(outcome: Parsed<unknown>) {
  return outcome.ok ? [] : outcome.problems.map(({ file, code }) => [file, code]);
}

describe('a scan in the list that is erased', () => {
  test('goes from every folder and each of those is flushed; the file itself goes last', async () => {
    const { store, put, left, called, faulty } = await setUp();
    await store.keepGeneration(id);
    put(`scans/${id}.iscan.bak1`, 'x');
    put(`scans/.${id}.iscan.7-0123456789ab.tmp`, 'x');
    put(`quarantine/${id}.damaged`, 'x');
    put(`trash/${id}.20261120T080000000Z.iscan`, 'x');
    faulty.failWhen(() => null);
    expect(await store.erase(id)).toEqual({ ok: true, value: id });
    expect(left()).toEqual([]);
    const copies = `generations/${id}`;
    expect(called('remove', 'removeFolder')).toEqual([
      `${copies}/20261124T080000000Z.r7.iscan`,
      copies,
      `quarantine/${id}.damaged`,
      `trash/${id}.20261120T080000000Z.iscan`,
      `scans/.${id}.iscan.7-0123456789ab.tmp`,
      `scans/${id}.iscan.bak1`,
      `scans/${id}.iscan`,
    ]);
    expect(called('syncFolder')).toEqual(['generations', 'quarantine', 'trash', 'scans']);
  });

  test('flushes no folder that had nothing of it, nor misses one that is not there', async () => {
    const { store, called, faulty, left } = await setUp();
    faulty.failWhen(() => null);
    expect((await store.erase(id)).ok).toBe(true);
    expect(called('syncFolder')).toEqual(['scans']);
    expect(left()).toEqual([]);
  });

  test.each([`scans/${other.id}.iscan`, 'scans/mijn scan.iscan', 'quarantine/onbekend.damaged'])(
    'lets %s alone, which speaks of it',
    async (place) => {
      const { store, put, left } = await setUp();
      put(place, `{"grownFrom": "${id}", "name": "id : ${id}"}`);
      await store.erase(id);
      expect(left()).toEqual([place]);
    },
  );

  test.each(['{"id":"ID"}', '{ "id" : "ID", "name": "x" }', '{\n  "id":\t"ID"'])(
    'goes with a file of any name that is it: %s',
    async (text) => {
      const { store, put, left } = await setUp();
      for (const place of ['scans/kopie (1).iscan', 'scans/.kopie', 'trash/kopie.iscan', 'quarantine/x']) {
        put(place, text.replace('ID', id));
      }
      await store.erase(id);
      expect(left()).toEqual([]);
    },
  );

  test('reads none of those that are named as we name others, and none that is too large', async () => {
    const { store, put, left, called, faulty } = await setUp();
    const text = `{"id":"${id}"}`;
    const named = `scans/${other.id}.iscan`;
    const almost = [`x${other.id}`, `${other.id}x`, other.id.replace('-', ''), other.id.replace('4', 'g')];
    put(named, text);
    put('scans/groot.iscan', text.padEnd(100_001));
    put('scans/net.iscan', text.padEnd(100_000));
    for (const name of almost) put(`scans/${name}.iscan`, text);
    faulty.failWhen(() => null);
    await store.erase(id);
    expect(left()).toEqual([named, 'scans/groot.iscan']);
    expect(called('read').toSorted()).toEqual(
      ['scans/net.iscan', ...almost.map((name) => `scans/${name}.iscan`)].toSorted(),
    );
  });

  test('passes by a folder, and what goes by itself meanwhile', async () => {
    const { store, put, folder, faulty, left } = await setUp();
    put('scans/een map/inhoud.txt', `{"id":"${id}"}`);
    put('scans/gaat weg.iscan', `{"id":"${id}"}`);
    faulty.failWhen(({ name, path }) => {
      if (name === 'look' && path.endsWith('gaat weg.iscan'))
        fs.rmSync(join(folder, 'scans', 'gaat weg.iscan'));
      return null;
    });
    expect(await store.erase(id)).toEqual({ ok: true, value: id });
    expect(left()).toEqual(['scans/een map/inhoud.txt']);
  });

  test('is erased too where nothing but copies is left of it', async () => {
    const { store, folder, left } = await setUp();
    await store.keepGeneration(id);
    fs.rmSync(join(folder, 'scans', `${id}.iscan`));
    expect((await store.erase(id)).ok).toBe(true);
    expect(left()).toEqual([]);
    fs.mkdirSync(join(folder, 'generations', id));
    expect((await store.erase(id)).ok).toBe(true);
    await store.add(scan);
    fs.mkdirSync(join(folder, 'generations', id));
    expect((await store.erase(id)).ok).toBe(true);
    expect(left()).toEqual([]);
    expect(told(await store.erase(id))).toEqual([[`${id}.iscan`, 'not-found']]);
  });
});

describe('where something is in the way', () => {
  test('one waits for it, also for the folder of the copies', async () => {
    const { store, faulty, waits, left } = await setUp();
    await store.keepGeneration(id);
    let held = 6;
    faulty.failWhen(({ name }) => (name.startsWith('remove') && (held -= 1) % 2 === 1 ? 'EPERM' : null));
    expect((await store.erase(id)).ok).toBe(true);
    expect([waits, left()]).toEqual([[10, 10, 10], []]);
  });

  test('it is told, and the scan stands whole where it stood, to be asked again', async () => {
    const { store, faulty, put, left } = await setUp();
    put(`scans/${id}.iscan.bak1`, 'x');
    faulty.failWhen(({ name, path }) => (name === 'remove' && path.endsWith('.bak1') ? 'EIO' : null));
    expect(told(await store.erase(id))).toEqual([[`${id}.iscan`, 'write-failed']]);
    expect(left()).toEqual([`scans/${id}.iscan`, `scans/${id}.iscan.bak1`]);
    faulty.failWhen(() => null);
    expect((await store.erase(id)).ok).toBe(true);
  });

  test('what says that it is gone is believed where nothing stands there', async () => {
    const { store, faulty, folder, left } = await setUp();
    const path = join(folder, 'scans', `${id}.iscan`);
    faulty.failWhen((call) => (call.name === 'remove' && call.path === path ? 'ENOENT' : null));
    expect(told(await store.erase(id))).toEqual([[`${id}.iscan`, 'folder-gone']]);
    faulty.failWhen((call) => {
      if (call.name !== 'remove' || call.path !== path) return null;
      fs.rmSync(path);
      return 'ENOENT';
    });
    expect(await store.erase(id)).toEqual({ ok: true, value: id });
    expect(left()).toEqual([]);
  });
});

describe('one in the trash that is erased', () => {
  test('goes from everywhere, the file in the trash last', async () => {
    const { store, put, left, called, faulty } = await setUp();
    await store.trash(id, at);
    put(`scans/${id}.iscan.bak1`, 'x');
    put(`quarantine/${id}.damaged`, 'x');
    faulty.failWhen(() => null);
    expect(await store.eraseTrashed(trashed)).toEqual({ ok: true, value: id });
    expect(called('remove')).toEqual([
      `quarantine/${id}.damaged`,
      `scans/${id}.iscan.bak1`,
      `trash/${trashed}`,
    ]);
    expect(left()).toEqual([]);
  });

  test.each(['', 'nergens.iscan', `../scans/${id}.iscan`])('is not there: %j', async (file) => {
    const { store, left } = await setUp();
    const [, name = ''] = /([^/]*)$/u.exec(file) ?? [];
    expect(told(await store.eraseTrashed(file))).toEqual([[name, 'not-found']]);
    expect(left()).toEqual([`scans/${id}.iscan`]);
  });

  test('goes alone where the list has it too, and its folder is flushed', async () => {
    const { store, put, left, called, faulty } = await setUp();
    await store.trash(id, at);
    await store.add(scan);
    put(`scans/${id}.iscan.bak1`, 'x');
    faulty.failWhen(() => null);
    expect(await store.eraseTrashed(trashed)).toEqual({ ok: true, value: null });
    expect(called('syncFolder')).toEqual(['trash']);
    expect(left()).toEqual([`scans/${id}.iscan`, `scans/${id}.iscan.bak1`]);
  });

  test('goes whole where a move to the trash was broken off', async () => {
    const { store, folder, left } = await setUp();
    fs.linkSync(join(folder, 'scans', `${id}.iscan`), join(folder, 'trash', trashed));
    expect(await store.eraseTrashed(trashed)).toEqual({ ok: true, value: id });
    expect(left()).toEqual([]);
  });

  test('and tells of no scan goes alone', async () => {
    const { store, put, left } = await setUp();
    put('trash/Wat is dit.iscan', `{"id":"${id}"}`);
    expect(await store.eraseTrashed('Wat is dit.iscan')).toEqual({ ok: true, value: null });
    expect(left()).toEqual([`scans/${id}.iscan`]);
  });
});
