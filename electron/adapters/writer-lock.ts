import { randomUUID } from 'node:crypto';
import { unlink, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { createLockFile, type Found, type Holder } from './lock-file.ts';
import { isRunning, startOf } from './processes.ts';

/** `holder` is `null` where the lock cannot be read. */
export type Held = { readonly ok: true } | { readonly ok: false; readonly holder: Holder | null };

/**
 * One writer for one folder, also among programs that do not know each other. `hold` takes the lock, or finds that it
 * still has it; it says who has it where somebody else does. A system error goes to the caller.
 */
export type WriterLock = { readonly hold: () => Promise<Held>; readonly release: () => Promise<void> };

/** The holder touches its lock so often; whoever does not for longer than four times that is gone, or asleep. */
const beatMs = 1000;
const watchMs = 4400;
const lookMs = 200;
const mostTries = 10;

export type WriterLockParts = {
  /** Absolute path; it must be there before the first `hold`. */
  readonly folder: string;
  readonly now: () => Date;
  readonly wait: (ms: number) => Promise<unknown>;
};

export function createWriterLock({ folder, now, wait }: WriterLockParts): WriterLock {
  const path = join(folder, 'writer.lock');
  const file = createLockFile(path);
  const us: Holder = {
    id: randomUUID(),
    host: hostname(),
    pid: process.pid,
    started: startOf(process.pid),
    since: now().toISOString(),
  };
  let beat: NodeJS.Timeout | null = null;
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

  /** On this machine one can ask the system; of another one only the beat tells. */
  async function isAlive(found: Found): Promise<boolean> {
    for (let waited = 0; waited < watchMs; waited += lookMs) {
      if (found.holder?.host === us.host && !isRunning(found.holder)) return false;
      await wait(lookMs);
      const again = await file.look();
      if (again === null) return false;
      if (again.holder?.id !== found.holder?.id || again.touchedMs !== found.touchedMs) return true;
    }
    return false;
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
    release: async () => {
      if (beat !== null) clearInterval(beat);
      beat = null;
      const found = await file.look().catch(() => null);
      if (found?.holder?.id === us.id) await unlink(path).catch(() => undefined);
    },
  };
}
