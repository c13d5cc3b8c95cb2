// One running program per profile folder; a later one hands over its arguments through a watched folder and ends.
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode, encode } from './clone.mjs';

/** `heard` gets the arguments and the folder of a later start. */
export function createLock(userData, heard) {
  let watcher = null;
  const folder = () => join(userData(), 'stand-in-lock');
  const owner = () => join(folder(), 'owner');
  const inbox = () => join(folder(), 'inbox');

  const read = () => {
    for (const name of readdirSync(inbox()).filter((file) => file.endsWith('.json'))) {
      const { argv, cwd, data } = decode(readFileSync(join(inbox(), name), 'utf8'));
      rmSync(join(inbox(), name));
      heard(argv, cwd, data);
    }
  };
  const handOver = (data) => {
    const name = join(inbox(), String(process.pid));
    writeFileSync(`${name}.part`, encode({ argv: process.argv, cwd: process.cwd(), data }));
    renameSync(`${name}.part`, `${name}.json`);
  };

  return {
    isHeld: () => watcher !== null,
    take(data) {
      if (watcher !== null) return true;
      mkdirSync(inbox(), { recursive: true });
      while (!claim(owner())) {
        if (isAlive(Number(readFileSync(owner(), 'utf8')))) {
          handOver(data);
          return false;
        }
        // It belongs to a program that was killed.
        rmSync(owner(), { force: true });
      }
      for (const stale of readdirSync(inbox())) rmSync(join(inbox(), stale));
      watcher = watch(inbox(), { persistent: false }, read);
      return true;
    },
    release() {
      if (watcher === null) return;
      watcher.close();
      watcher = null;
      rmSync(owner(), { force: true });
    },
  };
}

function claim(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function isAlive(pid) {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch {
    return false;
  }
}
