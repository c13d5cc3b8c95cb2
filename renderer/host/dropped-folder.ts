import { copyName } from '../../scans/assessment/copy-name.ts';
import type { Incoming, WaitingFile } from './client.ts';
import { waitingFile } from './pick-file.ts';

/** Nobody keeps scans deeper; a folder that lies in itself ends here. */
const deepest = 16;
/** More is not a folder of scans but a whole disk. */
const mostFiles = 2000;

/** Of a folder only these are read; a file that was let go by itself is read whatever its name. */
const readable = /\.(iscan|pdf|json)$/iu;

/** Files and folders that were let go together, as far as the browser tells of them. */
export async function filesIn(entries: readonly FileSystemEntry[]): Promise<Incoming> {
  const files: WaitingFile[] = [];
  const passedOver: string[] = [];
  const visit = async (entry: FileSystemEntry, depth: number): Promise<void> => {
    if (isFile(entry)) {
      const isWanted = (depth === 0 || readable.test(entry.name)) && files.length < mostFiles;
      const file = isWanted ? await fileOf(entry) : null;
      if (file === null) passedOver.push(entry.name);
      else files.push(waitingFile(file));
    } else if (isFolder(entry)) {
      const inside = depth < deepest ? await childrenOf(entry) : null;
      if (inside === null) passedOver.push(entry.name);
      else for (const child of withoutOldCopies(inside)) await visit(child, depth + 1);
    }
  };
  for (const entry of entries) await visit(entry, 0);
  return { files, passedOver };
}

/** Of one scan the program keeps dozens of copies. The newest is wanted; the two before it, where that is damaged. */
function withoutOldCopies(inside: readonly FileSystemEntry[]): readonly FileSystemEntry[] {
  const copies = inside.filter(({ name }) => copyName.test(name));
  const old = new Set(copies.slice(0, -3));
  return inside.filter((entry) => !old.has(entry));
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

/** `null`: it is gone or may not be read. */
function fileOf(entry: FileSystemFileEntry): Promise<File | null> {
  return new Promise((resolve) => entry.file(resolve, () => resolve(null)));
}

/** In the order of their names, so that the same folder comes in the same way everywhere. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[] | null> {
  const reader = folder.createReader();
  const found: FileSystemEntry[] = [];
  // A browser gives at most a hundred at a time, and none when there are no more.
  for (;;) {
    const some = await new Promise<readonly FileSystemEntry[] | null>((resolve) => {
      reader.readEntries(resolve, () => resolve(null));
    });
    if (some === null) return null;
    if (some.length === 0) return found.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    found.push(...some);
  }
}
