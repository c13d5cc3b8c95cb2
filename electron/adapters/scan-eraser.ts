import { join } from 'node:path';
import { dataFolderParts } from './data-folder.ts';
import { isSameStamp, type FileSystem } from './file-system.ts';
import type { Generations } from './generations.ts';
import { patiently, type Wait } from './lock-patience.ts';
import type { createOpenScans } from './open-scans.ts';
import { fileNameOf, refused, stemOf } from './scan-names.ts';
import { StoreRefusal, fileProblem, refusing } from './store-refusal.ts';
import type { AssessmentId } from '../../scans/assessment/assessment-record.ts';
import type { ScanFileCodec } from '../../scans/services/store-ports.ts';

export type ScanEraserParts = {
  readonly fileSystem: FileSystem;
  readonly codec: Pick<ScanFileCodec, 'idOf' | 'maxBytes'>;
  readonly open: ReturnType<typeof createOpenScans>;
  readonly generations: Pick<Generations, 'alone'>;
  /** Makes the list forget its rows, and what it writes of them. */
  readonly forgetList: <T>(erase: () => Promise<T>) => Promise<T>;
  /** Absolute path of the data folder. */
  readonly folder: string;
  readonly wait: Wait;
  readonly platform?: string;
};

/**
 * Leaves nothing of a scan in the data folder: no file, earlier version, copy, damaged or half-written file, and no
 * row of the list. Resolves when the disk holds none of their names. Rejects with a `StoreRefusal` and with nothing
 * else but defects; then the scan still stands whole where it stood, and it can be asked again.
 */
export type ScanEraser = {
  /**
   * By its name in the trash; gives the scan of which nothing is left. `null`: only this file went, because the scan
   * is in the list too or the name tells of no scan.
   */
  readonly eraseTrashed: (file: string) => Promise<AssessmentId | null>;
  readonly erase: (id: AssessmentId) => Promise<AssessmentId>;
  /** Everything but the scan as it stands now: earlier versions, copies, what is damaged or in the trash. */
  readonly eraseEarlier: (id: AssessmentId) => Promise<AssessmentId>;
};

export function createScanEraser(parts: ScanEraserParts): ScanEraser {
  const { fileSystem, codec, open, folder } = parts;
  const { scans, trash } = dataFolderParts;
  return {
    eraseTrashed: (file) =>
      refusing(join(folder, trash, file), async () => {
        if (!(await namesIn(fileSystem, join(folder, trash))).includes(file)) throw notFound(file);
        const id = codec.idOf(stemOf(file));
        if (id === null) return eraseFile(parts, file);
        return open.get(id).alone(async () => {
          if (await isListed(parts, id, file)) return eraseFile(parts, file);
          await eraseAll(parts, id, trash);
          return id;
        });
      }),
    erase: (id) =>
      refusing(join(folder, scans, fileNameOf(id)), () =>
        open.get(id).alone(async () => {
          if ((await eraseAll(parts, id, scans)) === 0) throw refused(id, 'not-found');
          return id;
        }),
      ),
    eraseEarlier: (id) =>
      refusing(join(folder, scans, fileNameOf(id)), () =>
        open.get(id).alone(async () => {
          if ((await fileSystem.look(join(folder, scans, fileNameOf(id)))) === null) {
            throw refused(id, 'not-found');
          }
          await parts.generations.alone(id, () => eraseCopies(parts, id));
          for (const part of [dataFolderParts.quarantine, trash])
            await eraseIn(parts, id, join(folder, part));
          await eraseIn(parts, id, join(folder, scans), fileNameOf(id));
          return id;
        }),
      ),
  };
}

/** Also in the list, and not because a move to the trash was broken off. */
async function isListed({ fileSystem, folder }: ScanEraserParts, id: AssessmentId, file: string) {
  const stampAt = async (path: string) => (await fileSystem.look(path))?.stamp ?? null;
  const listed = await stampAt(join(folder, dataFolderParts.scans, fileNameOf(id)));
  const trashed = await stampAt(join(folder, dataFolderParts.trash, file));
  return listed !== null && !isSameStamp(listed, trashed);
}

async function eraseFile(parts: ScanEraserParts, file: string): Promise<null> {
  const trash = join(parts.folder, dataFolderParts.trash);
  await removeSurely(parts, join(trash, file));
  await parts.fileSystem.syncFolder(trash);
  return null;
}

/**
 * `whole`: where the scan stands. That goes last, so that a power cut on the way leaves it there, to be erased again.
 * Gives how many files went.
 */
async function eraseAll(parts: ScanEraserParts, id: AssessmentId, whole: 'scans' | 'trash'): Promise<number> {
  const { folder, forgetList, generations } = parts;
  const others = [dataFolderParts.quarantine, dataFolderParts.scans, dataFolderParts.trash];
  return forgetList(async () => {
    let gone = await generations.alone(id, () => eraseCopies(parts, id));
    for (const part of [...others.filter((other) => other !== whole), whole]) {
      gone += await eraseIn(parts, id, join(folder, part));
    }
    return gone;
  });
}

/** `except`: a name that stays. */
async function eraseIn(
  parts: ScanEraserParts,
  id: AssessmentId,
  folder: string,
  except: string | null = null,
): Promise<number> {
  const names = (await namesIn(parts.fileSystem, folder)).filter((name) => name !== except);
  const whole = fileNameOf(id);
  let gone = 0;
  for (const name of [...names.filter((other) => other !== whole), ...names.filter((one) => one === whole)]) {
    if (!(await isOf(parts, id, join(folder, name), name))) continue;
    await removeSurely(parts, join(folder, name));
    gone += 1;
  }
  if (gone > 0) await parts.fileSystem.syncFolder(folder);
  return gone;
}

async function eraseCopies(parts: ScanEraserParts, id: AssessmentId): Promise<number> {
  const { fileSystem, wait, platform = process.platform } = parts;
  const all = join(parts.folder, dataFolderParts.generations);
  const folder = join(all, id);
  if ((await fileSystem.look(folder)) === null) return 0;
  const names = await namesIn(fileSystem, folder);
  for (const name of names) await removeSurely(parts, join(folder, name));
  await patiently(() => fileSystem.removeFolder(folder), wait, platform);
  await fileSystem.syncFolder(all);
  return names.length + 1;
}

/**
 * By its name; where that is no name of ours (`<id> (1).iscan`), by what stands in it. Another scan may mention this
 * one.
 */
async function isOf(
  { fileSystem, codec }: ScanEraserParts,
  id: AssessmentId,
  path: string,
  name: string,
): Promise<boolean> {
  const head = stemOf(name.replace(/^\./u, ''));
  if (head === id) return true;
  if (givenByUs.test(head)) return false;
  const found = await fileSystem.look(path);
  if (found === null || !found.isFile || found.stamp.bytes > codec.maxBytes) return false;
  const text = new TextDecoder('latin1').decode(await fileSystem.read(path));
  return new RegExp(`"id"\\s*:\\s*"${id}"`, 'u').test(text);
}

/** So are thousands of others named, which need not be read. */
const givenByUs = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

/** What says that it is not there is only believed when nothing stands there. */
async function removeSurely(parts: ScanEraserParts, path: string): Promise<void> {
  const { fileSystem, wait, platform = process.platform } = parts;
  try {
    await patiently(() => fileSystem.remove(path), wait, platform);
  } catch (error) {
    if ((await fileSystem.look(path)) !== null) throw error;
  }
}

async function namesIn(fileSystem: FileSystem, folder: string): Promise<readonly string[]> {
  return (await fileSystem.look(folder)) === null ? [] : fileSystem.names(folder);
}

function notFound(file: string): StoreRefusal {
  return new StoreRefusal([fileProblem(file, 'not-found')]);
}
