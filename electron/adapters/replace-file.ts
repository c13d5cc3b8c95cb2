import { randomBytes } from 'node:crypto';
import { open, realpath, rename, stat, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** `refused`: the system said no, with its code (`EACCES`, `ENOSPC`). Nothing has changed then. */
export type Replaced = { readonly ok: true } | { readonly ok: false; readonly reason: string };

/**
 * Writes a file whole or not at all: into a new file beside it, flushed to the disk, then renamed over the old one.
 * Whoever opens `path` at any moment finds the old bytes or the new ones. A folder or a device is never replaced.
 */
export async function replaceFile(path: string, bytes: Uint8Array): Promise<Replaced> {
  const target = await realpath(path).catch(() => path);
  const inTheWay = await unreplaceable(target);
  if (inTheWay !== null) return { ok: false, reason: inTheWay };
  const temporary = join(dirname(target), `.innovatiescan-${randomBytes(6).toString('hex')}.tmp`);
  try {
    await writeFlushed(temporary, bytes);
    await rename(temporary, target);
    await flushFolder(dirname(target));
    return { ok: true };
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
      return { ok: false, reason: error.code };
    }
    throw error;
  }
}

async function unreplaceable(path: string): Promise<string | null> {
  const found = await stat(path).catch(() => null);
  if (found === null || found.isFile()) return null;
  return found.isDirectory() ? 'EISDIR' : 'EINVAL';
}

async function writeFlushed(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes the rename last through a power cut. Windows cannot open a folder: there the rename stands by itself. */
async function flushFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => null);
  if (folder === null) return;
  try {
    await folder.sync();
  } catch {
    // The file is complete and in its place; some file systems cannot flush a folder.
  } finally {
    await folder.close();
  }
}
