import { spawnSync } from 'node:child_process';
import { closeSync, cpSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { WebOnly } from './drivers/driver.ts';

/** A small disk under a data folder that is there already; nothing may be writing in it meanwhile. */
export type SmallDisk = {
  readonly fill: () => void;
  readonly free: () => void;
  readonly makeReadOnly: () => void;
  readonly makeWritable: () => void;
  /** Before the folder is removed. */
  readonly end: () => void;
};

/** A real one where mounting is allowed; else the program is told the same by the calls that it makes. */
export function smallDisk(folder: string, web: WebOnly): SmallDisk {
  const before = `${folder}-before`;
  renameSync(folder, before);
  mkdirSync(folder, { mode: 0o700 });
  const isMounted = run('mount', '-t', 'tmpfs', '-o', 'size=2m,mode=700', 'tmpfs', folder);
  cpSync(before, folder, { recursive: true, preserveTimestamps: true });
  rmSync(before, { recursive: true });
  return isMounted ? mounted(folder) : injected(web);
}

function mounted(folder: string): SmallDisk {
  const ballast = join(folder, 'ballast');
  return {
    fill: () => fillWith(ballast),
    free: () => rmSync(ballast),
    makeReadOnly: () => must('mount', '-o', 'remount,ro', folder),
    makeWritable: () => must('mount', '-o', 'remount,rw', folder),
    end: () => must('umount', folder),
  };
}

function injected({ disk }: WebOnly): SmallDisk {
  return {
    fill: () => disk('full'),
    free: () => disk(''),
    makeReadOnly: () => disk('read-only'),
    makeWritable: () => disk(''),
    end: () => undefined,
  };
}

function fillWith(ballast: string): void {
  const file = openSync(ballast, 'wx');
  try {
    for (;;) writeSync(file, Buffer.alloc(4096));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
  } finally {
    closeSync(file);
  }
}

function must(...command: readonly string[]): void {
  if (!run(...command)) throw new Error(command.join(' '));
}

function run(...command: readonly string[]): boolean {
  return spawnSync(command[0] ?? '', command.slice(1), { stdio: 'ignore' }).status === 0;
}
