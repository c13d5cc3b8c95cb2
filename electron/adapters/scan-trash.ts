import { join } from 'node:path';
import { trashName } from './assessment-list.ts';
import { dataFolderParts } from './data-folder.ts';
import { earlierEndings } from './durable-replace.ts';
import { isSameStamp, type FileSystem } from './file-system.ts';
import type { createOpenScans } from './open-scans.ts';
import { fileNameOf, refused, stemOf } from './scan-names.ts';
import { StoreRefusal, fileProblem, refusing } from './store-refusal.ts';
import type { AssessmentId, Moment } from '../../scans/assessment/assessment-record.ts';
import type { AssessmentRow, ScanFileCodec } from '../../scans/services/store-ports.ts';

export type ScanTrashParts = {
  readonly fileSystem: FileSystem;
  readonly codec: ScanFileCodec;
  readonly open: ReturnType<typeof createOpenScans>;
  /** Absolute path of the data folder. */
  readonly folder: string;
};

/** The trash of a data folder. Everything rejects with a `StoreRefusal` and with nothing else but defects. */
export type ScanTrash = {
  readonly folder: string;
  /** Those of these rows that truly are in the trash. */
  readonly inIt: (rows: readonly AssessmentRow[]) => Promise<readonly AssessmentRow[]>;
  readonly put: (id: AssessmentId, at: Moment) => Promise<null>;
  /** By its name in the trash. */
  readonly takeBack: (file: string) => Promise<AssessmentId>;
};

export function createScanTrash({ fileSystem, codec, open, folder }: ScanTrashParts): ScanTrash {
  const scansFolder = join(folder, dataFolderParts.scans);
  const trashFolder = join(folder, dataFolderParts.trash);
  return {
    folder: trashFolder,
    inIt: (rows) => withoutHalfMoved(fileSystem, scansFolder, trashFolder, rows),
    put: async (id, at) => {
      const scan = open.get(id);
      await scan.meet();
      return scan.alone(() => moveToTrash(fileSystem, scansFolder, trashFolder, id, at));
    },
    takeBack: (file) => restore(fileSystem, open, codec, { scansFolder, trashFolder, file }),
  };
}

/** The earlier versions go: what is in the trash is newer than they are. */
async function moveToTrash(
  fileSystem: FileSystem,
  scansFolder: string,
  trashFolder: string,
  id: AssessmentId,
  at: Moment,
): Promise<null> {
  const from = join(scansFolder, fileNameOf(id));
  await move(fileSystem, from, join(trashFolder, trashName(id, at)), refused(id, 'not-found'));
  for (const ending of earlierEndings) {
    await fileSystem.remove(`${from}${ending}`).catch(() => undefined);
  }
  return null;
}

async function restore(
  fileSystem: FileSystem,
  open: ReturnType<typeof createOpenScans>,
  codec: ScanFileCodec,
  where: { readonly scansFolder: string; readonly trashFolder: string; readonly file: string },
): Promise<AssessmentId> {
  const { scansFolder, trashFolder, file } = where;
  const id = codec.idOf(stemOf(file));
  const known: readonly string[] = await fileSystem.names(trashFolder).catch(() => []);
  if (id === null || !known.includes(file)) throw new StoreRefusal([fileProblem(file, 'not-found')]);
  return open.get(id).alone(async () => {
    const to = join(scansFolder, fileNameOf(id));
    await move(fileSystem, join(trashFolder, file), to, new StoreRefusal([fileProblem(file, 'not-found')]));
    return id;
  });
}

/**
 * To a name that is still free. First it arrives, durably, and only then it leaves: a power cut in between leaves it
 * in both folders, never in none.
 */
async function move(fileSystem: FileSystem, from: string, to: string, missing: StoreRefusal): Promise<void> {
  await refusing(from, async () => {
    if ((await fileSystem.look(from)) === null) throw missing;
    if ((await fileSystem.look(to)) !== null) throw new StoreRefusal([fileProblem(to, 'already-there')]);
    const hasTwoNames = await fileSystem.link(from, to).then(
      () => true,
      () => false,
    );
    // Some file systems know no second names; those of today then move a name in one step.
    if (!hasTwoNames) await fileSystem.rename(from, to);
    await fileSystem.syncFolder(join(to, '..'));
    if (hasTwoNames) await fileSystem.remove(from);
    await fileSystem.syncFolder(join(from, '..'));
  });
}

/** What a power cut or a fault left in both folders is not in the trash: it is the same file. */
async function withoutHalfMoved(
  fileSystem: FileSystem,
  scansFolder: string,
  trashFolder: string,
  rows: readonly AssessmentRow[],
): Promise<readonly AssessmentRow[]> {
  const left: AssessmentRow[] = [];
  const stampAt = async (path: string) => (await fileSystem.look(path).catch(() => null))?.stamp ?? null;
  for (const row of rows) {
    const listed = row.id === null ? null : await stampAt(join(scansFolder, fileNameOf(row.id)));
    const isSame = listed !== null && isSameStamp(listed, await stampAt(join(trashFolder, row.file)));
    left.push(...(isSame ? [] : [row]));
  }
  return left;
}
