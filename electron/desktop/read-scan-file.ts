import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ReadFile } from './messages.ts';

/** One more than the product takes, so that it says of a film that it is too large, and nobody reads one whole. */
const most = 14_000_001;

/** Any file as it is; `null` where it cannot be read. */
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
      return { name: basename(path), bytes: new Uint8Array(buffer.subarray(0, bytesRead)) };
    } finally {
      await file.close();
    }
  } catch {
    return null;
  }
}
