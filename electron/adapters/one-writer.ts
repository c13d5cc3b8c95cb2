import { basename } from 'node:path';
import { StoreRefusal, writeProblem } from './store-refusal.ts';
import type { WriterLock } from './writer-lock.ts';
import { momentHere } from '../day.ts';

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

/** Does something that nobody misses, only where we hold the folder already or need no lock. */
export async function whereHeld(lock: WriterLock | null, work: () => Promise<void>): Promise<void> {
  if (lock === null || (await lock.isOurs())) await work();
}

async function expectHeld(lock: WriterLock, folder: string): Promise<void> {
  const held = await lock.hold().catch((error: unknown) => {
    throw new StoreRefusal([writeProblem(folder, error)]);
  });
  if (held.ok) return;
  const problem = { file: basename(folder), place: '' };
  if (held.holder === null) throw new StoreRefusal([{ ...problem, code: 'folder-in-use', values: {} }]);
  const values = { host: held.holder.host, since: momentHere(new Date(held.holder.since)) };
  throw new StoreRefusal([{ ...problem, code: 'folder-in-use-by', values }]);
}
