import { describe, expect, test } from 'vitest';
import { exampleAssessment } from '../../scans/assessment/example-assessment.ts';
import { createScanMemory } from '../../../electron/adapters/scan-memory.ts';
import { StoreRefusal, fileProblem } from '../../../electron/adapters/store-refusal.ts';
import { momentHere } from '../../../electron/day.ts';
import type { Assessment } from '../../../scans/assessment/assessment-record.ts';

const named = (name: string): Assessment => ({ ...exampleAssessment('scan-0001'), name });
const [ours, theirs, third] = [named('ours'), named('theirs'), named('third')];

/** What is kept, while it can be. */
function setUp() {
  const kept: string[] = [];
  const disk: { error: Error | null; isThere: boolean } = { error: null, isThere: true };
  const memory = createScanMemory({
    isSame: (a, b) => a.name === b.name,
    keep: async ({ name }) => {
      if (disk.error !== null) throw disk.error;
      kept.push(name);
    },
    isFolderThere: async () => disk.isThere,
  });
  const told = () => memory.notices().map(({ file, code }) => `${file} ${code}`);
  return { kept, disk, memory, told };
}

const full = new StoreRefusal([fileProblem('a', 'disk-full')]);
const changedOutside = ['scan-0001.iscan changed-outside'];

describe('another version in the place of ours', () => {
  test('keeps both, ours first, and says so until that was read and something was saved', async () => {
    const { kept, memory, told } = setUp();
    memory.wrote(ours);
    await memory.met(theirs);
    expect(kept).toEqual(['ours', 'theirs']);
    expect([memory.isWaiting(), memory.isEmpty()]).toEqual([false, false]);
    // Saved before anybody was told: it is still to be told.
    memory.wrote(theirs);
    expect(told()).toEqual(changedOutside);
    expect(told()).toEqual(changedOutside);
    memory.wrote(theirs);
    expect(told()).toEqual([]);
  });

  test('is told anew each time, whatever was read before', async () => {
    const { memory, told } = setUp();
    expect(told()).toEqual([]);
    memory.wrote(ours);
    await memory.met(theirs);
    expect(told()).toEqual(changedOutside);
    await memory.met(third);
    memory.wrote(third);
    expect(told()).toEqual(changedOutside);
  });

  test('is nothing where it says the same, or nothing was known', async () => {
    const { kept, memory, told } = setUp();
    expect(memory.isEmpty()).toBe(true);
    await memory.met(ours);
    expect(memory.isEmpty()).toBe(false);
    await memory.met(named('ours'));
    memory.wrote(named('ours'));
    await memory.met(named('ours'));
    expect([kept, told()]).toEqual([[], []]);
  });

  test('that we wrote stays in memory until it can be kept, and is told', async () => {
    const { kept, disk, memory, told } = setUp();
    memory.wrote(ours);
    disk.error = full;
    await memory.met(theirs);
    expect([memory.isWaiting(), told()]).toEqual([true, changedOutside]);
    await expect(memory.settle()).rejects.toBe(full);
    expect(memory.isWaiting()).toBe(true);
    disk.error = null;
    await memory.settle();
    await memory.settle();
    expect([kept, memory.isWaiting()]).toEqual([['ours', 'theirs'], false]);
  });

  test('that we only read may be missed, but not what already waits', async () => {
    const { kept, disk, memory, told } = setUp();
    await memory.met(ours);
    disk.error = full;
    await memory.met(theirs);
    expect([memory.isWaiting(), told()]).toEqual([false, []]);
    memory.wrote(theirs);
    await memory.met(third);
    await memory.met(ours);
    expect(memory.isWaiting()).toBe(true);
    disk.error = null;
    await memory.settle();
    expect(kept).toEqual(['theirs', 'third']);
  });

  test('with a defect in keeping is no refusal', async () => {
    const { disk, memory } = setUp();
    memory.wrote(ours);
    disk.error = new Error('a defect');
    await expect(memory.met(theirs)).rejects.toThrow('a defect');
  });

  test('is told with when ours was last changed', async () => {
    const { memory } = setUp();
    const changedOn = '2026-11-20T12:20:00.000Z';
    memory.wrote({ ...ours, changedOn });
    await memory.met(theirs);
    expect(memory.notices()[0]?.values).toEqual({ when: momentHere(new Date(changedOn)) });
  });
});

describe('no file', () => {
  test('is a scan that was taken away, and where the folder is gone too it is still known', async () => {
    const { kept, disk, memory } = setUp();
    memory.wrote(ours);
    disk.isThere = false;
    await memory.met(null);
    expect(memory.isEmpty()).toBe(false);
    await memory.met(theirs);
    expect(kept).toEqual(['ours', 'theirs']);
    disk.isThere = true;
    await memory.met(null);
    expect(memory.isEmpty()).toBe(true);
    await memory.met(third);
    expect(kept).toEqual(['ours', 'theirs']);
  });
});

describe('a file that is not ours to read', () => {
  test('keeps what we had, once, without a word', async () => {
    const { kept, memory, told } = setUp();
    memory.wrote(ours);
    await memory.metOther();
    await memory.metOther();
    expect([kept, told(), memory.isEmpty()]).toEqual([['ours'], [], true]);
  });

  test('lets what we wrote wait where that cannot be kept, and what we read go', async () => {
    const { disk, memory } = setUp();
    disk.error = full;
    await memory.met(ours);
    await memory.metOther();
    expect([memory.isWaiting(), memory.isEmpty()]).toEqual([false, true]);
    memory.wrote(ours);
    await memory.metOther();
    expect([memory.isWaiting(), memory.isEmpty()]).toEqual([true, false]);
  });
});
