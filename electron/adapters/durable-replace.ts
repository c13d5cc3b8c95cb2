import { randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { hasSameContent, isSameStamp, type FileSystem, type Stamp } from './file-system.ts';
import { patiently, type Wait } from './lock-patience.ts';

/** Of the two versions before, the newest first. */
export const earlierEndings = ['.bak1', '.bak2'] as const;

export type Replacement = {
  /** Absolute, and not a link. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** The file that stands there now; `null`: none. Its permissions stay. */
  readonly before: Stamp | null;
  /**
   * What happens to that file: an earlier version beside the new one, nothing because somebody wants it gone, or kept
   * for good because it is damaged.
   */
  readonly keep: 'as-earlier-version' | 'nothing' | Quarantine;
  readonly now: Date;
  /** Rejects where the flushed file at this path, which does not have its name yet, is not to get it. */
  readonly check?: (written: string) => Promise<void>;
};

/** Where a damaged file goes, and what is wrong with it: a word for its name. */
export type Quarantine = { readonly folder: string; readonly reason: string };

/**
 * Gives a file new content in one step: whoever looks sees the old file or the new one, also after a crash.
 * Resolves with the new stamp when the content is on disk and the name points at it; the name itself is only on
 * disk after `syncFolder`. Rejects with the error of the system, and then the old file stands as it was.
 */
export async function replaceDurably(
  fileSystem: FileSystem,
  wait: Wait,
  replacement: Replacement,
  platform: string = process.platform,
): Promise<Stamp> {
  const { path, before, bytes, check } = replacement;
  const temporary = await writeTemporary(fileSystem, path, bytes, before?.mode ?? 0o600);
  try {
    await check?.(temporary.path);
    if (before !== null) await keepOld(fileSystem, replacement, before);
    await patiently(() => fileSystem.rename(temporary.path, path), wait, platform);
    return await stampInPlace(fileSystem, path, temporary.stamp);
  } catch (error) {
    await quietly(fileSystem.remove(temporary.path));
    throw error;
  }
}

/** Another name changes the stamp. Where something else stands there by now the old stamp will tell. */
async function stampInPlace(fileSystem: FileSystem, path: string, before: Stamp): Promise<Stamp> {
  const found = await fileSystem.look(path).catch(() => null);
  return found !== null && hasSameContent(found.stamp, before) ? found.stamp : before;
}

/** The process that a temporary file of ours belongs to; `null`: not such a name. */
export function writerOf(name: string): number | null {
  const found = /^\..+\.(\d+)-[0-9a-f]{12}\.tmp$/.exec(name);
  return found?.[1] === undefined ? null : Number(found[1]);
}

async function writeTemporary(
  fileSystem: FileSystem,
  path: string,
  bytes: Uint8Array,
  mode: number,
): Promise<{ readonly path: string; readonly stamp: Stamp }> {
  const temporary = temporaryName(path);
  const file = await fileSystem.create(temporary, 0o600);
  try {
    try {
      for (let done = 0; done < bytes.length;) {
        const taken = await file.write(bytes.subarray(done));
        if (taken <= 0) throw Object.assign(new Error('no room'), { code: 'ENOSPC' });
        done += taken;
      }
      if (mode !== 0o600) await file.setMode(mode);
      await file.sync();
      return { path: temporary, stamp: await file.stamp() };
    } finally {
      await file.close();
    }
  } catch (error) {
    await quietly(fileSystem.remove(temporary));
    throw error;
  }
}

/** `.name.<pid>-<random>.tmp`, so that whoever comes later can tell whether its writer still lives. */
export function temporaryName(path: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}-${randomBytes(6).toString('hex')}.tmp`);
}

async function keepOld(fileSystem: FileSystem, replacement: Replacement, before: Stamp): Promise<void> {
  const { keep, path } = replacement;
  if (keep === 'nothing') return;
  return keep === 'as-earlier-version'
    ? keepEarlier(fileSystem, path, before)
    : putInQuarantine(fileSystem, replacement, before, keep);
}

/** The file itself keeps its name all the while. Without an earlier version the save still goes on. */
async function keepEarlier(fileSystem: FileSystem, path: string, before: Stamp): Promise<void> {
  const [newest, oldest] = earlierEndings;
  // A save that failed after this step has kept it already; once more would push the older one out.
  if (isSameStamp((await fileSystem.look(`${path}${newest}`))?.stamp ?? null, before)) return;
  await quietly(fileSystem.rename(`${path}${newest}`, `${path}${oldest}`));
  try {
    await fileSystem.link(path, `${path}${newest}`);
  } catch {
    // Some file systems (exFAT, some shares) know no second names.
    await fileSystem
      .copy(path, `${path}${newest}`)
      .catch(() => quietly(fileSystem.remove(`${path}${newest}`)));
  }
}

/**
 * A damaged file is never thrown away: its bytes are in quarantine, with the time and what is wrong in their name,
 * before anything takes its place.
 */
async function putInQuarantine(
  fileSystem: FileSystem,
  { path, now }: Replacement,
  before: Stamp,
  { folder, reason }: Quarantine,
): Promise<void> {
  const kept = join(folder, `${basename(path)}.${now.toISOString().replace(/[-:.]/g, '')}.${reason}.damaged`);
  await fileSystem.makeFolder(folder);
  await fileSystem.syncFolder(dirname(folder));
  // A save that failed after this step has put it there already.
  if (!isSameStamp((await fileSystem.look(kept))?.stamp ?? null, before)) {
    await fileSystem.link(path, kept).catch(() => copyDurably(fileSystem, path, kept));
  }
  await fileSystem.syncFolder(folder);
}

async function copyDurably(fileSystem: FileSystem, from: string, to: string): Promise<void> {
  const copy = await writeTemporary(fileSystem, to, await fileSystem.read(from), 0o600);
  await fileSystem.rename(copy.path, to);
}

async function quietly(work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch {
    // Nothing depends on it: a leftover is swept at the next start.
  }
}
