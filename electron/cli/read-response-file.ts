import { open, stat } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import type { Problem } from '../../scans/services/api.ts';

/** A response file of more bytes is not read. */
const sizeLimit = 1_000_000;

export type ReadFile =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: Problem };

/**
 * Reads a response file as text. Refused: what is absent, unreadable, a folder or a device, more than a million
 * bytes (looked at before reading), or no UTF-8. `name` is how the file was typed, for the problem.
 */
export async function readResponseFile(path: string, name: string): Promise<ReadFile> {
  const refuse = (code: string, values: Problem['values'] = {}): ReadFile => ({
    ok: false,
    problem: { file: name, place: '', code, values },
  });
  try {
    const found = await stat(path);
    if (found.isDirectory()) return refuse('file-is-folder');
    if (!found.isFile()) return refuse('file-not-ordinary');
    if (found.size > sizeLimit) return refuse('file-too-large', { limit: String(sizeLimit) });
    const bytes = await readAtMost(path, sizeLimit + 1);
    if (bytes.length > sizeLimit) return refuse('file-too-large', { limit: String(sizeLimit) });
    const text = decodeUtf8(bytes);
    return text === null ? refuse('file-not-utf8') : { ok: true, text };
  } catch (error) {
    const reason = systemCode(error);
    if (reason === null) throw error;
    return reason === 'ENOENT' ? refuse('file-absent') : refuse('file-unreadable', { reason });
  }
}

/** `ENOENT` and its like; `null` when the error does not come from the system. */
export function systemCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

/** A file may grow between looking and reading, so the limit holds here too. */
async function readAtMost(path: string, limit: number): Promise<Uint8Array> {
  const handle = await open(path, 'r');
  try {
    return await readHandle(handle, limit);
  } finally {
    await handle.close();
  }
}

async function readHandle(handle: FileHandle, limit: number): Promise<Uint8Array> {
  const { size } = await handle.stat();
  const buffer = new Uint8Array(Math.min(size + 1, limit));
  let filled = 0;
  while (filled < buffer.length) {
    const { bytesRead } = await handle.read(buffer, filled, buffer.length - filled, filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return buffer.subarray(0, filled);
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
