import { randomUUID } from 'node:crypto';
import { utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { FileSystem } from './file-system.ts';
import { createLockFile, type Holder } from './lock-file.ts';
import { beatMs, watchHolders } from './lock-watch.ts';
import { startOf } from './processes.ts';

/** `holder` is `null` where the lock cannot be read. */
export type Held = { readonly ok: true } | { readonly ok: false; readonly holder: Holder | null };

/** One writer for one folder, also among programs that do not know each other. */
export type WriterLock = {
  /**
   * Takes the lock, or finds that it still has it; says who has it where somebody else does. A system error goes to
   * the caller.
   */
  readonly hold: () => Promise<Held>;
  /** Does it have the lock? Takes nothing. */
  readonly isOurs: () => Promise<boolean>;
  /** At once, so that it can be the last thing that a program does. */
  readonly release: () => void;
};

const mostTries = 10;

export type WriterLockParts = {
  /** Absolute path; it must be there before the first `hold`. */
  readonly folder: string;
  readonly now: () => Date;
  readonly wait: (ms: number) => Promise<unknown>;
  readonly fileSystem?: FileSystem;
};

export function createWriterLock({ folder, now, wait, fileSystem }: WriterLockParts): WriterLock {
  const path = join(folder, 'writer.lock');
  const file = createLockFile(path, fileSystem);
  const us: Holder = {
    id: randomUUID(),
    host: hostname(),
    pid: process.pid,
    started: startOf(process.pid),
    since: now().toISOString(),
  };
  const isAlive = watchHolders(file, us.host, wait);
  let beat: NodeJS.Timeout | undefined;
  let turn: Promise<unknown> = Promise.resolve();

  async function holdNow(): Promise<Held> {
    for (let attempt = 0; attempt < mostTries; attempt += 1) {
      const found = await file.look();
      if (found?.holder?.id === us.id) return { ok: true };
      if (found === null) await file.put(us);
      else if (await isAlive(found)) return { ok: false, holder: found.holder };
      else await file.takeAway(found);
    }
    return { ok: false, holder: (await file.look())?.holder ?? null };
  }

  function startBeating(): void {
    beat ??= setInterval(() => {
      const at = new Date();
      // Only while it is ours: a laptop that slept may have lost it, and finds out at its next save.
      file
        .look()
        .then((found) => (found?.holder?.id === us.id ? utimes(path, at, at) : undefined))
        .catch(() => undefined);
    }, beatMs).unref();
  }

  return {
    hold: () => {
      const held = turn.then(async () => {
        const outcome = await holdNow();
        if (outcome.ok) startBeating();
        return outcome;
      });
      turn = held.catch(() => undefined);
      return held;
    },
    isOurs: async () => (await file.look().catch(() => null))?.holder?.id === us.id,
    release: () => {
      clearInterval(beat);
      beat = undefined;
      file.letGo(us.id);
    },
  };
}
