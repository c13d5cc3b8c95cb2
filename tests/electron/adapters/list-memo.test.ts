import * as fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createFaultyFileSystem } from './faulty-file-system.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { createListMemo, type Remembered } from '../../../electron/adapters/list-memo.ts';
import { parseRow } from '../../../scans/services/assessment-row.ts';
import { sha256Hex } from '../../scans/assessment/example-assessment.ts';

const stamp = { bytes: 1, modifiedMs: 2, changedMs: 3, inode: 4, mode: 0o600 };
const plainRow = {
  kind: 'readable',
  file: 'a.iscan',
  id: 'scan-0001',
  name: 'Één',
  company: '',
  variant: 'general',
  mode: 'full',
  filledBy: 'owner',
  createdOn: '2026-11-20T08:00:00.000Z',
  changedOn: '2026-11-20T08:00:00.000Z',
  closedOn: null,
  responses: 1,
  answers: 3,
  example: false,
  revision: 7,
  trashedOn: null,
};

function given(value: unknown) {
  const row = parseRow(value);
  if (row === null) throw new Error('no row');
  return row;
}

const rows: ReadonlyMap<string, Remembered> = new Map([
  ['a.iscan', { stamp, row: given(plainRow) }],
  ['b.iscan', { stamp, row: given({ ...plainRow, file: 'b.iscan' }) }],
]);

function setUp() {
  const folder = temporaryFolder();
  const path = join(folder, 'list.json');
  const faulty = createFaultyFileSystem();
  const memo = createListMemo(faulty.fileSystem, path, { rowOf: parseRow });
  const did = (name: string) => faulty.calls.filter((call) => call.name === name).length;
  return { folder, path, faulty, memo, did };
}

/** As kept by hand, with its sum. */
function put(path: string, found: unknown): void {
  fs.writeFileSync(path, signed(JSON.stringify(found)));
}

describe('what was kept', () => {
  test('comes back as it was, from a file for this user alone', async () => {
    const { folder, path, memo } = setUp();
    await memo.keep(rows);
    expect(fs.readdirSync(folder)).toEqual(['list.json']);
    expect(fs.statSync(path).mode & 0o777).toBe(0o600);
    expect(await memo.read()).toEqual(rows);
  });

  test('is all of it, also where the system takes a few bytes at a time, and closed', async () => {
    const { faulty, memo, did } = setUp();
    faulty.writeAtMost(100);
    await memo.keep(rows);
    expect(await memo.read()).toEqual(rows);
    expect(did('close')).toBe(1);
  });

  test.each(['write', 'close', 'rename'])(
    'stays as it was where a later %s fails, and leaves nothing',
    async (call) => {
      const { folder, faulty, memo, did } = setUp();
      await memo.keep(rows);
      faulty.failWhen(({ name }) => (name === call ? 'ENOSPC' : null));
      await memo.keep(new Map());
      expect(did('close')).toBe(1);
      expect(await memo.read()).toEqual(rows);
      expect(fs.readdirSync(folder)).toEqual(['list.json']);
    },
  );
});

describe('what is read', () => {
  const entry = { name: 'a.iscan', stamp, row: plainRow };

  test('is an entry with a name, a whole stamp and a row; the others are left out', async () => {
    const { path, memo } = setUp();
    const stamps = Object.keys(stamp).map((key) => ({ ...stamp, [key]: '1' }));
    const wrong = [
      ...[...stamps, null].map((one, at) => ({ ...entry, name: `${at}.iscan`, stamp: one })),
      { ...entry, name: 5 },
      { ...entry, name: 'other.iscan', row: {} },
      null,
    ];
    put(path, { version: 1, entries: [...wrong, entry] });
    const found = await memo.read();
    expect([...found]).toEqual([['a.iscan', { stamp, row: given(plainRow) }]]);
  });

  test.each<[string, (json: string) => string]>([
    ['another version', (json) => signed(json.replace('"version":1', '"version":2'))],
    ['no list', (json) => signed(json.replace(/"entries":.*\]/u, '"entries":7'))],
    ['another sum', (json) => `${'0'.repeat(64)}\n${json}\n`],
    ['no sum', (json) => json],
    ['a sum alone', () => sha256Hex('')],
    ['no JSON', () => signed('{"version":1,"entries":[')],
  ])('is nothing from a file with %s', async (_what, spoil) => {
    const { path, memo } = setUp();
    fs.writeFileSync(path, spoil(JSON.stringify({ version: 1, entries: [entry] })));
    expect(await memo.read()).toEqual(new Map());
  });

  test('is nothing where there is no file', async () => {
    expect(await setUp().memo.read()).toEqual(new Map());
  });
});

describe('forgetting', () => {
  test('takes the file and its half written ones, nothing else, and makes that last', async () => {
    const { folder, memo, did, faulty } = setUp();
    await memo.keep(rows);
    const others = ['.list.json.x', 'list.json.tmp', '.list.jsonx.tmp', '.settings.json.1-0.tmp'];
    for (const name of [...others, '.list.json.1-0.tmp']) fs.writeFileSync(join(folder, name), '');
    faulty.calls.length = 0;
    await memo.forget();
    expect(fs.readdirSync(folder).toSorted()).toEqual(others.toSorted());
    expect(faulty.calls.at(-1)).toEqual({ name: 'syncFolder', path: folder });
    await memo.forget();
    expect(did('syncFolder')).toBe(1);
  });

  test('tells what the system says', async () => {
    const { faulty, memo } = setUp();
    await memo.keep(rows);
    for (const call of ['names', 'remove', 'syncFolder']) {
      await memo.keep(rows);
      faulty.failWhen(({ name }) => (name === call ? 'EIO' : null));
      await expect(memo.forget()).rejects.toMatchObject({ code: 'EIO' });
      faulty.failWhen(() => null);
    }
  });
});

function signed(json: string): string {
  return `${sha256Hex(json)}\n${json}\n`;
}
