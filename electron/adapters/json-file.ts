import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Adapter } from 'lowdb';
import { replaceDurably } from './durable-replace.ts';
import type { Wait } from './lock-patience.ts';
import { createFileSystem, isSameStamp, type FileSystem, type Stamp } from './file-system.ts';
import { readVersions, type Versions } from './file-versions.ts';
import { StoreRefusal, fileProblem, readProblem, writeProblem } from './store-refusal.ts';
import { createWriteQueue } from './write-queue.ts';
import type { Parsed, Problem } from '../../scans/definition/problem.ts';

/** `path` is absolute; a link is followed, never replaced. */
export type JsonFileOptions<T> = Versions<T> & {
  readonly encode: (value: T) => Parsed<string>;
  /** Absolute path of the folder into which a damaged file goes; absent: `quarantine` beside the file. */
  readonly quarantine?: string;
  /** Only for the name under which a damaged file is kept. */
  readonly now: () => Date;
  readonly fileSystem?: FileSystem;
  readonly wait?: Wait;
  readonly platform?: string;
  /** Waited for before bytes of an older version are written over for the first time; where it rejects they stay. */
  readonly beforeOlderGoes?: () => Promise<void>;
};

/** An adapter for lowdb. `read` and `write` reject with a `StoreRefusal` and with nothing else but defects. */
export type JsonFile<T> = Adapter<T> & {
  /** What had to be repaired at the last read; empty when the file was whole. */
  readonly notices: () => readonly Problem[];
  /** Is the file still as this adapter last read or wrote it? Also true where it was absent and still is. */
  readonly isCurrent: () => Promise<boolean>;
  /** Is anything running or waiting? */
  readonly isBusy: () => boolean;
  /** Resolves when what was asked before is done, well or not. */
  readonly settled: () => Promise<void>;
};

type State =
  | { readonly kind: 'unread' }
  /** The file cannot be trusted to be ours: nothing is written over it. */
  | { readonly kind: 'refused'; readonly refusal: StoreRefusal }
  /** `damaged`: the bytes on disk go into quarantine before anything takes their place. */
  | {
      readonly kind: 'known';
      readonly stamp: Stamp | null;
      readonly damaged: string | null;
      readonly older: boolean;
    };

/**
 * One JSON file that survives crashes, power cuts, full disks and bad sectors.
 * A write makes a temporary file beside it, flushes it, keeps the two versions before, takes the name over and
 * flushes the folder; only then does its promise resolve. While one write runs, all others wait as one, with the
 * newest value. A read changes nothing on disk: a damaged file gives the newest earlier version that is whole and
 * goes into quarantine at the next write; any other file that cannot be read is refused and then never written over.
 */
export function createJsonFile<T>(options: JsonFileOptions<T>): JsonFile<T> {
  const fileSystem = options.fileSystem ?? createFileSystem();
  const wait = options.wait ?? pause;
  let state: State = { kind: 'unread' };
  let notices: readonly Problem[] = [];
  const queue = createWriteQueue(writeNow);

  async function readNow(): Promise<T | null> {
    const found = await readVersions(fileSystem, options).catch((error: unknown) => {
      return { kind: 'refused' as const, problems: [readProblem(options.path, error)] };
    });
    notices = found.kind === 'value' ? found.notices : [];
    switch (found.kind) {
      case 'refused':
        state = { kind: 'refused', refusal: new StoreRefusal(found.problems) };
        throw state.refusal;
      case 'absent':
        state = { kind: 'known', stamp: null, damaged: null, older: false };
        return null;
      case 'value':
        state = { kind: 'known', stamp: found.stamp, damaged: found.damaged, older: found.older };
        return found.value;
    }
  }

  async function writeNow(value: T): Promise<void> {
    if (state.kind === 'unread') await readNow();
    if (state.kind === 'refused') throw state.refusal;
    const text = options.encode(value);
    if (!text.ok) throw new StoreRefusal(text.problems);
    try {
      await writeText(text.value, state);
    } catch (error) {
      throw error instanceof StoreRefusal ? error : new StoreRefusal([writeProblem(options.path, error)]);
    }
  }

  async function writeText(text: string, known: State): Promise<void> {
    const path = await fileSystem.target(options.path);
    const before = (await fileSystem.look(path))?.stamp ?? null;
    if (known.kind !== 'known' || !isSameStamp(before, known.stamp)) {
      throw new StoreRefusal([fileProblem(options.path, 'changed-elsewhere')]);
    }
    if (known.older) await options.beforeOlderGoes?.();
    const bytes = new TextEncoder().encode(text);
    const keep = keepOf(options.quarantine ?? join(dirname(path), 'quarantine'), known.damaged);
    const replacement = { path, bytes, before, keep, now: options.now() } as const;
    const stamp = await replaceDurably(fileSystem, wait, replacement, options.platform);
    // Until the folder is flushed too nobody knows which of the two a power cut would leave.
    state = { kind: 'unread' };
    await fileSystem.syncFolder(dirname(path));
    state = { kind: 'known', stamp, damaged: null, older: false };
    notices = [];
  }

  return {
    read: () => queue.run(readNow),
    write: queue.write,
    isBusy: queue.isBusy,
    settled: () => queue.run(async () => undefined),
    notices: () => notices,
    isCurrent: async () =>
      state.kind === 'known' && (await isAt(fileSystem, options.path, state.stamp).catch(() => false)),
  };
}

/** Where what stood there before goes. */
function keepOf(quarantine: string, damaged: string | null) {
  return damaged === null ? 'as-earlier-version' : { folder: quarantine, reason: damaged };
}

async function isAt(fileSystem: FileSystem, path: string, stamp: Stamp | null): Promise<boolean> {
  const found = await fileSystem.look(await fileSystem.target(path));
  return isSameStamp(found?.stamp ?? null, stamp);
}
