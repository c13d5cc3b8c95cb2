import { basename, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { replaceDurably, type Replacement } from './durable-replace.ts';
import { createFileSystem, isSameStamp, type FileSystem, type Stamp } from './file-system.ts';
import type { AsOneWriter } from './one-writer.ts';
import { StoreRefusal, fileProblem, readProblem, refusable, writeProblem } from './store-refusal.ts';
import type { TextFileStore } from '../../scans/services/store-ports.ts';

export type TextFileOptions = {
  /** Absolute path of the data folder. */
  readonly folder: string;
  readonly now: () => Date;
  /** Waited for before anything is written: makes the folder. */
  readonly ready?: () => Promise<unknown>;
  /** Around each change. */
  readonly alone?: AsOneWriter;
  readonly fileSystem?: FileSystem;
  readonly wait?: (ms: number) => Promise<unknown>;
};

/** Which file, how large it may be, and the codes of what is said of it. */
export type TextFileKind = {
  /** Its name in the folder, which ends in `.json`. */
  readonly name: string;
  /** Larger files are refused unread. */
  readonly maxBytes: number;
  readonly tooLarge: { readonly code: string; readonly most: string };
  readonly changedElsewhere: string;
};

/** What the stores of one text work with besides. */
export type TextFileParts = {
  readonly fileSystem: FileSystem;
  readonly path: string;
  readonly alone: AsOneWriter;
  readonly readNow: () => Promise<string | null>;
  readonly writeNow: (text: string, over: string | null, keep: Replacement['keep']) => Promise<null>;
};

/**
 * One text in the data folder, written whole with the two versions before kept beside it. It is read again only where
 * size, time or inode changed.
 */
export function createTextFileStore(
  kind: TextFileKind,
  options: TextFileOptions,
): { readonly store: TextFileStore; readonly parts: TextFileParts } {
  const { folder, now } = options;
  const fileSystem = options.fileSystem ?? createFileSystem();
  const wait = options.wait ?? pause;
  const alone: AsOneWriter = options.alone ?? ((work) => work());
  const named = join(folder, kind.name);
  let known: { readonly stamp: Stamp; readonly text: string } | null = null;

  async function readNow(): Promise<string | null> {
    try {
      const found = await fileSystem.look(named);
      if (found === null) return null;
      if (!found.isFile) throw new StoreRefusal([fileProblem(named, 'file-not-a-file')]);
      if (found.stamp.bytes > kind.maxBytes) throw tooLarge(named, kind);
      if (known !== null && isSameStamp(known.stamp, found.stamp)) return known.text;
      const text = decode(await fileSystem.read(named));
      known = { stamp: found.stamp, text };
      return text;
    } catch (error) {
      throw error instanceof StoreRefusal ? error : new StoreRefusal([readProblem(named, error)]);
    }
  }

  async function writeNow(text: string, over: string | null, keep: Replacement['keep']): Promise<null> {
    const bytes = new TextEncoder().encode(text);
    if (bytes.length > kind.maxBytes) throw tooLarge(named, kind);
    if ((await readNow()) !== over) throw new StoreRefusal([fileProblem(named, kind.changedElsewhere)]);
    try {
      const path = await fileSystem.target(named);
      const before = (await fileSystem.look(path))?.stamp ?? null;
      await replaceDurably(fileSystem, wait, { path, bytes, before, keep, now: now() });
      await fileSystem.syncFolder(dirname(path));
    } catch (error) {
      throw new StoreRefusal([writeProblem(named, error)]);
    }
    known = null;
    if ((await readNow()) !== text) throw new StoreRefusal([fileProblem(named, kind.changedElsewhere)]);
    return null;
  }

  const store: TextFileStore = {
    file: kind.name,
    path: named,
    read: () => refusable(readNow),
    write: (text, over) =>
      refusable(async () => {
        await options.ready?.();
        return alone(() => writeNow(text, over, 'as-earlier-version'));
      }),
    setAside: (day) => refusable(() => alone(() => setAsideNow(fileSystem, named, day))),
  };
  return { store, parts: { fileSystem, path: named, alone, readNow, writeNow } };
}

async function setAsideNow(fileSystem: FileSystem, path: string, day: string): Promise<null> {
  const folder = dirname(path);
  try {
    const start = join(folder, `${asideStart(basename(path))}${day}`);
    await fileSystem.rename(path, await freeName(fileSystem, start));
    await fileSystem.syncFolder(folder);
    return null;
  } catch (error) {
    throw new StoreRefusal([writeProblem(path, error)]);
  }
}

/** How the names begin under which a file was set aside. */
export function asideStart(name: string): string {
  return `${name.replace(/\.json$/u, '')}.refused-`;
}

/** Bytes that are no text become signs that nothing of ours holds, so that it is refused as what it should be. */
export function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function tooLarge(path: string, { tooLarge: { code, most } }: TextFileKind): StoreRefusal {
  return new StoreRefusal([{ ...fileProblem(path, code), values: { most } }]);
}

/** What was set aside earlier on the same day stays too. */
async function freeName(fileSystem: FileSystem, start: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const path = `${start}${number === 1 ? '' : `-${number}`}.json`;
    if ((await fileSystem.look(path)) === null) return path;
  }
}
