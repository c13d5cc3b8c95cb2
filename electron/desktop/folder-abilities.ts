import { randomBytes } from 'node:crypto';
import type { Machine } from '../compose.ts';
import { failed } from '../saved-places.ts';
import type { Done } from '../saved-places.ts';
import type { Dialogs } from './dialogs.ts';

export type FolderParts = {
  readonly folderChoice: Machine['folderChoice'];
  readonly dataFolder: Pick<Machine['dataFolder'], 'kind'>;
  readonly dialogs: () => Pick<Dialogs, 'askFolder'>;
  /** Ends the program and starts it again. */
  readonly restart: () => void;
};

/** Another folder for everything: the user points at it, and a screen names it by a token that was given here. */
export type FolderAbilities = {
  readonly pick: () => Promise<unknown>;
  /** Throws for what is no token of ours. */
  readonly use: (place: unknown, copy: unknown) => Promise<Done>;
  readonly useUsual: () => Promise<Done>;
};

/** A folder that was named at the start, or stands beside the program, is not for the screens to change. */
export function createFolderAbilities({
  folderChoice,
  dataFolder,
  dialogs,
  restart,
}: FolderParts): FolderAbilities {
  const picked = new Map<unknown, string>();

  const expectChoice = (): void => {
    if (dataFolder.kind !== 'usual' && dataFolder.kind !== 'chosen') throw new Error('no folder to choose');
  };
  const restarted = (chosen: Awaited<ReturnType<Machine['folderChoice']['choose']>>): Done => {
    if (!chosen.ok) return failed(chosen.problems);
    restart();
    return { kind: 'done' };
  };

  return {
    pick: async () => {
      expectChoice();
      const folder = await dialogs().askFolder();
      if (folder === null) return { kind: 'cancelled' };
      const considered = await folderChoice.consider(folder);
      if (!considered.ok) return failed(considered.problems);
      const { path, scans } = considered.value;
      const place = randomBytes(16).toString('base64url');
      picked.set(place, path);
      return { kind: 'picked', place, shown: path, there: scans, here: await folderChoice.scansHere() };
    },
    use: async (place, copy) => {
      expectChoice();
      const path = picked.get(place);
      if (path === undefined) throw new Error('unknown folder');
      if (typeof copy !== 'boolean') throw new Error('copy or not');
      return restarted(await folderChoice.choose(path, copy));
    },
    useUsual: async () => {
      expectChoice();
      return restarted(await folderChoice.chooseUsual());
    },
  };
}
