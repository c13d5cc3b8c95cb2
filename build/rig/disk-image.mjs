import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CannotRun } from './cannot-run.mjs';

/** xfs takes nothing smaller than 300 MB. */
const imageBytes = 320 * 1024 * 1024;

const makers = {
  ext4: ['mkfs.ext4', '-q', '-F'],
  xfs: ['mkfs.xfs', '-q', '-f'],
};

/**
 * A file system in a file, mounted while a program works on it. `cut()` copies the file as it is, which is what a
 * disk holds when the power goes: what the system still had in memory is not in it. `afterwards(work)` mounts that copy.
 */
export function createDisks(scratch) {
  const blank = new Map();
  let made = 0;
  return {
    /** `options` as `mount -o` takes them. */
    mount: (system, options) => {
      made += 1;
      const image = join(scratch, `disk-${made}.img`);
      const copy = `${image}.cut`;
      const [folder, later] = [join(scratch, `disk-${made}`), join(scratch, `disk-${made}-after`)];
      mkdirSync(folder);
      mkdirSync(later);
      copyImage(blankImage(blank, scratch, system), image);
      run(['mount', '-o', ['loop', ...options].join(','), image, folder]);
      return {
        folder,
        flush: () => run(['sync', '-f', folder]),
        cut: () => copyImage(image, copy),
        unmount: () => run(['umount', folder]),
        afterwards: async (work) => {
          // Two file systems with the same id are not mounted at once.
          run(['mount', '-o', system === 'xfs' ? 'loop,nouuid' : 'loop', copy, later]);
          try {
            return await work(later);
          } finally {
            run(['umount', later]);
            for (const path of [image, copy]) rmSync(path);
          }
        },
      };
    },
  };
}

/** Says what is missing on this machine, by throwing `CannotRun`. */
export function expectDisks(scratch) {
  if (process.platform !== 'linux' || process.getuid() !== 0) {
    throw new CannotRun('only root on Linux may mount a disk image');
  }
  for (const [maker] of Object.values(makers)) {
    if (spawnSync(maker, ['-V']).error) throw new CannotRun(`${maker} is not installed`);
  }
  const folder = join(scratch, 'trial');
  const image = join(scratch, 'trial.img');
  mkdirSync(folder);
  makeImage(image, 'ext4');
  const mounted = spawnSync('mount', ['-o', 'loop', image, folder], { encoding: 'utf8' });
  if (mounted.status !== 0) throw new CannotRun(`no loop device to mount: ${mounted.stderr.trim()}`);
  run(['umount', folder]);
  rmSync(image);
}

function blankImage(blank, scratch, system) {
  const image = blank.get(system) ?? join(scratch, `${system}.img`);
  if (!existsSync(image)) makeImage(image, system);
  blank.set(system, image);
  return image;
}

function makeImage(path, system) {
  writeFileSync(path, '');
  truncateSync(path, imageBytes);
  run([...makers[system], path]);
}

function copyImage(from, to) {
  if (existsSync(to)) rmSync(to);
  const copied = spawnSync('cp', ['--sparse=always', from, to]);
  if (copied.error || copied.status !== 0) copyFileSync(from, to);
}

function run([program, ...parameters]) {
  const ended = spawnSync(program, parameters, { encoding: 'utf8' });
  if (ended.error) throw ended.error;
  if (ended.status !== 0) throw new Error(`${program} ${parameters.join(' ')}: ${ended.stderr}`);
}
