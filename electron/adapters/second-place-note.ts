import { dirname, isAbsolute, join } from 'node:path';
import { dataFolderParts } from './data-folder.ts';
import { replaceDurably } from './durable-replace.ts';
import { errorCode, removeIfThere, type FileSystem } from './file-system.ts';
import type { Wait } from './lock-patience.ts';
import { jsonIn, valueAt } from './plain-data.ts';
import { StoreRefusal, readProblem, refusing } from './store-refusal.ts';

/** Why copies wait: the place is not there, it is full, or something else went wrong. */
export type WhyBehind = 'missing' | 'full' | 'failed';

/** What is known of the second place, in the data folder: it holds across starts. */
export type SecondPlaceNote = {
  /** Absolute path of what the user pointed at. */
  readonly folder: string;
  /** All that was kept up to then stood there; `null`: never yet. */
  readonly upToDateAt: string | null;
  /** `null`: nothing is known to wait. */
  readonly behind: { readonly since: string; readonly why: WhyBehind } | null;
  /** Scans by their id, and persons, that are being erased, or that were while the place was not there. */
  readonly toErase: readonly string[];
  /** By which the copy of the register is known again that was brought last; absent: none yet. */
  readonly register?: string;
};

export type SecondPlaceNotes = {
  /**
   * `null`: none was chosen, or what says so makes no sense. Rejects with a `StoreRefusal` where it cannot be read: then
   * one may be chosen.
   */
  readonly read: () => Promise<SecondPlaceNote | null>;
  /** Resolves when the disk has it. Rejects with a `StoreRefusal`. */
  readonly write: (note: SecondPlaceNote | null) => Promise<void>;
  /** The same, but after a power cut it may be as before: for what is only done once more then. */
  readonly put: (note: SecondPlaceNote) => Promise<void>;
};

export function secondPlaceNotes(parts: {
  readonly fileSystem: FileSystem;
  /** Absolute path of the data folder. */
  readonly folder: string;
  readonly now: () => Date;
  readonly wait: Wait;
}): SecondPlaceNotes {
  const { fileSystem, folder, now, wait } = parts;
  const path = join(folder, dataFolderParts.secondPlace);

  async function put(note: SecondPlaceNote): Promise<void> {
    const bytes = Buffer.from(`${JSON.stringify(note)}\n`);
    await replaceDurably(fileSystem, wait, {
      path,
      bytes,
      before: null,
      keep: 'as-earlier-version',
      now: now(),
    });
  }

  return {
    read: async () => {
      try {
        return noteIn(new TextDecoder().decode(await fileSystem.read(path)));
      } catch (error) {
        // What says that it is not there is only believed when nothing stands there.
        const found =
          errorCode(error) === 'ENOENT' ? await fileSystem.look(path).catch(() => undefined) : undefined;
        if (found === null) return null;
        throw new StoreRefusal([readProblem(path, error)]);
      }
    },
    write: (note) =>
      refusing(path, async () => {
        await (note === null ? removeIfThere(fileSystem, path) : put(note));
        await fileSystem.syncFolder(dirname(path));
      }),
    put: (note) => refusing(path, () => put(note)),
  };
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
  const register = valueAt(found, 'register');
  return {
    folder,
    upToDateAt: momentIn(valueAt(found, 'upToDateAt')),
    behind: since === null ? null : { since, why },
    toErase: Array.isArray(toErase) ? toErase.filter((id) => typeof id === 'string') : [],
    ...(typeof register === 'string' ? { register } : {}),
  };
}

const reasons: readonly WhyBehind[] = ['missing', 'full', 'failed'];

function momentIn(value: unknown): string | null {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? value : null;
}
