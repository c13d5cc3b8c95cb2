import { expect, test, vi } from 'vitest';
import { isAlive, isRunning, startOf } from '../../../electron/adapters/processes.ts';

/** Greater than any that a system gives. */
const nobody = 2 ** 30;

test('tells one that lives, one that belongs to somebody else, and none', () => {
  expect([isAlive(process.pid), isAlive(nobody)]).toEqual([true, false]);
  const kill = vi.spyOn(process, 'kill').mockImplementation(() => {
    throw Object.assign(new Error(), { code: 'EPERM' });
  });
  expect(isAlive(nobody)).toBe(true);
  kill.mockRestore();
});

test('tells by its start whether it is the same', () => {
  const pid = process.pid;
  const started = startOf(pid);
  expect(started).toMatch(process.platform === 'linux' ? /^\d+$/u : /^$/u);
  expect(startOf(nobody)).toBe('');
  expect(isRunning({ pid, started })).toBe(true);
  expect(isRunning({ pid, started: '' })).toBe(true);
  expect(isRunning({ pid, started: '1' })).toBe(process.platform !== 'linux');
  expect(isRunning({ pid: nobody, started })).toBe(false);
});
