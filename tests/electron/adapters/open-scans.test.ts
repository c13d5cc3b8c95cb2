import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { exampleAssessment, idOf } from '../../scans/assessment/example-assessment.ts';
import type { JsonFile } from '../../../electron/adapters/json-file.ts';
import {
  adapterOf,
  createOpenScans,
  openScan,
  type OpenScan,
} from '../../../electron/adapters/open-scans.ts';
import { createScanMemory } from '../../../electron/adapters/scan-memory.ts';
import { StoreRefusal, fileProblem } from '../../../electron/adapters/store-refusal.ts';
import { createWriteQueue } from '../../../electron/adapters/write-queue.ts';
import type { Assessment } from '../../../scans/assessment/assessment-record.ts';

const named = (name: string): Assessment => ({ ...exampleAssessment('scan-0001'), name });
const refusal = (code: string) => new StoreRefusal([fileProblem('a', 'first'), fileProblem('a', code)]);

type Disk = {
  stands: Assessment | null;
  isCurrent: boolean;
  reads: number;
  readonly written: string[];
  readError: Error | null;
  /** Of the writes to come. */
  writeErrors: (Error | null)[];
  /** What a write waits for. */
  held: Promise<void> | null;
  keepError: Error | null;
  readonly kept: string[];
};

/** A scan over a file that stands in memory, of which each call can fail or be held up. */
function setUp(first: string | null = 'first') {
  const disk: Disk = {
    stands: first === null ? null : named(first),
    isCurrent: false,
    reads: 0,
    written: [],
    readError: null,
    writeErrors: [],
    held: null,
    keepError: null,
    kept: [],
  };
  const queue = createWriteQueue<Assessment>(async (assessment) => {
    await disk.held;
    const error = disk.writeErrors.shift() ?? null;
    if (error !== null) throw error;
    disk.stands = assessment;
    disk.written.push(assessment.name);
  });
  const file: JsonFile<Assessment> = {
    read: () =>
      queue.run(async () => {
        disk.reads += 1;
        if (disk.readError !== null) throw disk.readError;
        disk.isCurrent = true;
        return disk.stands;
      }),
    write: queue.write,
    notices: () => [fileProblem('a', 'of-the-file')],
    isCurrent: async () => disk.isCurrent,
    isBusy: queue.isBusy,
    settled: () => queue.run(async () => undefined),
  };
  const memory = createScanMemory({
    isSame: (a, b) => a.name === b.name,
    keep: async ({ name }) => {
      if (disk.keepError !== null) throw disk.keepError;
      disk.kept.push(name);
    },
    isFolderThere: async () => true,
  });
  const scan = openScan(file, memory);
  const add = (text: string) => scan.put((current) => named(`${current?.name ?? 'nothing'}${text}`));
  /** Holds the disk up until the function it gives is called. */
  const hold = () => {
    let go = (): void => undefined;
    disk.held = new Promise<void>((resolve) => {
      go = () => {
        disk.held = null;
        resolve();
      };
    });
    return go;
  };
  /** What another program did to the file. */
  const outside = (name: string | null) => {
    disk.stands = name === null ? null : named(name);
    disk.isCurrent = false;
  };
  return { disk, scan, add, hold, outside };
}

describe('reading', () => {
  test('asks the disk once for as long as the file is as it was', async () => {
    const { disk, scan, outside } = setUp();
    expect((await scan.read())?.name).toBe('first');
    expect((await scan.read())?.name).toBe('first');
    expect(disk.reads).toBe(1);
    outside('second');
    expect((await scan.read())?.name).toBe('second');
    outside(null);
    expect(await scan.read()).toBeNull();
  });

  test('gives nothing of before where the disk says no', async () => {
    const { disk, scan, outside } = setUp();
    await scan.read();
    outside('second');
    disk.readError = refusal('read-failed');
    await expect(scan.read()).rejects.toBe(disk.readError);
    disk.isCurrent = true;
    expect(await scan.read()).toBeNull();
  });

  test('tells what the file and the memory have to tell, and what is new alone', async () => {
    const { scan, outside } = setUp();
    await scan.read();
    outside('second');
    await scan.read();
    expect(scan.notices().map(({ code }) => code)).toEqual(['of-the-file', 'changed-outside']);
    expect(scan.newNotices().map(({ code }) => code)).toEqual(['changed-outside']);
  });
});

describe('a change', () => {
  test('is made on the newest that was accepted, and done when the disk has it', async () => {
    const { disk, add, hold } = setUp();
    await add('1');
    const go = hold();
    const [second, third] = [add('2'), add('3')];
    await turn();
    expect(disk.written).toEqual(['first1']);
    go();
    expect((await second).name).toBe('first12');
    expect((await third).name).toBe('first123');
    expect(disk.stands?.name).toBe('first123');
    expect(disk.reads).toBe(1);
  });

  test('into the same object writes nothing', async () => {
    const { disk, scan } = setUp();
    const same = await scan.put((current) => current ?? named('nothing'));
    expect([same.name, disk.written]).toEqual(['first', []]);
  });

  test('into the same object waits for what is still being written', async () => {
    const { disk, scan, add, hold } = setUp();
    await scan.read();
    const go = hold();
    const adding = add('1');
    await turn();
    let isDone = false;
    const same = scan.put((current) => current ?? named('nothing')).then(() => (isDone = true));
    await turn();
    expect(isDone).toBe(false);
    go();
    await Promise.all([adding, same]);
    expect(disk.stands?.name).toBe('first1');
  });

  test('that failed is forgotten, so that the next one starts from what the disk has', async () => {
    const { disk, add } = setUp();
    await add('1');
    disk.writeErrors = [refusal('disk-full')];
    await expect(add('2')).rejects.toMatchObject({ problems: [{ code: 'first' }, { code: 'disk-full' }] });
    expect((await add('3')).name).toBe('first13');
  });

  test('that failed while another one is being written leaves that one alone', async () => {
    const { disk, add, hold } = setUp();
    await add('1');
    const go = hold();
    disk.writeErrors = [refusal('disk-full'), null];
    const [second, third] = [add('2'), add('3')];
    await turn();
    go();
    await expect(second).rejects.toThrow('disk-full');
    expect((await third).name).toBe('first123');
    expect((await add('4')).name).toBe('first1234');
  });

  test('is made once more where somebody was quicker, three times at most', async () => {
    const { disk, add, outside } = setUp();
    await add('1');
    outside('theirs');
    disk.writeErrors = [refusal('changed-elsewhere'), refusal('changed-elsewhere')];
    expect((await add('2')).name).toBe('theirs2');
    disk.writeErrors = [1, 2, 3].map(() => refusal('changed-elsewhere'));
    await expect(add('3')).rejects.toThrow('changed-elsewhere');
    expect(disk.writeErrors).toEqual([]);
  });

  test('is made once where it failed for another reason, or by a defect', async () => {
    for (const error of [refusal('disk-full'), new Error('changed-elsewhere')]) {
      const { disk, add } = setUp();
      disk.writeErrors = [error];
      await expect(add('1')).rejects.toBe(error);
      expect(disk.written).toEqual([]);
    }
  });

  test('that is refused stops nobody who comes after', async () => {
    const { scan, add } = setUp();
    const refused = scan.put(() => {
      throw refusal('no');
    });
    const next = add('1');
    await expect(refused).rejects.toThrow('no');
    expect((await next).name).toBe('first1');
    expect(scan.isBusy()).toBe(false);
  });

  test('over another version is made when both are kept, and not before', async () => {
    const { disk, add, outside } = setUp();
    await add('1');
    outside('theirs');
    disk.keepError = refusal('disk-full');
    await expect(add('2')).rejects.toThrow('disk-full');
    expect(disk.written).toEqual(['first1']);
    disk.keepError = null;
    expect((await add('2')).name).toBe('theirs2');
    expect(disk.kept).toEqual(['first1', 'theirs']);
  });
});

describe('what we last had', () => {
  test.each(['file-locked', 'folder-gone', 'folder-is-file', 'read-failed'])(
    'is still ours where the disk cannot say now (%s), and is kept once it can',
    async (code) => {
      const { disk, scan, add, outside } = setUp();
      await add('1');
      outside('theirs');
      disk.readError = refusal(code);
      await expect(scan.read()).rejects.toBe(disk.readError);
      expect(disk.kept).toEqual([]);
      disk.readError = null;
      await scan.read();
      expect(disk.kept).toEqual(['first1', 'theirs']);
    },
  );

  test('is kept at once where a file of another program stands there', async () => {
    const { disk, scan, add, outside } = setUp();
    await add('1');
    outside('theirs');
    disk.readError = refusal('scan-file-foreign');
    await expect(scan.read()).rejects.toBe(disk.readError);
    expect(disk.kept).toEqual(['first1']);
  });
});

describe('before a file goes', () => {
  test('both versions are kept, also where the file is not ours to read', async () => {
    const { disk, scan, add, outside } = setUp();
    await add('1');
    outside('theirs');
    await scan.meet();
    expect(disk.kept).toEqual(['first1', 'theirs']);
    outside('x');
    disk.readError = refusal('scan-file-foreign');
    await scan.meet();
    expect(disk.kept).toEqual(['first1', 'theirs', 'theirs']);
  });

  test('nothing is read where we never had anything', async () => {
    const { disk, scan } = setUp();
    await scan.meet();
    expect(disk.reads).toBe(0);
  });

  test('it stays where the versions cannot be kept, or by a defect', async () => {
    const { disk, scan, add, outside } = setUp();
    await add('1');
    outside('theirs');
    disk.keepError = refusal('disk-full');
    await expect(scan.meet()).rejects.toThrow('disk-full');
    disk.keepError = null;
    disk.isCurrent = false;
    disk.readError = new Error('a defect');
    await expect(scan.meet()).rejects.toThrow('a defect');
  });

  test('what is still being written is waited for, and nobody writes meanwhile', async () => {
    const { disk, scan, add, hold } = setUp();
    await scan.read();
    const go = hold();
    const adding = add('1');
    await turn();
    const found: string[] = [];
    const alone = scan.alone(async () => {
      found.push(...disk.written);
      await turn();
      found.push(...disk.written);
      return 'done';
    });
    const after = add('2');
    const met = scan.meet();
    await turn();
    expect([found, scan.isBusy()]).toEqual([[], true]);
    go();
    expect(await alone).toBe('done');
    expect(found).toEqual(['first1', 'first1']);
    await Promise.all([adding, after, met]);
    expect(disk.written).toEqual(['first1', 'first12']);
    expect(scan.isBusy()).toBe(false);
  });
});

test('is busy while somebody waits, the disk works, or something stands nowhere but in memory', async () => {
  const { disk, scan, add, hold, outside } = setUp();
  expect(scan.isBusy()).toBe(false);
  const reading = scan.read();
  expect(scan.isBusy()).toBe(true);
  await reading;
  const go = hold();
  const adding = add('1');
  await turn();
  expect(scan.isBusy()).toBe(true);
  go();
  await adding;
  await turn();
  expect(scan.isBusy()).toBe(false);
  outside('theirs');
  disk.keepError = refusal('disk-full');
  await scan.read();
  expect(scan.isBusy()).toBe(true);
});

test('nothing is never written', async () => {
  const written: string[] = [];
  const adapter = adapterOf({
    read: async () => named('read'),
    write: async ({ name }) => void written.push(name),
  });
  await adapter.write(null);
  await adapter.write(named('written'));
  expect([(await adapter.read())?.name, written]).toEqual(['read', ['written']]);
});

describe('the open scans', () => {
  /** Three at most; those whose name is among `busy` work. */
  function setUpThree() {
    const opened: string[] = [];
    const busy = new Set<string>();
    const { scan } = setUp();
    const scans = createOpenScans((id): OpenScan => {
      opened.push(id);
      return { ...scan, isBusy: () => busy.has(id) };
    }, 3);
    const get = (name: string) => scans.get(idOf(`scan-000${name}`));
    const openedAgain = (names: string) => {
      opened.length = 0;
      for (const name of names) get(name);
      return opened.map((id) => id.at(-1)).join('');
    };
    return { scans, busy, get, openedAgain };
  }

  test('are the ones that were asked for last', () => {
    const { get, openedAgain } = setUpThree();
    expect(openedAgain('123')).toBe('123');
    expect(get('1')).toBe(get('1'));
    expect(openedAgain('4')).toBe('4');
    expect(openedAgain('314')).toBe('');
    expect(openedAgain('2')).toBe('2');
    expect(openedAgain('3')).toBe('3');
  });

  test('never lose one that works, nor the one that is asked for', () => {
    const { busy, openedAgain } = setUpThree();
    for (const name of ['1', '2', '3', '4']) busy.add(`scan-000${name}`);
    expect(openedAgain('123455')).toBe('12345');
    expect(openedAgain('1234')).toBe('');
    expect(openedAgain('5')).toBe('5');
    busy.delete('scan-0002');
    busy.delete('scan-0004');
    expect(openedAgain('6')).toBe('6');
    expect(openedAgain('136')).toBe('');
    expect(openedAgain('2')).toBe('2');
  });

  test('forget one that was erased', () => {
    const { scans, openedAgain } = setUpThree();
    openedAgain('12');
    scans.forget(idOf('scan-0001'));
    expect(openedAgain('21')).toBe('1');
  });

  test('are sixteen where nobody says how many', () => {
    const opened: string[] = [];
    const { scan } = setUp();
    const scans = createOpenScans((id) => (opened.push(id), scan));
    for (let round = 0; round < 2; round += 1) {
      for (let at = 0; at < 16; at += 1) scans.get(idOf(`scan-${1000 + at}`));
    }
    expect(opened).toHaveLength(16);
    scans.get(idOf('scan-2000'));
    scans.get(idOf('scan-1000'));
    expect(opened).toHaveLength(18);
  });
});
