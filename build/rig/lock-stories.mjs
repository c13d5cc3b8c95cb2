import { utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compiled } from '../bench/product.mjs';

const lockIn = (folder) => join(folder, 'writer.lock');

/** What a program can find when it takes the lock of a folder: nobody, one that is gone, or half a file. */
export const lockStories = [
  { name: 'take', prepare: () => undefined },
  {
    name: 'take over',
    prepare: (folder) => {
      const gone = { id: 'a', host: 'elsewhere', pid: 1, started: '', since: '2026-11-20T08:00:00.000Z' };
      writeFileSync(lockIn(folder), JSON.stringify(gone));
    },
  },
  { name: 'take over half', prepare: (folder) => writeFileSync(lockIn(folder), '{ "id": ') },
];

/** A program that takes the lock: another one each time, also within one process. Waiting takes no time. */
export async function programIn(folder, fileSystem, wait = async () => undefined) {
  const { createWriterLock } = await compiled('electron/adapters/writer-lock.js');
  return createWriterLock({ folder, fileSystem, wait, now: () => new Date() });
}

/** Whoever holds the lock of this folder still lives: while others wait it touches it. */
export function beatingIn(folder) {
  let at = Date.now() / 1000;
  return async () => {
    at += 1;
    utimesSync(lockIn(folder), at, at);
  };
}

/**
 * What is wrong once all works again: one that came through is the only one, and where none did, the next one is. Both
 * are asked again, so that what a fault left in memory does not decide.
 */
export async function wrongWithLock(folder, first, fileSystem) {
  const isFirst = await first.isOurs();
  const second = await programIn(folder, fileSystem, isFirst ? beatingIn(folder) : undefined);
  const taken = await second.hold();
  const holding = [await first.isOurs(), await second.isOurs()].filter(Boolean).length;
  first.release();
  second.release();
  const third = await programIn(folder, fileSystem);
  const isFree = (await third.hold()).ok;
  third.release();
  if (taken.ok === isFirst || holding !== 1) return 'two';
  return isFree ? null : 'stuck';
}
