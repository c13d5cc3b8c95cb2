import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { CannotRun } from './cannot-run.mjs';

/** A disk of 1 MiB in memory, for `work(disk)`. */
export async function withSmallDisk(scratch, work) {
  const folder = join(scratch, 'small-disk');
  mkdirSync(folder);
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], { encoding: 'utf8' });
  if (mounted.error || mounted.status !== 0) {
    throw new CannotRun(
      `no small disk can be mounted here: ${mounted.stderr ?? mounted.error.message}`.trim(),
    );
  }
  try {
    return await work(smallDisk(folder));
  } finally {
    spawnSync('umount', [folder]);
  }
}

function smallDisk(folder) {
  const filler = join(folder, 'filler');
  return {
    folder,
    /** Leaves so many bytes, to the block. */
    fillUpTo: (left) => {
      const { bavail, bsize } = statfsSync(folder);
      const room = bavail * bsize - left;
      if (room > 0) appendFileSync(filler, Buffer.alloc(room));
    },
    makeRoom: () => rmSync(filler, { force: true }),
  };
}
