import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { dataFolderParts } from './data-folder.ts';
import { replaceDurably } from './durable-replace.ts';
import { createFileSystem, isSameStamp, type FileSystem, type Stamp } from './file-system.ts';
import type { AsOneWriter } from './one-writer.ts';
import { StoreRefusal, fileProblem, readProblem, refusable, writeProblem } from './store-refusal.ts';
import type { OwnEntriesStore } from '../../scans/services/store-ports.ts';

export type OwnEntriesStoreOptions = {
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

/** Larger files are refused unread. */
const maxBytes = 1_000_000;

/** `own-entries.json` in the data folder. Its text is read again only where size, time or inode changed. */
export function createOwnEntriesStore(options: OwnEntriesStoreOptions): OwnEntriesStore {
  const { folder, now } = options;
  const fileSystem = options.fileSystem ?? createFileSystem();
  const wait = options.wait ?? pause;
  const alone: AsOneWriter = options.alone ?? ((work) => work());
  const named = join(folder, dataFolderParts.ownEntries);
  let known: { readonly stamp: Stamp; readonly text: string } | null = null;

  async function readNow(): Promise<string | null> {
    try {
      const found = await fileSystem.look(named);
      if (found === null) return null;
      if (!found.isFile) throw new StoreRefusal([fileProblem(named, 'file-not-a-file')]);
      if (found.stamp.bytes > maxBytes) throw tooLarge(named);
      if (known !== null && isSameStamp(known.stamp, found.stamp)) return known.text;
      const text = decode(await fileSystem.read(named));
      known = { stamp: found.stamp, text };
      return text;
    } catch (error) {
      throw error instanceof StoreRefusal ? error : new StoreRefusal([readProblem(named, error)]);
    }
  }

  async function writeNow(text: string, over: string | null): Promise<null> {
    const bytes = new TextEncoder().encode(text);
    if (bytes.length > maxBytes) throw tooLarge(named);
    if ((await readNow()) !== over) throw new StoreRefusal([fileProblem(named, 'own-changed-elsewhere')]);
    try {
      const path = await fileSystem.target(named);
      const before = (await fileSystem.look(path))?.stamp ?? null;
      await replaceDurably(fileSystem, wait, { path, bytes, before, keep: 'as-earlier-version', now: now() });
      await fileSystem.syncFolder(dirname(path));
    } catch (error) {
      throw new StoreRefusal([writeProblem(named, error)]);
    }
    known = null;
    if ((await readNow()) !== text) throw new StoreRefusal([fileProblem(named, 'own-changed-elsewhere')]);
    return null;
  }

  async function setAsideNow(day: string): Promise<null> {
    try {
      await fileSystem.rename(named, await freeName(fileSystem, join(folder, `own-entries.refused-${day}`)));
      await fileSystem.syncFolder(folder);
      return null;
    } catch (error) {
      throw new StoreRefusal([writeProblem(named, error)]);
    }
  }

  return {
    file: dataFolderParts.ownEntries,
    path: named,
    read: () => refusable(readNow),
    write: (text, over) =>
      refusable(async () => {
        await options.ready?.();
        return alone(() => writeNow(text, over));
      }),
    setAside: (day) => refusable(() => alone(() => setAsideNow(day))),
  };
}

/** Bytes that are no text become signs that no list holds, so that it is refused as a list. */
function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function tooLarge(path: string): StoreRefusal {
  const values = { most: String(maxBytes / 1000) };
  return new StoreRefusal([{ ...fileProblem(path, 'own-too-large'), values }]);
}

/** What was set aside earlier on the same day stays too. */
async function freeName(fileSystem: FileSystem, start: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const path = `${start}${number === 1 ? '' : `-${number}`}.json`;
    if ((await fileSystem.look(path)) === null) return path;
  }
}
