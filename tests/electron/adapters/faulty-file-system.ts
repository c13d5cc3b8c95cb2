import { createFaultyFileSystem as faulty } from '../../../build/rig/faulty-file-system.mjs';
import { createFileSystem } from '../../../electron/adapters/file-system.ts';

/** The real file system, with its calls counted and a fault for any of them. */
export function createFaultyFileSystem() {
  return faulty(createFileSystem());
}
