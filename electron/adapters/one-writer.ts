import { basename } from 'node:path';
import { StoreRefusal, writeProblem } from './store-refusal.ts';
import type { WriterLock } from './writer-lock.ts';

/**
 * Does something that writes in a data folder, and only where no other program does. Rejects with a `StoreRefusal`
 * that says who holds the folder.
 */
export type AsOneWriter = <T>(work: () => Promise<T>) => Promise<T>;

/** Without a lock everybody may write: for a folder that nobody else can know. */
export function asOneWriter(lock: WriterLock | null, folder: string): AsOneWriter {
  return async (work) => {
    if (lock !== null) await expectHeld(lock, folder);
    return work();
  };
}

async function expectHeld(lock: WriterLock, folder: string): Promise<void> {
  const held = await lock.hold().catch((error: unknown) => {
    throw new StoreRefusal([writeProblem(folder, error)]);
  });
  if (held.ok) return;
  const { host = '', since = '' } = held.holder ?? {};
  const code = held.holder === null ? 'folder-in-use' : 'folder-in-use-by';
  throw new StoreRefusal([{ file: basename(folder), place: '', code, values: { host, since } }]);
}
