import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createTurns } from '../../../electron/adapters/turns.ts';

/** Work that goes on until it is told to end, and a list of what began and ended. */
function works() {
  const steps: string[] = [];
  const ends = new Map<string, () => void>();
  const work = (name: string) => async () => {
    steps.push(`${name} begins`);
    await new Promise<void>((resolve) => ends.set(name, resolve));
    steps.push(`${name} ends`);
    return name;
  };
  const end = async (name: string) => {
    await turn();
    ends.get(name)?.();
    await turn();
  };
  return { steps, work, end };
}

test('one thing at a time for each key, in the order of the calls', async () => {
  const inTurn = createTurns<string>();
  const { steps, work, end } = works();
  const first = inTurn('a', work('first'));
  const second = inTurn('a', work('second'));
  await end('first');
  // The first is over and forgotten, the second is not: who comes now waits for that one.
  const third = inTurn('a', work('third'));
  await turn();
  expect(steps).toEqual(['first begins', 'first ends', 'second begins']);
  await end('second');
  await end('third');
  expect(await Promise.all([first, second, third])).toEqual(['first', 'second', 'third']);
  expect(steps.slice(3)).toEqual(['second ends', 'third begins', 'third ends']);
});

test('two keys do not wait for each other', async () => {
  const inTurn = createTurns<string>();
  const { steps, work, end } = works();
  const both = [inTurn('a', work('first')), inTurn('b', work('second'))];
  await turn();
  expect(steps).toEqual(['first begins', 'second begins']);
  await end('first');
  await end('second');
  expect(await Promise.all(both)).toEqual(['first', 'second']);
});

test('a failure is told to who asked, and stops nobody who comes after', async () => {
  const inTurn = createTurns<string>();
  const failed = inTurn('a', () => Promise.reject(new Error('a fault')));
  const next = inTurn('a', async () => 'next');
  await expect(failed).rejects.toThrow('a fault');
  expect(await next).toBe('next');
  expect(await inTurn('a', async () => 'later')).toBe('later');
});
