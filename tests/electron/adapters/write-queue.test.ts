import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createWriteQueue } from '../../../electron/adapters/write-queue.ts';

/** A queue whose writes end when they are told to. */
function setUp() {
  const begun: number[] = [];
  const ends: ((error?: Error) => void)[] = [];
  const queue = createWriteQueue<number>(
    (value) =>
      new Promise((resolve, reject) => {
        begun.push(value);
        ends.push((error) => (error === undefined ? resolve() : reject(error)));
      }),
  );
  const end = async (error?: Error) => {
    await turn();
    ends.shift()?.(error);
    await turn();
  };
  return { queue, begun, end };
}

test('what comes while one write runs is one write, with the newest value and one promise', async () => {
  const { queue, begun, end } = setUp();
  const first = queue.write(1);
  await turn();
  const [second, third] = [queue.write(2), queue.write(3)];
  expect(third).toBe(second);
  await end();
  await first;
  expect(begun).toEqual([1, 3]);
  // That one runs now: a newer value is a write of its own.
  const fourth = queue.write(4);
  expect(fourth).not.toBe(third);
  await end();
  await end();
  await Promise.all([third, fourth]);
  expect(begun).toEqual([1, 3, 4]);
});

test('is busy from the call until what came last is done, well or not', async () => {
  const { queue, end } = setUp();
  expect(queue.isBusy()).toBe(false);
  const first = queue.write(1);
  expect(queue.isBusy()).toBe(true);
  await turn();
  const second = queue.write(2);
  await end();
  await first;
  expect(queue.isBusy()).toBe(true);
  const failed = expect(second).rejects.toThrow('a fault');
  await end(new Error('a fault'));
  await failed;
  expect(queue.isBusy()).toBe(false);
});

test('other work waits for what was asked before, gives what it makes, and survives a failure', async () => {
  const { queue, begun, end } = setUp();
  const failed = expect(queue.write(1)).rejects.toThrow('a fault');
  await turn();
  const work = queue.run(async () => begun.length);
  const after = queue.write(2);
  await end(new Error('a fault'));
  await failed;
  expect(await work).toBe(1);
  await end();
  await after;
  expect(begun).toEqual([1, 2]);
});
