import * as fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createFaultyFileSystem } from './faulty-file-system.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { exampleAssessment, sha256Hex } from '../../scans/assessment/example-assessment.ts';
import { createDataFolder } from '../../../electron/adapters/data-folder.ts';
import { copyDurably, freePath, rowOf } from '../../../electron/adapters/generation-copies.ts';
import { createGenerations } from '../../../electron/adapters/generations.ts';
import { StoreRefusal } from '../../../electron/adapters/store-refusal.ts';
import type { Assessment } from '../../../scans/assessment/assessment-record.ts';
import { createScanFileCodec } from '../../../scans/services/scan-file-codec.ts';

const first = exampleAssessment();
const { id } = first;
const other = exampleAssessment('0f8c2a4e-0000-4000-8000-000000000002');
const codec = createScanFileCodec(sha256Hex);
const start = Date.parse('2026-11-24T08:00:00.000Z');
const day = 24 * 3_600_000;
const [a, b, c] = [0, 1, 2].map((ms) => `20261124T08000000${ms}Z.r7.iscan`);

async function setUp() {
  const folder = temporaryFolder();
  await createDataFolder(folder).probe();
  const faulty = createFaultyFileSystem();
  const clock = { at: start };
  const parts = { codec, now: () => new Date(clock.at), wait: async () => undefined };
  const kept = join(folder, 'generations', id);
  return {
    folder,
    faulty,
    clock,
    kept,
    parts: { ...parts, fileSystem: faulty.fileSystem, root: join(folder, 'generations') },
    generations: createGenerations({ ...parts, folder, fileSystem: faulty.fileSystem }),
    store: (text: string) => fs.writeFileSync(join(folder, 'scans', `${id}.iscan`), text),
    copy: (file: string, text: string) => {
      fs.mkdirSync(kept, { recursive: true });
      fs.writeFileSync(join(kept, file), text);
    },
    names: () => (fs.existsSync(kept) ? fs.readdirSync(kept).toSorted() : []),
    flushes: () => faulty.calls.filter(({ name }) => name === 'syncFolder').map(({ path }) => path),
  };
}

function textOf(assessment: Assessment): string {
  const text = codec.encode(assessment);
  if (!text.ok) throw new Error('not encoded');
  return text.value;
}

const named = (name: string, revision = first.revision): Assessment => ({ ...first, name, revision });

async function told(work: Promise<unknown>) {
  const refusal: unknown = await work.catch((error: unknown) => error);
  if (!(refusal instanceof StoreRefusal)) throw new Error(`no refusal: ${String(refusal)}`);
  return refusal.problems.map(({ file, code }) => [file, code]);
}

describe('what is stored is kept', () => {
  test('once, and anew where it is another, also at the same moment and with the same revision', async () => {
    const { generations, store, names, kept } = await setUp();
    for (const name of ['een', 'een', 'twee', 'drie']) {
      store(textOf(named(name)));
      await generations.keep(id);
    }
    expect(names()).toEqual([a, b, c]);
    expect(fs.readFileSync(join(kept, c ?? ''), 'utf8')).toBe(textOf(named('drie')));
  });

  test('anew where the newest copy of it is damaged, and where it came back', async () => {
    const { generations, store, names, copy, clock } = await setUp();
    copy(a ?? '', '{');
    for (const [at, scan] of [first, named('twee', 8), first].entries()) {
      clock.at = start + at * day;
      store(textOf(scan));
      await generations.keep(id);
    }
    expect(names()).toEqual([a, b, '20261125T080000000Z.r8.iscan', '20261126T080000000Z.r7.iscan']);
  });

  test('but not what is damaged, of another scan, or gone', async () => {
    const { generations, store, names, folder } = await setUp();
    for (const text of ['{', textOf(other)]) {
      store(text);
      await generations.keep(id);
    }
    fs.rmSync(join(folder, 'scans', `${id}.iscan`));
    await generations.keep(id);
    expect(names()).toEqual([]);
  });

  test('or it is told why not', async () => {
    const { generations, store, faulty, names } = await setUp();
    store(textOf(first));
    faulty.failWhen(({ name }) => (name === 'read' ? 'EACCES' : null));
    expect(await told(generations.keep(id))).toEqual([[`${id}.iscan`, 'file-locked']]);
    faulty.failWhen(({ name }) => (name === 'makeFolder' ? 'EROFS' : null));
    expect(await told(generations.keep(id))).toEqual([[id, 'not-writable']]);
    expect(await told(generations.put(first))).toEqual([[id, 'not-writable']]);
    expect(names()).toEqual([]);
  });

  test('for good: the folder is flushed once where nothing is new', async () => {
    const { folder, store, parts, faulty, generations, kept, flushes } = await setUp();
    store(textOf(first));
    await generations.keep(id);
    expect(flushes()).toEqual([kept, join(folder, 'generations')]);
    for (const again of ['keep', 'put'] as const) {
      faulty.failWhen(() => null);
      const restarted = createGenerations({ ...parts, folder });
      for (let time = 0; time < 2; time += 1) {
        await (again === 'keep' ? restarted.keep(id) : restarted.put(first));
      }
      expect(flushes()).toEqual([kept, join(folder, 'generations')]);
    }
  });
});

describe('what stands nowhere else is put', () => {
  test('once, wherever it is among the copies', async () => {
    const { generations, clock, names, kept } = await setUp();
    for (const [days, scan] of [first, named('twee'), named('drie', 8)].entries()) {
      clock.at = start + days * day;
      await generations.put(scan);
    }
    const before = names();
    expect(before).toHaveLength(3);
    for (const scan of [first, named('twee'), named('drie', 8)]) await generations.put(scan);
    expect(names()).toEqual(before);
    await generations.put(named('twee', 8));
    expect(names()).toHaveLength(4);
    fs.writeFileSync(join(kept, before[0] ?? ''), '{');
    await generations.put(first);
    expect(names()).toHaveLength(5);
  });

  test('and reads no copies of another revision', async () => {
    const { generations, faulty, copy } = await setUp();
    copy(a ?? '', textOf(first));
    copy('20261124T090000000Z.r6.iscan', textOf(named('zes', 6)));
    faulty.failWhen(({ name, path }) => {
      if (name === 'read' && path.endsWith('.r6.iscan')) throw new Error('read');
      return null;
    });
    await generations.put(first);
  });
});

test('copies are listed, the newest first, and nothing else that stands there', async () => {
  const { generations, copy, faulty } = await setUp();
  expect(await generations.list(id)).toEqual([]);
  for (const file of [b, a, 'notes.txt', c]) copy(file ?? '', 'x');
  expect((await generations.list(id)).map(({ file }) => file)).toEqual([c, b, a]);
  faulty.failWhen(({ name }) => (name === 'names' ? 'EACCES' : null));
  expect(await told(generations.list(id))).toEqual([[id, 'not-writable']]);
  expect(await told(generations.newest(id))).toEqual([[id, 'not-writable']]);
});

test('the newest that can be read is that of this scan', async () => {
  const { generations, copy } = await setUp();
  expect(await generations.newest(id)).toBeNull();
  copy(c ?? '', '{');
  copy(b ?? '', textOf(other));
  expect(await generations.newest(id)).toBeNull();
  copy(a ?? '', textOf(first));
  const at = '2026-11-24T08:00:00.000Z';
  expect(await generations.newest(id)).toEqual({ file: a, at, revision: 7, assessment: first });
});

test('one of them is given, or it is told what is in the way', async () => {
  const { generations, copy, folder, faulty } = await setUp();
  copy(a ?? '', textOf(first));
  copy(b ?? '', textOf(other));
  copy(c ?? '', '{');
  copy('notes.iscan', textOf(first));
  fs.writeFileSync(join(folder, 'generations', a ?? ''), textOf(first));
  expect(await generations.load(id, a ?? '')).toEqual(first);
  expect(await told(generations.load(id, b ?? ''))).toEqual([[b, 'file-misnamed']]);
  expect(await told(generations.load(id, c ?? ''))).toEqual([[c, 'scan-file-unreadable']]);
  expect(await told(generations.load(id, 'notes.iscan'))).toEqual([['notes.iscan', 'generation-gone']]);
  expect(await told(generations.load(id, `../${a}`))).toEqual([[a, 'generation-gone']]);
  const gone = '20261124T090000000Z.r7.iscan';
  expect(await told(generations.load(id, gone))).toEqual([[gone, 'generation-gone']]);
  faulty.failWhen(({ name }) => (name === 'read' ? 'EBUSY' : null));
  expect(await told(generations.load(id, a ?? ''))).toEqual([[a, 'file-locked']]);
});

test('thinning takes what is too old, but nothing damaged and nothing of another scan', async () => {
  const { generations, copy, store, names } = await setUp();
  for (const hour of [1, 2, 3, 4, 5])
    copy(`20261123T0${hour}0000000Z.r${hour}.iscan`, textOf(named('x', hour)));
  copy('20200101T010000000Z.r1.iscan', textOf(named('oud', 1)));
  copy('20200101T020000000Z.r1.iscan', textOf(other));
  copy('20200101T030000000Z.r1.iscan', '{');
  store(textOf(first));
  await generations.keep(id);
  expect(names()).toEqual([
    '20200101T020000000Z.r1.iscan',
    '20200101T030000000Z.r1.iscan',
    ...[2, 3, 4, 5].map((hour) => `20261123T0${hour}0000000Z.r${hour}.iscan`),
    a,
  ]);
});

describe('a copy', () => {
  test('that does not read back is taken away again, and it is told', async () => {
    const { parts, kept, names } = await setUp();
    const write = copyDurably(parts, join(kept, a ?? ''), Buffer.from('{'));
    expect(await told(write)).toEqual([[join(kept, a ?? ''), 'scan-file-unreadable']]);
    expect(names()).toEqual([]);
  });

  test('gets a name that no other file has', async () => {
    const { parts, kept, copy } = await setUp();
    const free = () => freePath(parts.fileSystem, kept, new Date(start), 7);
    expect(await free()).toBe(join(kept, a ?? ''));
    for (const [file, next] of [
      [a, b],
      [b, c],
    ] as const) {
      copy(file ?? '', '');
      expect(await free()).toBe(join(kept, next ?? ''));
    }
  });
});

test.each([
  ['20261124T081530123Z.r12.iscan', '2026-11-24T08:15:30.123Z', 12],
  ['20261124T081530123Z.r123456789.iscan', '2026-11-24T08:15:30.123Z', 123_456_789],
])('%s is a copy', (file, at, revision) => {
  expect(rowOf(file)).toEqual([{ file, at, revision }]);
});

test.each([
  '',
  'x20261124T081530123Z.r1.iscan',
  '20261124T081530123Z.r1.iscan.bak1',
  '20261124T081530123Z.r.iscan',
  '20261124T081530123Z.r1234567890.iscan',
  '20261124T081530123Z.rx.iscan',
  '20261124T081530123Z.r1xiscan',
  '20261124T081530123Zxr1.iscan',
  '20261124T08153012Z.r1.iscan',
  '20261124T0815301234Z.r1.iscan',
  '2026112T081530123Z.r1.iscan',
  ...Array.from('20261124081530123', (_, at) => {
    const digits = Array.from('20261124081530123', (digit, place) => (place === at ? 'x' : digit)).join('');
    return `${digits.slice(0, 8)}T${digits.slice(8)}Z.r1.iscan`;
  }),
])('%j is none', (file) => {
  expect(rowOf(file)).toEqual([]);
});
