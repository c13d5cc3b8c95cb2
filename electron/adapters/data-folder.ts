import { dirname, join } from 'node:path';
import { temporaryName, writerOf } from './durable-replace.ts';
import { createFileSystem, type FileSystem } from './file-system.ts';
import type { AsOneWriter } from './one-writer.ts';
import { isAlive as isProcessAlive } from './processes.ts';
import { StoreRefusal, fileProblem, refusable, writeProblem } from './store-refusal.ts';
import type { Problem } from '../../scans/definition/problem.ts';
import type { DataFolder, DataFolderKind } from '../../scans/services/store-ports.ts';

/** Where things stand in a data folder. */
export const dataFolderParts = {
  scans: 'scans',
  trash: 'trash',
  generations: 'generations',
  quarantine: 'quarantine',
  settings: 'settings.json',
  ownEntries: 'own-entries.json',
  sessions: 'sessions.json',
  list: 'list.json',
  secondPlace: 'second-place.json',
} as const;

/** Room for a sitting: a scan with all its answers and notes, several times over. */
const probeBytes = 256 * 1024;

/**
 * The folder at `path` (absolute). `probe` also removes temporary files that a crash left behind, but only those whose
 * writer no longer lives. It does so through `alone`: of a program on another machine nobody here can ask that.
 */
export function createDataFolder(
  path: string,
  fileSystem: FileSystem = createFileSystem(),
  isAlive: (pid: number) => boolean = isProcessAlive,
  kind: DataFolderKind = 'usual',
  alone: AsOneWriter = (work) => work(),
): DataFolder {
  const folders = foldersIn(path);
  return {
    kind,
    probe: () =>
      refusable(async () => {
        if (kind === 'chosen') await expectThere(fileSystem, path);
        try {
          await makeMissing(fileSystem, path);
          // Also where nothing is missing: an earlier flush may have failed.
          await flush(fileSystem, path);
          await alone(async () => {
            for (const folder of [path, ...folders]) await sweepTemporary(fileSystem, folder, isAlive);
            for (const folder of [path, ...folders]) await tryWriting(fileSystem, folder);
          });
          return null;
        } catch (error) {
          const problems = error instanceof StoreRefusal ? error.problems : [writeProblem(path, error)];
          throw new StoreRefusal(problems.map((problem) => ({ ...inItsPlace(problem, kind), file: path })));
        }
      }),
  };
}

/**
 * Makes what is missing of a data folder where that can be done; what cannot is told by whoever needs it. One that was
 * chosen was made then: where it is missing its disk is, and it is refused instead.
 */
export async function readyDataFolder(
  { path, kind }: { readonly path: string; readonly kind: DataFolderKind },
  fileSystem: FileSystem = createFileSystem(),
): Promise<void> {
  if (kind === 'chosen') return expectThere(fileSystem, path);
  try {
    if (await makeMissing(fileSystem, path)) await flush(fileSystem, path);
  } catch {
    // Whoever needs it finds the same.
  }
}

async function expectThere(fileSystem: FileSystem, path: string): Promise<void> {
  const scans = await fileSystem.look(join(path, dataFolderParts.scans)).catch(() => null);
  if (scans === null) throw new StoreRefusal([{ ...fileProblem(path, 'chosen-folder-gone'), file: path }]);
}

/** Was anything missing? */
async function makeMissing(fileSystem: FileSystem, path: string): Promise<boolean> {
  const folders = foldersIn(path);
  const missing = await Promise.all(folders.map(async (folder) => (await fileSystem.look(folder)) === null));
  if (!missing.includes(true)) return false;
  for (const folder of folders) await fileSystem.makeFolder(folder);
  return true;
}

/** A file is only as durable as the folder that it stands in. */
async function flush(fileSystem: FileSystem, path: string): Promise<void> {
  await fileSystem.syncFolder(path);
  // A parent of somebody else may not be opened; the folder is there all the same.
  await fileSystem.syncFolder(dirname(path)).catch(() => undefined);
}

/** Beside the program is a place that nobody wrote down: it is said what to do about that one. */
function inItsPlace(problem: Problem, kind: DataFolderKind): Problem {
  return kind === 'portable' && problem.code === 'not-writable'
    ? { ...problem, code: 'portable-not-writable' }
    : problem;
}

function foldersIn(path: string): readonly string[] {
  return [dataFolderParts.scans, dataFolderParts.trash, dataFolderParts.generations].map((part) =>
    join(path, part),
  );
}

/** Rejects with the error of the system where nothing of some size can be kept in a folder; leaves nothing there. */
export async function tryWriting(fileSystem: FileSystem, folder: string): Promise<void> {
  // A name of its own: two who look at the same moment must not take away each other's file.
  const path = temporaryName(join(folder, 'probe'));
  const file = await fileSystem.create(path, 0o600);
  try {
    try {
      const bytes = new Uint8Array(probeBytes);
      for (let done = 0; done < bytes.length;) {
        const taken = await file.write(bytes.subarray(done));
        if (taken <= 0) throw Object.assign(new Error('no room'), { code: 'ENOSPC' });
        done += taken;
      }
      await file.sync();
    } finally {
      await file.close();
    }
  } finally {
    await fileSystem.remove(path);
  }
}

/** Temporary files of a writer that no longer lives. */
export async function sweepTemporary(
  fileSystem: FileSystem,
  folder: string,
  isAlive: (pid: number) => boolean,
): Promise<void> {
  for (const name of await fileSystem.names(folder)) {
    const pid = writerOf(name);
    if (pid !== null && !isAlive(pid)) await fileSystem.remove(join(folder, name)).catch(() => undefined);
  }
}
