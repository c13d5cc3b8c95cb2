import { constants } from 'node:fs';
import { copyFile, mkdir, readFile, readdir, rm, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Parsed } from '../../scans/definition/problem.ts';
import { createDataFolder, dataFolderParts } from './data-folder.ts';
import { errorCode } from './file-system.ts';
import { chosenFile } from './data-folder-place.ts';
import { replaceFile } from './replace-file.ts';
import { asOneWriter } from './one-writer.ts';
import { createWriterLock } from './writer-lock.ts';
import { StoreRefusal, fileProblem, refusable, writeProblem } from './store-refusal.ts';

/** A folder that a user has in mind: nothing was made or written there yet. */
export type Candidate = {
  /** The folder itself where it holds scans already; else a folder of our own name in it. */
  readonly path: string;
  /** Scans that stand there. */
  readonly scans: number;
};

/** Keeps everything in another folder from the next start on. What stands in the present one stays there. */
export type FolderChoice = {
  /** Refused: the present folder, and what cannot be looked at. */
  readonly consider: (folder: string) => Promise<Parsed<Candidate>>;
  /** Scans that stand in the present folder; 0 where it is gone. */
  readonly scansHere: () => Promise<number>;
  /**
   * Refused where nothing can be kept; then nothing changes. `copy`: what is not there yet of this folder goes along,
   * never over anything.
   */
  readonly choose: (path: string, copy: boolean) => Promise<Parsed<null>>;
  readonly chooseUsual: () => Promise<Parsed<null>>;
};

const ownName = 'Innovatiescan';

/** `here`: the present folder. `usual`: holds the note of what was chosen. */
export function createFolderChoice(here: string, usual: string): FolderChoice {
  return {
    consider: (folder) =>
      refusable(async () => {
        const path = (await isDataFolder(folder)) || isOurs(folder) ? folder : join(folder, ownName);
        if (path === here)
          throw new StoreRefusal([{ ...fileProblem(path, 'folder-is-present'), file: path }]);
        return { path, scans: await countScans(path) };
      }),
    scansHere: () => countScans(here),
    choose: (path, copy) =>
      refusable(async () => {
        const usable = await probeOnce(path);
        if (!usable.ok) throw new StoreRefusal(usable.problems);
        if (copy) await copyAll(here, path);
        else await copySettings(here, path);
        // The usual folder is chosen by choosing no other.
        if (path === usual) await forget(usual);
        else await remember(usual, path);
        return null;
      }),
    chooseUsual: () =>
      refusable(async () => {
        await forget(usual);
        return null;
      }),
  };
}

/** Another program may be at work there. From the next start on we are. */
async function probeOnce(path: string): Promise<Parsed<null>> {
  const lock = createWriterLock({ folder: path, now: () => new Date(), wait: pause });
  try {
    return await createDataFolder(path, undefined, undefined, undefined, asOneWriter(lock, path)).probe();
  } finally {
    lock.release();
  }
}

function isOurs(folder: string): boolean {
  return basename(folder).toLowerCase() === ownName.toLowerCase();
}

async function isDataFolder(folder: string): Promise<boolean> {
  return (await stat(join(folder, dataFolderParts.scans)).catch(() => null))?.isDirectory() === true;
}

async function countScans(folder: string): Promise<number> {
  return (await scanNames(join(folder, dataFolderParts.scans))).length;
}

async function scanNames(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => name.endsWith('.iscan') && !name.startsWith('.'));
}

async function remember(usual: string, folder: string): Promise<void> {
  const file = chosenFile(usual);
  try {
    await mkdir(usual, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new StoreRefusal([writeProblem(file, error)]);
  }
  const replaced = await replaceFile(file, Buffer.from(`${JSON.stringify({ folder })}\n`));
  if (!replaced.ok) throw new StoreRefusal([writeProblem(file, { code: replaced.reason })]);
}

async function forget(usual: string): Promise<void> {
  try {
    await rm(chosenFile(usual), { force: true });
  } catch (error) {
    throw new StoreRefusal([writeProblem(chosenFile(usual), error)]);
  }
}

async function copyAll(from: string, to: string): Promise<void> {
  for (const part of [dataFolderParts.scans, dataFolderParts.trash]) {
    for (const name of await scanNames(join(from, part)))
      await copyNew(join(from, part, name), join(to, part, name));
  }
  for (const part of [dataFolderParts.ownEntries, dataFolderParts.sessions]) {
    await copyNew(join(from, part), join(to, part));
  }
  await copySettings(from, to);
}

async function copySettings(from: string, to: string): Promise<void> {
  for (const part of [dataFolderParts.settings, dataFolderParts.secondPlace]) {
    await copyNew(join(from, part), join(to, part));
  }
}

/** Whole or not at all; what stands there already and what is not here are left as they are. */
async function copyNew(from: string, to: string): Promise<void> {
  try {
    await copyFile(from, to, constants.COPYFILE_EXCL);
    const [before, after] = await Promise.all([readFile(from), readFile(to)]);
    if (before.equals(after)) return;
    await unlink(to);
  } catch (error) {
    if (['EEXIST', 'ENOENT'].includes(errorCode(error)) && (await isThere(dirname(to)))) return;
    throw new StoreRefusal([writeProblem(to, error)]);
  }
  throw new StoreRefusal([fileProblem(to, 'saved-not-as-written')]);
}

async function isThere(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null;
}
