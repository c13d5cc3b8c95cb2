import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { temporaryFolder } from './temporary-folder.ts';
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

test('what the system does not say is not held against it', () => {
  const kill = vi.spyOn(process, 'kill').mockReturnValue(true);
  expect(isRunning({ pid: nobody, started: '1' })).toBe(true);
  kill.mockRestore();
});

test.runIf(process.platform === 'linux')(
  'finds the start after any name that a program may have',
  async () => {
    const strange = join(temporaryFolder(), 'a) 1 (b) 2');
    symlinkSync('/bin/sleep', strange);
    const program = spawn(strange, ['60']);
    await once(program, 'spawn');
    const pid = program.pid ?? 0;
    const stat = () => readFileSync(`/proc/${pid}/stat`, 'utf8');
    await vi.waitFor(() => expect(stat()).toContain('(a) 1 (b) 2)'));
    // The same field, counted from the other end of the line.
    expect(startOf(pid)).toBe(stat().trim().split(' ').at(-31));
    program.kill();
    await once(program, 'close');
  },
);
