import { randomBytes } from 'node:crypto';
import { readFileSync, unlinkSync } from 'node:fs';
import { link, open, readFile, rename, stat, unlink, writeFile } from 'node:fs/promises';
import { temporaryName } from './durable-replace.ts';
import { errorCode } from './file-system.ts';
import { jsonIn, valueAt } from './plain-data.ts';

/** Who holds a data folder: a program on a machine. */
export type Holder = {
  /** Another one at each start. */
  readonly id: string;
  readonly host: string;
  readonly pid: number;
  /** When the system started that program, in its own words; empty where it does not say. */
  readonly started: string;
  /** In UTC. */
  readonly since: string;
};

/** `holder` is `null` where the file cannot be understood. */
export type Found = { readonly holder: Holder | null; readonly touchedMs: number };

/** A file that at most one program has put there; a system error that says nothing about that goes to the caller. */
export type LockFile = {
  /** `null`: nobody holds it. */
  readonly look: () => Promise<Found | null>;
  /** Does nothing where somebody holds it by now. */
  readonly put: (holder: Holder) => Promise<void>;
  /** Only the one that was found: another that came meanwhile is put back. */
  readonly takeAway: (found: Found) => Promise<void>;
  /** At once, and only where this is the holder. What cannot be taken away is left to whoever finds it. */
  readonly letGo: (id: string) => void;
};

export function createLockFile(path: string): LockFile {
  return {
    look: () => lookAt(path),
    put: async (holder) => {
      const temporary = temporaryName(path);
      try {
        await writeFile(temporary, `${JSON.stringify(holder, null, 2)}\n`, { flag: 'wx', mode: 0o600 });
        await putInPlace(temporary, path);
      } finally {
        await unlink(temporary).catch(() => undefined);
      }
    },
    takeAway: async (found) => {
      const aside = `${path}.${randomBytes(6).toString('hex')}`;
      try {
        await rename(path, aside);
      } catch (error) {
        if (errorCode(error) === 'ENOENT') return;
        throw error;
      }
      const taken = await lookAt(aside);
      if (taken?.holder?.id !== found.holder?.id) await putInPlace(aside, path);
      await unlink(aside).catch(() => undefined);
    },
    letGo: (id) => {
      try {
        if (holderIn(readFileSync(path, 'utf8'))?.id === id) unlinkSync(path);
      } catch {
        // Gone already, or its disk is.
      }
    },
  };
}

/** In one step, and never over another. Where a file system knows no second names, making the file is that step. */
async function putInPlace(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return;
    const file = await open(to, 'wx', 0o600).catch(() => null);
    if (file === null) return;
    await file.writeFile(await readFile(from));
    await file.close();
  }
}

async function lookAt(path: string): Promise<Found | null> {
  try {
    const { mtimeMs } = await stat(path);
    return { holder: holderIn(await readFile(path, 'utf8')), touchedMs: mtimeMs };
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

function holderIn(text: string): Holder | null {
  const root = jsonIn(text);
  const [id, host, started, since] = ['id', 'host', 'started', 'since'].map((key) => valueAt(root, key));
  const pid = valueAt(root, 'pid');
  if (typeof pid !== 'number' || !Number.isInteger(pid)) return null;
  if (typeof id !== 'string' || typeof host !== 'string') return null;
  if (typeof started !== 'string' || typeof since !== 'string') return null;
  if (Number.isNaN(Date.parse(since))) return null;
  return { id, host, pid, started, since };
}
