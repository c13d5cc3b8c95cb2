import { readFileSync } from 'node:fs';
import { errorCode } from './file-system.ts';

/**
 * When the system started a process, in its own words; empty where it does not say. A number of a process is given
 * again after a while, together with its start it is not.
 */
export function startOf(pid: number): string {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // After the name of the program, which may hold anything, even brackets.
    const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
    return fields.slice(19, 20).join('');
  } catch {
    return '';
  }
}

/** Does a process with this number run on this machine? One of somebody else does too. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

/** Does this very process still run on this machine? */
export function isRunning({ pid, started }: { readonly pid: number; readonly started: string }): boolean {
  if (!isAlive(pid)) return false;
  const now = startOf(pid);
  return started === '' || now === '' || now === started;
}
