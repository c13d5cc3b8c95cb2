import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ReadFile } from './messages.ts';

/** Bytes; far more than a scan file has, so that a film is refused without being read whole. */
const most = 16_000_000;

/** Any file as text; bytes that are no UTF-8 become replacement characters. `null` where it cannot be read. */
export async function readScanFile(path: string): Promise<ReadFile | null> {
  try {
    const file = await open(path);
    try {
      const { size } = await file.stat();
      const { buffer, bytesRead } = await file.read(
        Buffer.alloc(Math.min(size, most)),
        0,
        Math.min(size, most),
      );
      return { name: basename(path), text: buffer.toString('utf8', 0, bytesRead) };
    } finally {
      await file.close();
    }
  } catch {
    return null;
  }
}
