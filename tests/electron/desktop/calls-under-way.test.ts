import { expect, test, vi } from 'vitest';
import { createCallsUnderWay } from '../../../electron/desktop/calls-under-way.ts';

test('waits for the calls that are under way, and for those that follow from them', async () => {
  const calls = createCallsUnderWay();
  const ends: (() => void)[] = [];
  const ask = calls.watched((name) => new Promise((resolve) => ends.push(() => resolve(name))));
  expect(calls.areThere()).toBe(false);

  const answers = [ask('first', {})];
  let isOver = false;
  const over = calls.ended().then(() => {
    isOver = true;
  });
  await pause(150);
  expect(calls.areThere()).toBe(true);
  ends[0]?.();
  answers.push(ask('second', {}));
  await pause(150);
  expect(isOver).toBe(false);
  ends[1]?.();
  await over;
  expect(await Promise.all(answers)).toEqual(['first', 'second']);
  expect(calls.areThere()).toBe(false);
});

test('a call that fails is over too, and one that never ends is not waited for without end', async () => {
  vi.useFakeTimers();
  const calls = createCallsUnderWay();
  await expect(calls.watched(() => Promise.reject(new Error('no')))('x', {})).rejects.toThrow('no');
  expect(calls.areThere()).toBe(false);
  void calls.watched(() => new Promise(() => undefined))('never', {});
  const over = calls.ended();
  await vi.advanceTimersByTimeAsync(5000);
  await over;
  expect(calls.areThere()).toBe(true);
  vi.useRealTimers();
});

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
