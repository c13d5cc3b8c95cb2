import { dirname } from 'node:path';
import type { FileSystem } from './file-system.ts';

/** Makes the names in folders last, and those of the folders themselves. Rejects with the error of the system. */
export type LastingNames = {
  /** Makes the folder where it is missing; in it comes another name. */
  readonly begin: (folder: string) => Promise<void>;
  /** Resolves when the disk has that name. */
  readonly end: (folder: string) => Promise<void>;
  /** The same for names that are there: what was not surely done, here or before a restart, is done now. */
  readonly makeSure: (folder: string) => Promise<void>;
};

export function createLastingNames(fileSystem: FileSystem): LastingNames {
  const sure = new Set<string>();
  const made = new Set<string>();

  async function end(folder: string): Promise<void> {
    await fileSystem.syncFolder(folder);
    if (made.has(folder)) await fileSystem.syncFolder(dirname(folder));
    made.delete(folder);
    sure.add(folder);
  }

  return {
    begin: async (folder) => {
      sure.delete(folder);
      if ((await fileSystem.look(folder)) !== null) return;
      made.add(folder);
      await fileSystem.makeFolder(folder);
    },
    end,
    makeSure: async (folder) => {
      if (sure.has(folder)) return;
      made.add(folder);
      await end(folder);
    },
  };
}
