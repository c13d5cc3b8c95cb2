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
  /** Takes the place of a damaged file before any earlier version does. */
  readonly remembered?: { readonly value: T; readonly notice: string };
  /** Looked for where the earlier versions are damaged too; `null`: nothing there either. */
  readonly further?: () => Promise<StandIn<T> | null>;
  /** What stands in for a damaged file without earlier versions, with its notice. Absent: it is refused. */
  readonly otherwise?: { readonly value: T; readonly notice: string };
};

/**
 * `damaged`: what is wrong with the file, whose stamp `stamp` is, while the value is that of an earlier version; `null`:
 * nothing is. `older`: the bytes of the file are those of an older version of its format.
 */
export type FoundVersion<T> =
  | { readonly kind: 'absent' }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  | {
      readonly kind: 'value';
      readonly value: T;
      readonly stamp: Stamp;
      readonly damaged: string | null;
      readonly older: boolean;
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
    const { value, stamp, notices, older = false } = main;
    return { kind: 'value', value, stamp, damaged: null, older, notices };
  }
  const found = await standIn(fileSystem, versions, path);
  if (found === null) return { kind: 'refused', problems: main.problems };
  if ('kind' in found) return found;
  const notices = [...found.notices.slice(0, 1), ...main.problems, ...found.notices.slice(1)];
  const damaged = main.problems[0]?.code ?? 'unreadable';
  return { kind: 'value', value: found.value, stamp: main.stamp, damaged, older: false, notices };
}

type StandIn<T> = { readonly value: T; readonly notices: readonly Problem[] };

/** What takes the place of a damaged file; its first notice says what that is. `null`: nothing. */
async function standIn<T>(
  fileSystem: FileSystem,
  versions: Versions<T>,
  path: string,
): Promise<StandIn<T> | Extract<OneVersion<T>, { kind: 'refused' }> | null> {
  if (versions.remembered !== undefined) {
    const { value, notice } = versions.remembered;
    return { value, notices: [fileProblem(path, notice)] };
  }
  for (const ending of earlierEndings) {
    const earlier = await readVersion(fileSystem, versions, `${path}${ending}`);
    // One that cannot be read just now is not gone: an older one would take its place for good.
    if (earlier.kind === 'refused') return earlier;
    if (earlier.kind !== 'read') continue;
    const notices = [fileProblem(path, versions.earlierNotice), ...earlier.notices];
    return { value: earlier.value, notices };
  }
  const further = (await versions.further?.()) ?? null;
  if (further !== null) return further;
  if (versions.otherwise === undefined) return null;
  const { value, notice } = versions.otherwise;
  return { value, notices: [fileProblem(path, notice)] };
}

export type OneVersion<T> =
  | { readonly kind: 'absent' }
  | Extract<Decoded<T>, { kind: 'refused' }>
  | (Decoded<T> & { readonly stamp: Stamp });

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
    const decoded = versions.decode(text, name);
    return { ...decoded, stamp };
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
