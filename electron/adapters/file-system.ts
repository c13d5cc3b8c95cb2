import { lstatSync, readdirSync } from 'node:fs';
import type { Stats } from 'node:fs';
import {
  copyFile,
  link,
  lstat,
  mkdir,
  open,
  readFile,
  realpath,
  rename,
  rmdir,
  stat,
  unlink,
} from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What tells one state of a file from another without reading it. */
export type Stamp = {
  readonly bytes: number;
  readonly modifiedMs: number;
  /** When the system last changed anything about it: unlike the other time, no program can set this one back. */
  readonly changedMs: number;
  readonly inode: number;
  /** Permission bits. */
  readonly mode: number;
};

export type NewFile = {
  /** May take fewer bytes than it was given, as the system call does; gives their number. */
  readonly write: (bytes: Uint8Array) => Promise<number>;
  readonly setMode: (mode: number) => Promise<void>;
  /** Resolves when the disk has the content. */
  readonly sync: () => Promise<void>;
  readonly stamp: () => Promise<Stamp>;
  readonly close: () => Promise<void>;
};

/** `isLink`: the stamp is that of the link, so it does not tell when the file behind it changes. */
export type FolderEntry = { readonly name: string; readonly isLink: boolean; readonly stamp: Stamp };

/**
 * The calls that the store makes, and no others, so that a test can let each one fail. Paths are absolute.
 * Every call rejects with the error of Node, whose `code` (`ENOSPC`) the store reads.
 */
export type FileSystem = {
  /** Refused where the name exists. */
  readonly create: (path: string, mode: number) => Promise<NewFile>;
  readonly read: (path: string) => Promise<Uint8Array>;
  /** Follows links; `null` where nothing is there. `isFile` is false for a folder, a pipe and the like. */
  readonly look: (path: string) => Promise<{ readonly isFile: boolean; readonly stamp: Stamp } | null>;
  /** The file that a link leads to; the path itself where nothing is there. */
  readonly target: (path: string) => Promise<string>;
  readonly rename: (from: string, to: string) => Promise<void>;
  /** A second name for the same file. */
  readonly link: (from: string, to: string) => Promise<void>;
  readonly copy: (from: string, to: string) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
  /** Refused where something stands in it. */
  readonly removeFolder: (path: string) => Promise<void>;
  /** Also makes its parents; nothing happens where it exists. */
  readonly makeFolder: (path: string) => Promise<void>;
  /** Refused where it exists, or where what it is to stand in is missing. */
  readonly addFolder: (path: string) => Promise<void>;
  /** Resolves when the disk has the names in a folder. */
  readonly syncFolder: (path: string) => Promise<void>;
  readonly names: (folder: string) => Promise<readonly string[]>;
  /** Everything in a folder whose name ends as asked, with their stamps, in one go. */
  readonly entries: (folder: string, ending: string) => Promise<readonly FolderEntry[]>;
};

/** The real one. Windows cannot flush a folder and does not need to: its file system keeps names in a journal. */
export function createFileSystem(platform: string = process.platform): FileSystem {
  return {
    create: async (path, mode) => {
      const file = await open(path, 'wx', mode);
      return {
        write: async (bytes) => (await file.write(bytes)).bytesWritten,
        setMode: (wanted) => file.chmod(wanted),
        sync: () => file.sync(),
        stamp: async () => stampOf(await file.stat()),
        close: () => file.close(),
      };
    },
    read: (path) => readFile(path),
    look: async (path) => {
      try {
        const found = await stat(path);
        return { isFile: found.isFile(), stamp: stampOf(found) };
      } catch (error) {
        if (errorCode(error) !== 'ENOENT') throw error;
        return (await isDeadLink(path)) ? { isFile: false, stamp: noStamp } : null;
      }
    },
    target: async (path) => {
      try {
        return await realpath(path);
      } catch (error) {
        if (errorCode(error) === 'ENOENT') return path;
        throw error;
      }
    },
    rename,
    link,
    copy: copyFile,
    remove: unlink,
    removeFolder: rmdir,
    makeFolder,
    addFolder: (path) => mkdir(path, { mode: 0o700 }),
    syncFolder: async (path) => {
      if (platform === 'win32') return;
      const folder = await open(path, 'r');
      try {
        await folder.sync();
      } finally {
        await folder.close();
      }
    },
    names: async (folder) => readdirSync(folder),
    entries: async (folder, ending) => entriesOf(folder, ending),
  };
}

/**
 * With the folders above it, for this user alone. Step by step, because Node's own way never comes back from a place
 * where nothing can be made, such as `/proc`.
 */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { mode: 0o700 });
  } catch (error) {
    const found = await stat(path).catch(() => null);
    if (found?.isDirectory() === true) return;
    if (found !== null) throw Object.assign(new Error(`${path} is no folder`), { code: 'ENOTDIR' });
    if (dirname(path) === path) throw error;
    await makeFolder(dirname(path));
    await mkdir(path, { mode: 0o700 }).catch(async (again: unknown) => {
      // Somebody else made it meanwhile.
      if ((await stat(path).catch(() => null))?.isDirectory() !== true) throw again;
    });
  }
}

/** `ENOSPC` and the like; empty for anything else. */
export function errorCode(error: unknown): string {
  const code = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined;
  return typeof code === 'string' ? code : '';
}

/** Takes a file away; nothing happens where it is gone already. */
export async function removeIfThere({ remove }: Pick<FileSystem, 'remove'>, path: string): Promise<void> {
  await remove(path).catch((error: unknown) => {
    if (errorCode(error) !== 'ENOENT') throw error;
  });
}

/** Is it the same state of the same file? */
export function isSameStamp(a: Stamp | null, b: Stamp | null): boolean {
  return hasSameContent(a, b) && a?.changedMs === b?.changedMs;
}

/** The same, also after it got or lost another name; that a program wrote in it and hid that is not seen. */
export function hasSameContent(a: Stamp | null, b: Stamp | null): boolean {
  if (a === null || b === null) return a === b;
  return a.bytes === b.bytes && a.modifiedMs === b.modifiedMs && a.inode === b.inode;
}

const noStamp: Stamp = { bytes: 0, modifiedMs: 0, changedMs: 0, inode: 0, mode: 0 };

async function isDeadLink(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isSymbolicLink();
  } catch {
    return false;
  }
}

function stampOf(found: Pick<Stats, 'size' | 'mtimeMs' | 'ctimeMs' | 'ino' | 'mode'>): Stamp {
  return {
    bytes: found.size,
    modifiedMs: found.mtimeMs,
    changedMs: found.ctimeMs,
    inode: found.ino,
    mode: found.mode & 0o777,
  };
}

/** Synchronous: for thousands of small calls that is many times faster than one promise each. */
function entriesOf(folder: string, ending: string): readonly FolderEntry[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .flatMap((name) => {
      const found = lstatSync(join(folder, name), { throwIfNoEntry: false });
      return found === undefined ? [] : [{ name, isLink: found.isSymbolicLink(), stamp: stampOf(found) }];
    });
}
