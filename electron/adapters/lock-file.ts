import { randomBytes } from 'node:crypto';
import { readFileSync, unlinkSync } from 'node:fs';
import { temporaryName } from './durable-replace.ts';
import { createFileSystem, errorCode, type FileSystem } from './file-system.ts';
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

export function createLockFile(path: string, fileSystem: FileSystem = createFileSystem()): LockFile {
  return {
    look: () => lookAt(fileSystem, path),
    put: async (holder) => {
      const temporary = temporaryName(path);
      try {
        await writeNew(fileSystem, temporary, Buffer.from(`${JSON.stringify(holder, null, 2)}\n`));
        await putInPlace(fileSystem, temporary, path);
      } finally {
        await fileSystem.remove(temporary).catch(() => undefined);
      }
    },
    takeAway: async (found) => {
      const aside = `${path}.${randomBytes(6).toString('hex')}`;
      try {
        await fileSystem.rename(path, aside);
      } catch (error) {
        if (errorCode(error) === 'ENOENT') return;
        throw error;
      }
      const taken = await lookAt(fileSystem, aside);
      if (taken?.holder?.id !== found.holder?.id) await putInPlace(fileSystem, aside, path);
      await fileSystem.remove(aside).catch(() => undefined);
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
async function putInPlace(fileSystem: FileSystem, from: string, to: string): Promise<void> {
  try {
    await fileSystem.link(from, to);
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return;
    const bytes = await fileSystem.read(from);
    await writeNew(fileSystem, to, bytes).catch((refused: unknown) => {
      if (errorCode(refused) !== 'EEXIST') throw refused;
    });
  }
}

async function writeNew(fileSystem: FileSystem, path: string, bytes: Uint8Array): Promise<void> {
  const file = await fileSystem.create(path, 0o600);
  try {
    for (let done = 0; done < bytes.length;) done += await file.write(bytes.subarray(done));
  } finally {
    await file.close();
  }
}

async function lookAt(fileSystem: FileSystem, path: string): Promise<Found | null> {
  try {
    const found = await fileSystem.look(path);
    if (found === null) return null;
    const holder = holderIn(new TextDecoder().decode(await fileSystem.read(path)));
    return { holder, touchedMs: found.stamp.modifiedMs };
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
