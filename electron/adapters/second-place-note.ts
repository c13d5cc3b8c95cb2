import { isAbsolute, join } from 'node:path';
import { dataFolderParts } from './data-folder.ts';
import { errorCode, type FileSystem } from './file-system.ts';
import { jsonIn, valueAt } from './plain-data.ts';
import { replaceFile } from './replace-file.ts';
import { StoreRefusal, writeProblem } from './store-refusal.ts';

/** Why copies wait: the place is not there, it is full, or something else went wrong. */
export type WhyBehind = 'missing' | 'full' | 'failed';

/** What is known of the second place, in the data folder: it holds across starts. */
export type SecondPlaceNote = {
  /** Absolute path of what the user pointed at. */
  readonly folder: string;
  /** When all copies stood there; `null`: never yet. */
  readonly upToDateAt: string | null;
  /** `null`: all copies stand there. */
  readonly behind: { readonly since: string; readonly why: WhyBehind } | null;
  /** Ids of scans that were erased while the place was not there. */
  readonly toErase: readonly string[];
};

export type SecondPlaceNotes = {
  /** `null`: none was chosen, or what says so cannot be read. */
  readonly read: () => Promise<SecondPlaceNote | null>;
  /** Rejects with a `StoreRefusal`. */
  readonly write: (note: SecondPlaceNote | null) => Promise<void>;
};

export function secondPlaceNotes(fileSystem: FileSystem, dataFolder: string): SecondPlaceNotes {
  const path = join(dataFolder, dataFolderParts.secondPlace);
  return {
    read: async () => {
      const bytes = await fileSystem.read(path).catch(() => null);
      return bytes === null ? null : noteIn(new TextDecoder().decode(bytes));
    },
    write: async (note) => {
      if (note === null) await removed(fileSystem, path);
      else await written(path, note);
    },
  };
}

async function written(path: string, note: SecondPlaceNote): Promise<void> {
  const replaced = await replaceFile(path, Buffer.from(`${JSON.stringify(note)}\n`));
  if (!replaced.ok) throw new StoreRefusal([writeProblem(path, { code: replaced.reason })]);
}

async function removed(fileSystem: FileSystem, path: string): Promise<void> {
  try {
    await fileSystem.remove(path);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw new StoreRefusal([writeProblem(path, error)]);
  }
}

/** Each part that is wrong is as if it were not there. */
function noteIn(text: string): SecondPlaceNote | null {
  const found = jsonIn(text);
  const folder = valueAt(found, 'folder');
  if (typeof folder !== 'string' || !isAbsolute(folder)) return null;
  const behind = valueAt(found, 'behind');
  const since = momentIn(valueAt(behind, 'since'));
  const why = reasons.find((reason) => reason === valueAt(behind, 'why')) ?? 'failed';
  const toErase: unknown = valueAt(found, 'toErase');
  return {
    folder,
    upToDateAt: momentIn(valueAt(found, 'upToDateAt')),
    behind: since === null ? null : { since, why },
    toErase: Array.isArray(toErase) ? toErase.filter((id) => typeof id === 'string') : [],
  };
}

const reasons: readonly WhyBehind[] = ['missing', 'full', 'failed'];

function momentIn(value: unknown): string | null {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? value : null;
}
