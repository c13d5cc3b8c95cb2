import { readFile } from 'node:fs/promises';
import { app } from 'electron';
import type { Machine } from '../compose.ts';

/** Scan files that were opened or saved lately, the last one first; for the menu, and for the list of the system. */
export type RecentFiles = {
  readonly paths: () => readonly string[];
  /** Reads the list of the last time. */
  readonly start: () => Promise<void>;
  readonly add: (path: string) => Promise<void>;
  /** For a file that is not there any more. */
  readonly remove: (path: string) => Promise<void>;
  /** Also from the list of the system, which can only be made anew. */
  readonly forget: (paths: readonly string[]) => Promise<void>;
  readonly clear: () => Promise<void>;
};

const most = 8;

/** `place`: where the list is kept. `changed` is told after every change. A list that cannot be kept lasts until the end. */
export function createRecentFiles(
  place: string,
  replaceFile: Machine['replaceFile'],
  changed: () => void,
): RecentFiles {
  let paths: readonly string[] = [];
  let written: Promise<unknown> = Promise.resolve();

  const become = async (next: readonly string[]): Promise<void> => {
    paths = next;
    changed();
    // One after the other: of several at once an earlier one could come last.
    const write = (): Promise<unknown> => replaceFile(place, Buffer.from(JSON.stringify({ files: next })));
    written = written.then(write, write);
    await written;
  };

  return {
    paths: () => paths,
    start: async () => {
      paths = await readPaths(place);
    },
    add: (path) => {
      app.addRecentDocument(path);
      return become([path, ...paths.filter((other) => other !== path)].slice(0, most));
    },
    remove: (path) => become(paths.filter((other) => other !== path)),
    forget: async (gone) => {
      if (gone.length === 0) return;
      const left = paths.filter((path) => !gone.includes(path));
      app.clearRecentDocuments();
      for (const path of left.toReversed()) app.addRecentDocument(path);
      await become(left);
    },
    clear: () => {
      app.clearRecentDocuments();
      return become([]);
    },
  };
}

async function readPaths(place: string): Promise<readonly string[]> {
  try {
    const kept: unknown = JSON.parse(await readFile(place, 'utf8'));
    const files: unknown = typeof kept === 'object' && kept !== null ? Reflect.get(kept, 'files') : [];
    return Array.isArray(files) ? files.filter((file) => typeof file === 'string').slice(0, most) : [];
  } catch {
    return [];
  }
}
