import {
  closeSync,
  copyFileSync,
  fchmodSync,
  fstatSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmdirSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { compiled } from '../bench/product.mjs';

/**
 * The calls of the product’s file system, each done before it returns: for rigs that make thousands of folders in
 * memory, where handing every call to another thread is what takes the time. The product’s own way of making these
 * calls is tried by the rigs that need a real disk.
 */
export async function createQuickFileSystem() {
  const real = (await compiled('electron/adapters/file-system.js')).createFileSystem();
  return {
    create: async (path, mode) => fileOf(openSync(path, 'wx', mode)),
    read: async (path) => readFileSync(path),
    look: async (path) => {
      const found = statSync(path, { throwIfNoEntry: false });
      if (found !== undefined) return { isFile: found.isFile(), stamp: stampOf(found) };
      return lstatSync(path, { throwIfNoEntry: false }) === undefined ? null : real.look(path);
    },
    target: async (path) =>
      statSync(path, { throwIfNoEntry: false }) === undefined ? path : realpathSync(path),
    rename: async (from, to) => renameSync(from, to),
    link: async (from, to) => linkSync(from, to),
    copy: async (from, to) => copyFileSync(from, to),
    remove: async (path) => unlinkSync(path),
    removeFolder: async (path) => rmdirSync(path),
    makeFolder: async (path) => void mkdirSync(path, { recursive: true, mode: 0o700 }),
    addFolder: async (path) => mkdirSync(path, { mode: 0o700 }),
    syncFolder: async (path) => {
      if (process.platform === 'win32') return;
      const folder = openSync(path, 'r');
      fsyncSync(folder);
      closeSync(folder);
    },
    names: async (folder) => readdirSync(folder),
    entries: real.entries,
  };
}

function fileOf(file) {
  return {
    write: async (bytes) => writeSync(file, bytes),
    setMode: async (mode) => fchmodSync(file, mode),
    sync: async () => fsyncSync(file),
    stamp: async () => stampOf(fstatSync(file)),
    close: async () => closeSync(file),
  };
}

function stampOf({ size, mtimeMs, ctimeMs, ino, mode }) {
  return { bytes: size, modifiedMs: mtimeMs, changedMs: ctimeMs, inode: ino, mode: mode & 0o777 };
}
