import { basename } from 'node:path';
import { earlierEndings } from './durable-replace.ts';
import { errorCode, type FileSystem, type Stamp } from './file-system.ts';
import { fileProblem, readProblem } from './store-refusal.ts';
import type { Problem } from '../../scans/definition/problem.ts';
import type { Decoded } from '../../scans/services/store-ports.ts';

export type Versions<T> = {
  readonly path: string;
  readonly decode: (text: string, file: string) => Decoded<T>;
  /** Larger files are refused unread. */
  readonly maxBytes: number;
  /** Code of the notice that an earlier version took the place of a damaged file. */
  readonly earlierNotice: string;
  /** What stands in for a damaged file without earlier versions, with its notice. Absent: it is refused. */
  readonly otherwise?: { readonly value: T; readonly notice: string };
};

/** `damaged`: the value is that of an earlier version, while `stamp` is that of the damaged file. */
export type FoundVersion<T> =
  | { readonly kind: 'absent' }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  | {
      readonly kind: 'value';
      readonly value: T;
      readonly stamp: Stamp;
      readonly damaged: boolean;
      readonly notices: readonly Problem[];
    };

/**
 * The content of a file, or of its newest whole earlier version where the file itself is damaged.
 * Reads only. A missing file is absent even where earlier versions stand: whoever removed it meant it.
 */
export async function readVersions<T>(
  fileSystem: FileSystem,
  versions: Versions<T>,
): Promise<FoundVersion<T>> {
  const path = await fileSystem.target(versions.path);
  const main = await readVersion(fileSystem, versions, path);
  if (main.kind === 'absent') return { kind: 'absent' };
  if (main.kind === 'refused') return main;
  if (main.kind === 'read') {
    return { kind: 'value', value: main.value, stamp: main.stamp, damaged: false, notices: main.notices };
  }
  for (const ending of earlierEndings) {
    const earlier = await readVersion(fileSystem, versions, `${path}${ending}`);
    if (earlier.kind !== 'read') continue;
    const notices = [fileProblem(path, versions.earlierNotice), ...main.problems, ...earlier.notices];
    return { kind: 'value', value: earlier.value, stamp: main.stamp, damaged: true, notices };
  }
  if (versions.otherwise !== undefined) {
    const { value, notice } = versions.otherwise;
    const notices = [fileProblem(path, notice), ...main.problems];
    return { kind: 'value', value, stamp: main.stamp, damaged: true, notices };
  }
  return { kind: 'refused', problems: main.problems };
}

export type OneVersion<T> =
  | { readonly kind: 'absent' }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  | { readonly kind: 'damaged'; readonly problems: readonly Problem[]; readonly stamp: Stamp }
  | { readonly kind: 'read'; readonly value: T; readonly notices: readonly Problem[]; readonly stamp: Stamp };

/** One of them, alone. `damaged` also where the disk cannot give its bytes. */
export async function readVersion<T>(
  fileSystem: FileSystem,
  versions: Versions<T>,
  path: string,
): Promise<OneVersion<T>> {
  const name = basename(path);
  let stamp: Stamp | null = null;
  try {
    const found = await fileSystem.look(path);
    if (found === null) return { kind: 'absent' };
    if (!found.isFile) return { kind: 'refused', problems: [fileProblem(path, 'file-not-a-file')] };
    if (found.stamp.bytes > versions.maxBytes) {
      return { kind: 'refused', problems: [fileProblem(path, 'scan-file-too-large')] };
    }
    stamp = found.stamp;
    const text = new TextDecoder().decode(await readAgain(fileSystem, path));
    return { ...versions.decode(text, name), stamp: found.stamp };
  } catch (error) {
    const problems = [readProblem(path, error)];
    return stamp !== null && errorCode(error) === 'EIO'
      ? { kind: 'damaged', problems, stamp }
      : { kind: 'refused', problems };
  }
}

/** A disk may stumble once. Only bytes that it refuses each time are gone, and an older version may take their place. */
async function readAgain(fileSystem: FileSystem, path: string): Promise<Uint8Array> {
  for (let left = 2; left > 0; left -= 1) {
    try {
      return await fileSystem.read(path);
    } catch (error) {
      if (errorCode(error) !== 'EIO') throw error;
    }
  }
  return fileSystem.read(path);
}
