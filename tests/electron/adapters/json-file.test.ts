import * as fs from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createFaultyFileSystem } from './faulty-file-system.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { createJsonFile, type JsonFile } from '../../../electron/adapters/json-file.ts';
import { StoreRefusal } from '../../../electron/adapters/store-refusal.ts';
import type { Decoded } from '../../../scans/services/store-ports.ts';

type Count = { readonly n: number; readonly filler?: string };

function decode(text: string, file: string): Decoded<Count> {
  const problem = (code: string) => ({ file, place: '', code, values: {} });
  if (text === 'foreign') return { kind: 'refused', problems: [problem('scan-file-foreign')] };
  const found = /^\{"n":(\d+)(?:,"filler":"(x*)")?,"end":true\}$/.exec(text);
  if (found === null) return { kind: 'damaged', problems: [problem('scan-file-unreadable')] };
  const n = Number(found[1]);
  return { kind: 'read', value: found[2] === undefined ? { n } : { n, filler: found[2] }, notices: [] };
}

function setUp(name = 'a.json') {
  const folder = temporaryFolder();
  const path = join(folder, name);
  const faulty = createFaultyFileSystem();
  const waits: number[] = [];
  let encoded = 0;
  const open = (): JsonFile<Count> =>
    createJsonFile<Count>({
      path,
      encode: (value) => {
        encoded += 1;
        return { ok: true, value: JSON.stringify({ ...value, end: true }) };
      },
      decode,
      now: () => new Date('2026-11-24T13:03:00.000Z'),
      maxBytes: 1000,
      earlierNotice: 'earlier-version',
      fileSystem: faulty.fileSystem,
      wait: async (ms) => {
        waits.push(ms);
      },
    });
  return {
    folder,
    path,
    faulty,
    waits,
    open,
    encodings: () => encoded,
    text: () => fs.readFileSync(path, 'utf8'),
  };
}

async function codesOf(work: Promise<unknown>): Promise<readonly string[]> {
  try {
    await work;
    return [];
  } catch (error) {
    if (error instanceof StoreRefusal) return error.problems.map(({ code }) => code);
    throw error;
  }
}

async function writeFour(file: JsonFile<Count>): Promise<void> {
  for (const n of [1, 2, 3, 4]) await file.write({ n });
}

describe('a write', () => {
  test('flushes the file before it takes the name, and the folder after', async () => {
    const { faulty, open, path, folder } = setUp();
    const file = open();
    await file.write({ n: 1 });
    faulty.calls.length = 0;
    await file.write({ n: 2 });
    const steps = faulty.calls
      .filter(({ name }) => !['look', 'target', 'stamp'].includes(name))
      .map(({ name, path: at }) => `${name} ${at.endsWith('.tmp') ? 'temporary' : basename(at)}`);
    expect(steps).toEqual([
      'create temporary',
      'write temporary',
      'sync temporary',
      'close temporary',
      `rename ${basename(path)}.bak2`,
      `link ${basename(path)}.bak1`,
      `rename ${basename(path)}`,
      `syncFolder ${basename(folder)}`,
    ]);
  });

  test('keeps the two versions before it and leaves nothing else', async () => {
    const { folder, path, open, text } = setUp();
    await writeFour(open());
    expect(text()).toBe('{"n":4,"end":true}');
    expect(fs.readFileSync(`${path}.bak1`, 'utf8')).toBe('{"n":3,"end":true}');
    expect(fs.readFileSync(`${path}.bak2`, 'utf8')).toBe('{"n":2,"end":true}');
    expect(fs.readdirSync(folder).toSorted()).toEqual(['a.json', 'a.json.bak1', 'a.json.bak2']);
  });

  test('copies the earlier version where the disk knows no second names', async () => {
    const { folder, path, open, faulty } = setUp();
    faulty.failWhen(({ name }) => (name === 'link' ? 'ENOTSUP' : null));
    await writeFour(open());
    expect(fs.readFileSync(`${path}.bak1`, 'utf8')).toBe('{"n":3,"end":true}');
    expect(fs.readdirSync(folder)).toHaveLength(3);
  });

  test('makes a file that only its owner reads, and keeps the permissions of one that is there', async () => {
    const { path, open } = setUp();
    const file = open();
    await file.write({ n: 1 });
    expect(fs.statSync(path).mode & 0o777).toBe(0o600);
    fs.chmodSync(path, 0o640);
    await file.write({ n: 2 });
    expect(fs.statSync(path).mode & 0o777).toBe(0o640);
  });

  test('follows a link and leaves it a link', async () => {
    const { folder, path, open } = setUp();
    fs.mkdirSync(join(folder, 'real'));
    const real = join(folder, 'real', 'b.json');
    fs.writeFileSync(real, '{"n":1,"end":true}');
    fs.symlinkSync(real, path);
    await open().write({ n: 2 });
    expect(fs.lstatSync(path).isSymbolicLink()).toBe(true);
    expect(fs.readFileSync(real, 'utf8')).toBe('{"n":2,"end":true}');
    fs.writeFileSync(real, 'torn');
    expect(await open().read()).toEqual({ n: 1 });
  });

  test('goes on where the system takes a few bytes at a time', async () => {
    const { open, faulty, text } = setUp();
    faulty.writeAtMost(7);
    await open().write({ n: 1, filler: 'x'.repeat(100) });
    expect(text()).toContain(`"${'x'.repeat(100)}"`);
    expect(faulty.calls.filter(({ name }) => name === 'write').length).toBeGreaterThan(10);
  });

  test.each(['EPERM', 'EACCES', 'EBUSY'])('waits for a lock (%s) to end', async (code) => {
    const { open, path, faulty, waits, text } = setUp();
    const file = open();
    await file.write({ n: 1 });
    let refusals = 5;
    faulty.failWhen(({ name, path: at }) =>
      name === 'rename' && at === path && refusals-- > 0 ? code : null,
    );
    await file.write({ n: 2 });
    expect(waits).toEqual([10, 20, 50, 100, 200]);
    expect(text()).toBe('{"n":2,"end":true}');
  });

  test('gives up on a lock in the end, says so, and loses no earlier version', async () => {
    const { open, folder, path, faulty, waits, text } = setUp();
    const file = open();
    await writeFour(file);
    for (const [code, problem, leastMs, mostMs] of [
      ['EBUSY', 'file-locked', 85_000, 90_000],
      ['EPERM', 'not-writable', 3000, 4000],
    ] as const) {
      waits.length = 0;
      faulty.failWhen(({ name, path: at }) => (name === 'rename' && at === path ? code : null));
      expect(await codesOf(file.write({ n: 5 }))).toEqual([problem]);
      const waited = waits.reduce((sum, ms) => sum + ms);
      expect(waited).toBeGreaterThan(leastMs);
      expect(waited).toBeLessThanOrEqual(mostMs);
      expect(Math.max(...waits)).toBeLessThanOrEqual(2000);
    }
    expect(text()).toBe('{"n":4,"end":true}');
    faulty.failWhen(() => null);
    await file.write({ n: 6 });
    expect(fs.readFileSync(`${path}.bak1`, 'utf8')).toBe('{"n":4,"end":true}');
    expect(fs.readFileSync(`${path}.bak2`, 'utf8')).toBe('{"n":3,"end":true}');
    expect(fs.readdirSync(folder)).toHaveLength(3);
  });

  test.each([
    ['ENOSPC', 'write', 'disk-full'],
    ['EDQUOT', 'write', 'disk-full'],
    ['EIO', 'sync', 'write-failed'],
    ['EROFS', 'create', 'not-writable'],
    ['EACCES', 'create', 'not-writable'],
    ['ENOENT', 'create', 'folder-gone'],
    ['EIO', 'syncFolder', 'write-failed'],
  ])('%s at %s is told and the next save works', async (code, at, problem) => {
    const { open, folder, faulty, text } = setUp();
    const file = open();
    await writeFour(file);
    faulty.failWhen(({ name }) => (name === at ? code : null));
    expect(await codesOf(file.write({ n: 5 }))).toEqual([problem]);
    expect(fs.readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    expect(text()).toBe(at === 'syncFolder' ? '{"n":5,"end":true}' : '{"n":4,"end":true}');
    faulty.failWhen(() => null);
    await file.write({ n: 6 });
    expect(text()).toBe('{"n":6,"end":true}');
  });

  test('whichever call fails, once or from then on: old or new, never a lie', async () => {
    const { open, faulty, path, text } = setUp();
    const count = await (async () => {
      const file = open();
      await writeFour(file);
      faulty.calls.length = 0;
      await file.write({ n: 5 });
      return faulty.calls.length;
    })();
    for (const code of ['ENOSPC', 'EIO', 'EACCES', 'EBUSY', 'EMFILE', 'EROFS', 'ENOENT']) {
      for (const persistent of [false, true]) {
        for (let failing = 1; failing <= count; failing += 1) {
          faulty.failWhen(() => null);
          fs.writeFileSync(path, '{"n":4,"end":true}');
          const file = open();
          await file.read();
          faulty.failWhen((_call, number) =>
            number === failing || (persistent && number > failing) ? code : null,
          );
          const codes = await codesOf(file.write({ n: 5 }));
          if (codes.length === 0) expect(text()).toBe('{"n":5,"end":true}');
          expect(['{"n":4,"end":true}', '{"n":5,"end":true}']).toContain(text());
          faulty.failWhen(() => null);
          await file.write({ n: 6 });
          expect(text()).toBe('{"n":6,"end":true}');
        }
      }
    }
  });

  test('is refused over a file that somebody else has changed', async () => {
    const { open, path, text } = setUp();
    const file = open();
    await file.write({ n: 1 });
    fs.writeFileSync(path, '{"n":77,"end":true}');
    expect(await codesOf(file.write({ n: 2 }))).toEqual(['changed-elsewhere']);
    expect(text()).toBe('{"n":77,"end":true}');
    expect(await file.read()).toEqual({ n: 77 });
    await file.write({ n: 78 });
    expect(text()).toBe('{"n":78,"end":true}');
  });
});

describe('many writes at once', () => {
  test('one runs, one waits with the newest value, and each promise holds what it says', async () => {
    const { open, text, encodings, faulty } = setUp();
    const file = open();
    await file.write({ n: 0 });
    const before = encodings();
    const onDisk: number[] = [];
    const saves = Array.from({ length: 50 }, (_, index) =>
      file.write({ n: index + 1 }).then(() => {
        onDisk[index] = Number(/\d+/.exec(text())?.[0]);
      }),
    );
    await Promise.all(saves);
    onDisk.forEach((n, index) => expect(n).toBeGreaterThanOrEqual(index + 1));
    expect(text()).toBe('{"n":50,"end":true}');
    expect(encodings() - before).toBeLessThanOrEqual(2);
    expect(faulty.calls.filter(({ name }) => name === 'syncFolder').length).toBeLessThanOrEqual(3);
  });

  test('steady writing does not keep the first promise waiting', async () => {
    const { open, faulty } = setUp();
    const file = open();
    let done = false;
    const first = file.write({ n: 0 }).then(() => {
      done = true;
    });
    const all: Promise<void>[] = [first];
    const written = () => faulty.calls.filter(({ name }) => name === 'syncFolder').length;
    for (let n = 1; !done && written() < 3; n += 1) {
      all.push(file.write({ n }));
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(done).toBe(true);
    await Promise.all(all);
  });

  test('a failure stops nobody who comes after', async () => {
    const { open, faulty, text } = setUp();
    const file = open();
    await file.write({ n: 1 });
    let failures = 1;
    faulty.failWhen(({ name }) => (name === 'sync' && failures-- > 0 ? 'EIO' : null));
    const first = codesOf(file.write({ n: 2 }));
    await new Promise((resolve) => setImmediate(resolve));
    const others = [file.write({ n: 3 }), file.write({ n: 4 })];
    expect(await first).toEqual(['write-failed']);
    await Promise.all(others);
    expect(text()).toBe('{"n":4,"end":true}');
    expect(file.isBusy()).toBe(false);
  });
});

describe('a read', () => {
  test('gives what was written, and nothing where there is no file', async () => {
    const { open } = setUp();
    expect(await open().read()).toBeNull();
    await open().write({ n: 1 });
    expect(await open().read()).toEqual({ n: 1 });
  });

  test.each([
    ['empty', ''],
    ['torn', '{"n":4,"e'],
    ['zeros', '\u0000'.repeat(40)],
  ])('takes the version before when the file is %s, and keeps the damaged bytes', async (_name, bytes) => {
    const { open, folder, path, text } = setUp();
    await writeFour(open());
    fs.writeFileSync(path, bytes);
    const names = fs.readdirSync(folder);
    const file = open();
    expect(await file.read()).toEqual({ n: 3 });
    expect(file.notices().map(({ code }) => code)).toEqual(['earlier-version', 'scan-file-unreadable']);
    expect(text()).toBe(bytes);
    expect(fs.readdirSync(folder)).toEqual(names);

    await file.write({ n: 9 });
    const [quarantined = '', ...more] = fs.readdirSync(join(folder, 'quarantine'));
    expect([quarantined.endsWith('.20261124T130300000Z.scan-file-unreadable.damaged'), more]).toEqual([
      true,
      [],
    ]);
    expect(file.notices()).toEqual([]);
    expect(text()).toBe('{"n":9,"end":true}');
    expect(fs.readFileSync(join(folder, 'quarantine', quarantined), 'utf8')).toBe(bytes);
    expect(fs.readFileSync(`${path}.bak1`, 'utf8')).toBe('{"n":3,"end":true}');
  });

  test('takes the second version before when the first is gone or damaged too', async () => {
    const { open, path } = setUp();
    await writeFour(open());
    fs.writeFileSync(path, '');
    fs.writeFileSync(`${path}.bak1`, 'also torn');
    expect(await open().read()).toEqual({ n: 2 });
    fs.rmSync(`${path}.bak1`);
    expect(await open().read()).toEqual({ n: 2 });
  });

  test('takes the version before when the disk cannot give the bytes', async () => {
    const { open, path, faulty } = setUp();
    await writeFour(open());
    faulty.failWhen(({ name, path: at }) => (name === 'read' && at === path ? 'EIO' : null));
    expect(await open().read()).toEqual({ n: 3 });
  });

  test.each([
    ['of another program', 'foreign', 'scan-file-foreign'],
    ['too large', 'y'.repeat(1001), 'scan-file-too-large'],
  ])('refuses a file %s even with earlier versions, and never writes over it', async (_name, bytes, code) => {
    const { open, path, text } = setUp();
    await writeFour(open());
    fs.writeFileSync(path, bytes);
    const file = open();
    expect(await codesOf(file.read())).toEqual([code]);
    expect(await codesOf(file.write({ n: 9 }))).toEqual([code]);
    expect(text()).toBe(bytes);
  });

  test.each(['', '{"n":1,', 'foreign'])('without earlier versions %j stays as it is', async (bytes) => {
    const { open, folder, path, text } = setUp();
    fs.writeFileSync(path, bytes);
    const file = open();
    expect(await codesOf(file.read())).toHaveLength(1);
    expect(await codesOf(file.write({ n: 9 }))).toHaveLength(1);
    expect(text()).toBe(bytes);
    expect(fs.readdirSync(folder)).toEqual(['a.json']);
  });

  test('a folder in its place is told', async () => {
    const { open, path } = setUp();
    fs.mkdirSync(path);
    expect(await codesOf(open().read())).toEqual(['file-not-a-file']);
    expect(await codesOf(open().write({ n: 1 }))).toEqual(['file-not-a-file']);
  });
});
