import * as fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createFaultyFileSystem } from './faulty-file-system.ts';
import { temporaryFolder } from './temporary-folder.ts';
import {
  exampleAssessment,
  idOf,
  responseIdOf,
  sha256Hex,
} from '../../scans/assessment/example-assessment.ts';
import { assessmentLister, trashName, type ListParts } from '../../../electron/adapters/assessment-list.ts';
import { fewestRemembered, type ListMemo, type Remembered } from '../../../electron/adapters/list-memo.ts';
import { StoreRefusal } from '../../../electron/adapters/store-refusal.ts';
import type { Assessment } from '../../../scans/assessment/assessment-record.ts';
import { createScanFileCodec } from '../../../scans/services/scan-file-codec.ts';
import type { AssessmentRow } from '../../../scans/services/store-ports.ts';

const codec = createScanFileCodec(sha256Hex);

function textOf(assessment: Assessment): string {
  const encoded = codec.encode(assessment);
  if (!encoded.ok) throw new Error(JSON.stringify(encoded.problems));
  return encoded.value;
}

/** A lister over a folder, with a memo that is only in memory. */
function setUp(more: Partial<ListParts> = {}) {
  const folder = temporaryFolder();
  const faulty = createFaultyFileSystem();
  const memo = {
    kept: new Map<string, Remembered>(),
    reads: 0,
    keeps: 0,
    forgets: 0,
    /** What the keeping waits for. */
    held: Promise.resolve(),
  };
  const listMemo: ListMemo = {
    read: async () => {
      memo.reads += 1;
      return memo.kept;
    },
    keep: async (rows) => {
      memo.keeps += 1;
      await memo.held;
      memo.kept = new Map(rows);
    },
    forget: async () => {
      memo.forgets += 1;
      memo.kept = new Map();
    },
  };
  const parts = { fileSystem: faulty.fileSystem, codec, hasCopy: async () => false, ...more };
  const put = (id: string, change: Partial<Assessment> = {}, name = `${id}.iscan`) =>
    fs.writeFileSync(join(folder, name), textOf({ ...exampleAssessment(id), ...change }));
  const putMany = (many: number) => {
    for (let at = 0; at < many; at += 1) put(`scan-${1000 + at}`);
  };
  /** Files read since the last time, beside their rows. */
  const list = async (lister: ReturnType<typeof open>) => {
    faulty.calls.length = 0;
    const rows = await lister.list(folder);
    return { rows, read: faulty.calls.filter(({ name }) => name === 'read').length };
  };
  const open = () => assessmentLister(parts, listMemo);
  return { folder, faulty, memo, put, putMany, list, open };
}

const told = (rows: readonly AssessmentRow[]) =>
  rows.map((row) =>
    row.kind === 'readable'
      ? row.file
      : [row.file, row.id, row.earlier, ...row.problems.map(({ code }) => code)],
  );

describe('the rows', () => {
  test('are in the order of their last change, and then of their names; what cannot be read is last', async () => {
    const { folder, put, list, open } = setUp();
    const [early, late] = ['2026-11-20T09:00:00.000Z', '2026-11-21T09:00:00.000Z'];
    put('scan-0003', { changedOn: early });
    put('scan-0001', { changedOn: early });
    put('scan-0004', { changedOn: late });
    put('scan-0002', { changedOn: early });
    fs.writeFileSync(join(folder, 'scan-0000.iscan'), 'torn');
    fs.writeFileSync(join(folder, 'a stray.iscan'), 'torn');
    const order = ['scan-0004', 'scan-0001', 'scan-0002', 'scan-0003'].map((id) => `${id}.iscan`);
    expect(told((await list(open())).rows)).toEqual([
      ...order,
      ['a stray.iscan', null, false, 'scan-file-unreadable'],
      ['scan-0000.iscan', 'scan-0000', false, 'scan-file-unreadable'],
    ]);
  });

  test('count all answers of all responses, and say when a scan was closed and of which company it is', async () => {
    const { put, list, open } = setUp();
    const responses = ['r1', 'r2'].flatMap((id) =>
      exampleAssessment().responses.map((one) => ({ ...one, id: responseIdOf(id) })),
    );
    put('scan-0001', { company: {}, responses: [] });
    put('scan-0002', { responses, changedOn: '2026-11-19T08:20:00.000Z' });
    const [none, some] = (await list(open())).rows;
    expect(none).toMatchObject({ company: '', responses: 0, answers: 0, closedOn: null, trashedOn: null });
    expect(some).toMatchObject({ company: 'Metaal Voorbeeld bv', responses: 2, answers: 6 });
  });

  test('of a file under another name than its own, or of a newer version, say so', async () => {
    const { folder, put, list, open } = setUp();
    put('scan-0001', {}, 'scan-0002.iscan');
    const newer = textOf(exampleAssessment('scan-0003')).replace(
      '"version": 2,\n  "minReader": 2',
      '"version": 3,\n  "minReader": 3',
    );
    fs.writeFileSync(join(folder, 'scan-0003.iscan'), newer);
    const { rows } = await list(open());
    expect(told(rows)).toEqual([
      ['scan-0002.iscan', null, false, 'file-misnamed'],
      ['scan-0003.iscan', 'scan-0003', false, 'scan-file-newer'],
    ]);
    expect(rows[0]).not.toHaveProperty('newer');
    expect(rows[0]).toMatchObject({ kind: 'unreadable', trashedOn: null });
    expect(rows[1]).toMatchObject({ kind: 'unreadable', newer: expect.anything(), trashedOn: null });
  });

  test('leave out what another system puts beside a file, and what has another ending', async () => {
    const { put, list, open } = setUp();
    put('scan-0001');
    put('scan-0001', {}, '._scan-0001.iscan');
    put('scan-0001', {}, 'scan-0001.iscan.bak1');
    expect(told((await list(open())).rows)).toEqual(['scan-0001.iscan']);
  });

  test('are a refusal where the folder cannot be read', async () => {
    const { faulty, folder, open } = setUp();
    faulty.failWhen(({ name }) => (name === 'entries' ? 'EACCES' : null));
    const refused = await open()
      .list(folder)
      .catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(StoreRefusal);
    expect(refused).toMatchObject({ problems: [{ code: 'file-locked' }] });
  });
});

describe('a damaged scan', () => {
  test('has an earlier version ready where one of the two is whole and its own, or there is a copy', async () => {
    const asked: string[] = [];
    const hasCopy = async (id: string) => asked.push(id) > 0 && id === 'scan-0005';
    const { folder, put, list, open } = setUp({ hasCopy });
    for (const at of [1, 2, 3, 4, 5]) fs.writeFileSync(join(folder, `scan-000${at}.iscan`), 'torn');
    put('scan-0001', {}, 'scan-0001.iscan.bak1');
    put('scan-0002', {}, 'scan-0002.iscan.bak2');
    put('scan-0001', {}, 'scan-0003.iscan.bak1');
    fs.writeFileSync(join(folder, 'scan-0004.iscan.bak1'), 'torn');
    const [yes, no] = [['scan-file-unreadable', 'earlier-version-ready'], ['scan-file-unreadable']];
    expect(told((await list(open())).rows)).toEqual([
      ['scan-0001.iscan', 'scan-0001', true, ...yes],
      ['scan-0002.iscan', 'scan-0002', true, ...yes],
      ['scan-0003.iscan', 'scan-0003', false, ...no],
      ['scan-0004.iscan', 'scan-0004', false, ...no],
      ['scan-0005.iscan', 'scan-0005', true, ...yes],
    ]);
    expect(asked.toSorted()).toEqual(['scan-0003', 'scan-0004', 'scan-0005']);
  });

  test('has none where the file is another program’s, or its name tells of no scan', async () => {
    const { folder, put, list, open } = setUp({ hasCopy: async () => true });
    fs.writeFileSync(join(folder, 'scan-0001.iscan'), '{"name":"package"}');
    put('scan-0001', {}, 'scan-0001.iscan.bak1');
    fs.writeFileSync(join(folder, 'a stray.iscan'), 'torn');
    expect(told((await list(open())).rows)).toEqual([
      ['a stray.iscan', null, false, 'scan-file-unreadable'],
      ['scan-0001.iscan', 'scan-0001', false, 'scan-file-foreign'],
    ]);
  });
});

describe('the trash', () => {
  const first = '2026-11-24T13:03:00.007Z';
  const later = '2026-11-25T08:00:00.000Z';

  test('shows when each came there, the latest first; no copy stands ready for what is damaged', async () => {
    const { folder, put, open } = setUp({ hasCopy: async () => true });
    const name = (id: string, at: string) => trashName(idOf(id), at);
    expect(name('scan-0001', first)).toBe('scan-0001.20261124T130300007Z.iscan');
    put('scan-0001', {}, name('scan-0001', first));
    put('scan-0003', {}, name('scan-0003', later));
    put('scan-0002', {}, name('scan-0002', later));
    fs.writeFileSync(join(folder, name('scan-0004', first)), 'torn');
    const strange = ['scan-0005.20261124T130300007Z.iscan.iscan', 'x.120261124T130300007Z.iscan', 'y.iscan'];
    for (const other of strange) fs.writeFileSync(join(folder, other), 'torn');
    const rows = await open().listTrash(folder);
    expect(rows.map(({ file, trashedOn }) => [file, trashedOn])).toEqual([
      ['scan-0002.20261125T080000000Z.iscan', later],
      ['scan-0003.20261125T080000000Z.iscan', later],
      ['scan-0001.20261124T130300007Z.iscan', first],
      ['scan-0004.20261124T130300007Z.iscan', first],
      ...strange.map((other) => [other, null]),
    ]);
    expect(rows[3]).toMatchObject({ kind: 'unreadable', id: 'scan-0004', earlier: false });
  });
});

describe('what is remembered', () => {
  test('is every file, however many are read at a time', async () => {
    const { putMany, list, open } = setUp();
    putMany(130);
    const lister = open();
    const first = await list(lister);
    expect([first.rows.length, first.read]).toEqual([130, 130]);
    expect(await list(lister)).toEqual({ rows: first.rows, read: 0 });
  });

  test('is not what stands behind a link, nor what cannot be read', async () => {
    const { folder, put, list, open } = setUp();
    put('scan-0001', {}, 'real');
    fs.symlinkSync(join(folder, 'real'), join(folder, 'scan-0001.iscan'));
    fs.writeFileSync(join(folder, 'scan-0002.iscan'), 'torn');
    const lister = open();
    await list(lister);
    put('scan-0001', { name: 'Nieuw' }, 'real');
    const { rows, read } = await list(lister);
    expect(rows[0]).toMatchObject({ name: 'Nieuw' });
    expect(read).toBe(2);
  });

  test('of few files is in memory alone; of more it is kept, and read once after a start', async () => {
    const { memo, put, putMany, list, open } = setUp();
    putMany(fewestRemembered - 1);
    await list(open());
    expect([memo.reads, memo.keeps]).toEqual([0, 0]);
    put('scan-0001');
    await list(open());
    expect([memo.reads, memo.keeps, memo.kept.size]).toEqual([1, 1, fewestRemembered]);
    const again = open();
    expect((await list(again)).read).toBe(0);
    await list(again);
    expect([memo.reads, memo.keeps]).toEqual([2, 1]);
  });

  test('is kept again where twenty files were read, and not for nineteen', async () => {
    const { memo, putMany, list, open } = setUp();
    putMany(60);
    const lister = open();
    await list(lister);
    for (const [changed, keeps] of [
      [19, 1],
      [20, 2],
    ] as const) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      putMany(changed);
      expect((await list(lister)).read).toBe(changed);
      expect(memo.keeps).toBe(keeps);
    }
  });

  test('is not kept where too few of them can be read', async () => {
    const { folder, memo, putMany, list, open } = setUp();
    putMany(fewestRemembered);
    fs.truncateSync(join(folder, 'scan-1000.iscan'), 10);
    await list(open());
    expect(memo.keeps).toBe(0);
  });
});

describe('erasing', () => {
  test('forgets in memory and on the disk before it begins, and gives what it made', async () => {
    const { memo, putMany, list, open } = setUp();
    putMany(45);
    const lister = open();
    await list(lister);
    const erased = await lister.forgetting(async () => [memo.forgets, memo.kept.size]);
    expect(erased).toEqual([1, 0]);
    expect((await list(lister)).read).toBe(45);
    expect(memo.keeps).toBe(2);
  });

  test('lets no list that began before it be remembered', async () => {
    const { faulty, memo, putMany, list, open } = setUp();
    putMany(45);
    const { read } = faulty.fileSystem;
    let go = (): void => undefined;
    const held = new Promise<void>((resolve) => (go = resolve));
    let asked = 0;
    Object.assign(faulty.fileSystem, { read: (path: string) => ((asked += 1), held.then(() => read(path))) });
    const lister = open();
    const listing = list(lister);
    await expect.poll(() => asked).toBe(45);
    await lister.forgetting(async () => null);
    go();
    expect((await listing).rows).toHaveLength(45);
    expect(memo.keeps).toBe(0);
    expect((await list(lister)).read).toBe(45);
    expect(memo.keeps).toBe(1);
  });

  test('lets no list that was made meanwhile be remembered, and is over where it fails', async () => {
    const { memo, putMany, list, open } = setUp();
    putMany(45);
    const lister = open();
    const failing = lister.forgetting(async () => {
      expect((await list(lister)).rows).toHaveLength(45);
      throw new Error('a fault');
    });
    await expect(failing).rejects.toThrow('a fault');
    expect(memo.keeps).toBe(0);
    expect((await list(lister)).read).toBe(45);
    expect(memo.keeps).toBe(1);
  });

  test('waits for a list that is just being kept', async () => {
    const { memo, putMany, list, open } = setUp();
    putMany(45);
    let go = (): void => undefined;
    memo.held = new Promise<void>((resolve) => (go = resolve));
    const lister = open();
    const listing = list(lister);
    await expect.poll(() => memo.keeps).toBe(1);
    const erased = lister.forgetting(async () => memo.kept.size);
    await new Promise((resolve) => setImmediate(resolve));
    expect(memo.forgets).toBe(0);
    go();
    expect(await erased).toBe(0);
    await listing;
    expect([memo.forgets, memo.kept.size]).toEqual([1, 0]);
  });
});
