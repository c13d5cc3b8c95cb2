import { open, readFile, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { Parsed } from '../../scans/definition/problem.ts';
import { errorCode, makeFolder } from './file-system.ts';
import { replaceFile } from './replace-file.ts';
import { fileProblem, writeProblem } from './store-refusal.ts';

/**
 * Files that a user saves. Both ways say `ok` only after the bytes were flushed, read back and found equal; what
 * went wrong is a problem, and no half file stays behind.
 */
export type FileSaver = {
  /** In this folder, which is made where it is missing; never over another file: `advies (2).pdf`. Gives the path. */
  readonly saveInFolder: (folder: string, name: string, bytes: Uint8Array) => Promise<Parsed<string>>;
  /** The same in a folder that the user chose; one that is gone, with its stick, is not made again. */
  readonly saveInChosen: (folder: string, name: string, bytes: Uint8Array) => Promise<Parsed<string>>;
  /** In this place, which the user chose: what stands there is replaced, whole or not at all. */
  readonly saveAt: (path: string, bytes: Uint8Array) => Promise<Parsed<string>>;
};

/** `read` can be replaced, so that a test can let the disk forget. */
export function createFileSaver(read: (path: string) => Promise<Uint8Array> = readFile): FileSaver {
  const checked = async (path: string, bytes: Uint8Array): Promise<Parsed<string>> =>
    (await isSame(read, path, bytes))
      ? { ok: true, value: path }
      : { ok: false, problems: [fileProblem(path, 'saved-not-as-written')] };

  const saveInChosen: FileSaver['saveInChosen'] = async (folder, name, bytes) => {
    try {
      const path = await writeUnderFreeName(folder, name, bytes);
      const result = await checked(path, bytes);
      if (!result.ok) await unlink(path).catch(() => undefined);
      return result;
    } catch (error) {
      const path = join(folder, name);
      const isGone = errorCode(error) === 'ENOENT';
      return {
        ok: false,
        problems: [isGone ? fileProblem(path, 'save-folder-gone') : writeProblem(path, error)],
      };
    }
  };

  return {
    saveInFolder: async (folder, name, bytes) => {
      try {
        await makeFolder(folder);
      } catch (error) {
        return { ok: false, problems: [writeProblem(join(folder, name), error)] };
      }
      return saveInChosen(folder, name, bytes);
    },
    saveInChosen,
    saveAt: async (path, bytes) => {
      const replaced = await replaceFile(path, bytes);
      if (replaced.ok) return checked(path, bytes);
      return { ok: false, problems: [writeProblem(path, { code: replaced.reason })] };
    },
  };
}

async function isSame(
  read: (path: string) => Promise<Uint8Array>,
  path: string,
  bytes: Uint8Array,
): Promise<boolean> {
  try {
    return Buffer.from(bytes).equals(await read(path));
  } catch {
    return false;
  }
}

async function writeUnderFreeName(folder: string, name: string, bytes: Uint8Array): Promise<string> {
  for (let copy = 1; ; copy += 1) {
    const path = join(folder, copy === 1 ? name : withNumber(name, copy));
    try {
      await writeNew(path, bytes);
      return path;
    } catch (error) {
      if (errorCode(error) !== 'EEXIST' || copy === 10_000) throw error;
    }
  }
}

function withNumber(name: string, copy: number): string {
  const dot = name.lastIndexOf('.');
  return `${name.slice(0, dot)} (${String(copy)})${name.slice(dot)}`;
}

/** Only into a file that did not exist: a link that lies in wait under this name is not followed. */
async function writeNew(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } catch (error) {
    await unlink(path).catch(() => undefined);
    throw error;
  } finally {
    await file.close();
  }
}
