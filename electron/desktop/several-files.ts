import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import type { UserFiles } from '../compose.ts';
import { failed } from '../saved-places.ts';
import type { SavedPlaces } from '../saved-places.ts';
import type { Dialogs } from './dialogs.ts';

export type SeveralFilesParts = {
  readonly userFiles: Pick<UserFiles, 'safeFileName' | 'saveInChosen'>;
  readonly places: Pick<SavedPlaces, 'keep'>;
  readonly dialogs: () => Pick<Dialogs, 'askFolder'>;
};

/** Files that are made after each other go to one folder: the user points at it once, a screen names it by a token. */
export type SeveralFiles = {
  readonly pick: () => Promise<unknown>;
  /** Never over another file. Throws for what is no token of ours, and for a kind of file that we do not make. */
  readonly save: (folder: unknown, name: string, bytes: Uint8Array) => Promise<unknown>;
};

export function createSeveralFiles({ userFiles, places, dialogs }: SeveralFilesParts): SeveralFiles {
  const picked = new Map<unknown, string>();
  return {
    pick: async () => {
      const folder = await dialogs().askFolder();
      if (folder === null) return { kind: 'cancelled' };
      // Where the system lets a new name be typed; what comes of it is said with the first file.
      await mkdir(folder, { recursive: true }).catch(() => undefined);
      const token = randomBytes(16).toString('base64url');
      picked.set(token, folder);
      return { kind: 'picked', folder: token };
    },
    save: async (token, name, bytes) => {
      const folder = picked.get(token);
      if (folder === undefined) throw new Error('unknown folder');
      const safe = userFiles.safeFileName(name);
      if (safe === null) throw new Error('not a kind of file that we make');
      const saved = await userFiles.saveInChosen(folder, safe, bytes);
      if (!saved.ok) return failed(saved.problems);
      return { kind: 'saved', place: places.keep(saved.value), shown: saved.value };
    },
  };
}
