import { chownSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';

/** Nothing is read-only for root; the files are theirs then. */
export async function asPlainUser<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const nobody = 65_534;
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) {
    for (const name of [folder, ...readdirSync(folder, { recursive: true, encoding: 'utf8' })]) {
      chownSync(resolve(folder, name), nobody, nobody);
    }
    process.seteuid?.(nobody);
  }
  try {
    return await work();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}
