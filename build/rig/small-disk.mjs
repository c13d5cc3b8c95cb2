import { spawnSync } from 'node:child_process';
import { appendFileSync, lstatSync, mkdirSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { compiled } from '../bench/product.mjs';
import { CannotRun } from './cannot-run.mjs';
import { createFaultyFileSystem } from './faulty-file-system.mjs';

const size = 1024 * 1024;
const block = 4096;

/**
 * A disk of 1 MiB, for `work(disk)`: in memory (`tmpfs`), or where nothing can be mounted a folder whose stores are
 * given no more than that (`quota`). `SCAN_RIG_DISK=quota` asks for the second. Not for stock lowdb: it writes by itself.
 */
export async function withSmallDisk(scratch, store, work) {
  const folder = join(scratch, 'small-disk');
  mkdirSync(folder);
  if (!isMounted(folder)) {
    if (store === 'stock') throw new CannotRun('no small disk can be mounted here, and stock takes no quota');
    return work({ ...smallDisk(folder, roomInQuota), kind: 'quota', parts: await quotaOn(folder) });
  }
  try {
    return await work({ ...smallDisk(folder, roomOnDisk), kind: 'tmpfs', parts: {} });
  } finally {
    spawnSync('umount', [folder]);
  }
}

function isMounted(folder) {
  if (process.env.SCAN_RIG_DISK === 'quota') return false;
  return spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder]).status === 0;
}

function smallDisk(folder, roomIn) {
  const filler = join(folder, 'filler');
  return {
    folder,
    /** Leaves so many bytes, to the block. */
    fillUpTo: (left) => {
      const room = roomIn(folder) - left;
      if (room > 0) appendFileSync(filler, Buffer.alloc(room));
    },
    makeRoom: () => rmSync(filler, { force: true }),
  };
}

function roomOnDisk(folder) {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

/** Counted anew each time, so that what is removed gives its room back. Two names of one file take room once. */
function roomInQuota(folder) {
  const files = readdirSync(folder, { recursive: true })
    .map((name) => lstatSync(join(folder, name), { throwIfNoEntry: false }))
    .filter((found) => found?.isFile() === true);
  const sizes = new Map(files.map((found) => [found.ino, Math.ceil(found.size / block) * block]));
  return Math.max(0, size - [...sizes.values()].reduce((sum, one) => sum + one, 0));
}

/** What a store writes with: as on a full disk, the last write that finds room is a short one. */
async function quotaOn(folder) {
  const faulty = createFaultyFileSystem(
    (await compiled('electron/adapters/file-system.js')).createFileSystem(),
  );
  faulty.failWhen(({ name }) => {
    const room = roomInQuota(folder);
    faulty.writeAtMost(room);
    return room === 0 && ['write', 'copy'].includes(name) ? 'ENOSPC' : null;
  });
  return { fileSystem: faulty.fileSystem, writeFile: (path, text) => writeWithin(folder, path, text) };
}

/** As `writeFile` does it: the file is emptied first. */
async function writeWithin(folder, path, text) {
  const bytes = Buffer.from(text);
  const file = await open(path, 'w');
  try {
    const taken = bytes.subarray(0, roomInQuota(folder));
    await file.writeFile(taken);
    if (taken.length < bytes.length) throw Object.assign(new Error('ENOSPC: write'), { code: 'ENOSPC' });
  } finally {
    await file.close();
  }
}
