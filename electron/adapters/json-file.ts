import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Adapter } from 'lowdb';
import { replaceDurably, type Replacement } from './durable-replace.ts';
import type { Wait } from './lock-patience.ts';
import { createFileSystem, hasSameContent, isSameStamp, type FileSystem, type Stamp } from './file-system.ts';
import { readVersions, type Versions } from './file-versions.ts';
import { StoreRefusal, fileProblem, readProblem, writeProblem } from './store-refusal.ts';
import { createWriteQueue } from './write-queue.ts';
import type { Parsed, Problem } from '../../scans/definition/problem.ts';

/** `path` is absolute; a link is followed, never replaced. */
export type JsonFileOptions<T> = Versions<T> & {
  readonly encode: (value: T) => Parsed<string>;
  /** Absolute path of the folder into which a damaged file goes; absent: `quarantine` beside the file. */
  readonly quarantine?: string;
  /** The notice where the file was damaged since we last had it: then that takes its place. Absent: it does not. */
  readonly rememberedNotice?: string;
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

const nothing = { stamp: null, damaged: null, older: false } as const;

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
  /** As the disk last had it, whole. */
  let whole: T | null = null;
  const queue = createWriteQueue(writeNow);

  async function readNow(): Promise<T | null> {
    const found = await readRefusably(fileSystem, { ...options, ...remembered(whole, options) });
    notices = found.kind === 'value' ? found.notices : [];
    if (found.kind === 'refused') {
      state = { kind: 'refused', refusal: new StoreRefusal(found.problems) };
      throw state.refusal;
    }
    const { stamp, damaged, older } = found.kind === 'value' ? found : nothing;
    state = { kind: 'known', stamp, damaged, older };
    whole = found.kind === 'value' ? found.value : null;
    return whole;
  }

  async function writeNow(value: T): Promise<void> {
    if (state.kind === 'unread') await readNow();
    if (state.kind === 'refused') throw state.refusal;
    const text = options.encode(value);
    if (!text.ok) throw new StoreRefusal(text.problems);
    try {
      await writeText(text.value, state);
      whole = value;
    } catch (error) {
      throw error instanceof StoreRefusal ? error : new StoreRefusal([writeProblem(options.path, error)]);
    }
  }

  async function writeText(text: string, known: State): Promise<void> {
    const path = await fileSystem.target(options.path);
    const before = (await fileSystem.look(path))?.stamp ?? null;
    // A save that failed may have given the file its second name already.
    if (known.kind !== 'known' || !hasSameContent(before, known.stamp)) {
      throw new StoreRefusal([fileProblem(options.path, 'changed-elsewhere')]);
    }
    if (known.older) await options.beforeOlderGoes?.();
    const stamp = await replaceDurably(
      fileSystem,
      wait,
      { path, before, ...by(options, text, known) },
      options.platform,
    );
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

/** What a text takes the place of a file by. */
function by<T>(
  { path, quarantine, now }: JsonFileOptions<T>,
  text: string,
  { damaged }: { readonly damaged: string | null },
): Pick<Replacement, 'bytes' | 'keep' | 'now'> {
  const keep = keepOf(quarantine ?? join(dirname(path), 'quarantine'), damaged);
  return { bytes: new TextEncoder().encode(text), keep, now: now() };
}

function readRefusably<T>(fileSystem: FileSystem, versions: Versions<T>) {
  return readVersions(fileSystem, versions).catch((error: unknown) => {
    return { kind: 'refused' as const, problems: [readProblem(versions.path, error)] };
  });
}

function remembered<T>(
  whole: T | null,
  { rememberedNotice: notice }: JsonFileOptions<T>,
): Pick<Versions<T>, 'remembered'> {
  return whole === null || notice === undefined ? {} : { remembered: { value: whole, notice } };
}

async function isAt(fileSystem: FileSystem, path: string, stamp: Stamp | null): Promise<boolean> {
  const found = await fileSystem.look(await fileSystem.target(path));
  return isSameStamp(found?.stamp ?? null, stamp);
}
