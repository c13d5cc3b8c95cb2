import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { assessmentLister } from './assessment-list.ts';
import { dataFolderParts } from './data-folder.ts';
import { createFileSystem, type FileSystem } from './file-system.ts';
import { createJsonFile } from './json-file.ts';
import type { Wait } from './lock-patience.ts';
import { createGenerations, type Generations } from './generations.ts';
import { keepGenerations } from './keep-generations.ts';
import { createListMemo } from './list-memo.ts';
import { createOpenScans, openScan, type OpenScan } from './open-scans.ts';
import { asOneWriter, whereHeld, type AsOneWriter } from './one-writer.ts';
import { fileNameOf, refused, stemOf } from './scan-names.ts';
import { createScanEraser, type ScanEraser } from './scan-eraser.ts';
import { createScanMemory } from './scan-memory.ts';
import { createScanTrash } from './scan-trash.ts';
import type { SecondPlace } from './second-place.ts';
import { StoreRefusal, fileProblem, readProblem, refusable } from './store-refusal.ts';
import type { WriterLock } from './writer-lock.ts';
import { momentHere } from '../day.ts';
import type { Assessment, AssessmentId } from '../../scans/assessment/assessment-record.ts';
import type { Parsed } from '../../scans/definition/problem.ts';
import type { AssessmentStore, Decoded, ScanFileCodec } from '../../scans/services/store-ports.ts';

export type AssessmentStoreOptions = {
  /** Absolute path of the data folder, made and tried by `createDataFolder(…).probe()`. */
  readonly folder: string;
  readonly codec: ScanFileCodec;
  readonly now: () => Date;
  /** Waited for before anything is looked at: makes the folder. */
  readonly ready?: () => Promise<unknown>;
  readonly fileSystem?: FileSystem;
  readonly wait?: Wait;
  readonly platform?: string;
  /** `null`: nobody else can know this folder. */
  readonly writer?: WriterLock | null;
  /** Where copies go once more. */
  readonly secondPlace?: Pick<SecondPlace, 'follow' | 'erase'>;
};

/** With everything that was left to the store. */
type StoreParts = AssessmentStoreOptions &
  Required<Pick<AssessmentStoreOptions, 'fileSystem' | 'wait' | 'platform' | 'writer'>>;

/**
 * One `.iscan` file per assessment in `scans`, named after its id: the file that the user can copy and mail.
 * No list or counter is kept beside them, so nothing can disagree with them.
 */
export function createAssessmentStore({
  fileSystem = createFileSystem(),
  wait = pause,
  platform = process.platform,
  writer = null,
  ...options
}: AssessmentStoreOptions): AssessmentStore {
  const parts: StoreParts = { ...options, fileSystem, wait, platform, writer };
  const { folder, now } = parts;
  const alone = asOneWriter(writer, folder);
  const generations = createGenerations(parts);
  const kept: Generations = {
    ...generations,
    keep: async (id) => {
      await alone(() => generations.keep(id));
      parts.secondPlace?.follow(id);
    },
    put: async (assessment) => {
      await alone(() => generations.put(assessment));
      parts.secondPlace?.follow(assessment.id);
    },
  };
  return keepGenerations(createScans(parts, alone, kept), kept, now);
}

function createScans(
  store: StoreParts,
  alone: AsOneWriter,
  generations: Generations,
): Omit<AssessmentStore, 'generations' | 'loadGeneration' | 'keepGeneration'> {
  const { fileSystem, codec, folder } = store;
  const scansFolder = join(folder, dataFolderParts.scans);
  const open = createOpenScans((id) => openFile(store, generations, id));
  const memo = createListMemo(fileSystem, join(folder, dataFolderParts.list), codec);
  const hasCopy = async (id: AssessmentId) => (await generations.newest(id).catch(() => null)) !== null;
  const lister = assessmentLister(
    { fileSystem, codec, hasCopy },
    // Reading a list takes no lock, and without it another program may just be erasing.
    { ...memo, keep: (rows) => whereHeld(store.writer, () => memo.keep(rows)) },
  );
  const trash = createScanTrash({ ...store, open });

  const eraser = createScanEraser({
    ...store,
    open,
    generations,
    forgetList: lister.forgetting,
  });

  async function kept<T>(work: () => Promise<T>): Promise<Parsed<T>> {
    const found = await refusable(() => whenReady(store, work));
    return orFolderGone(found, fileSystem, scansFolder);
  }

  const written = <T>(work: () => Promise<T>): Promise<Parsed<T>> => kept(() => alone(work));

  return {
    ...createPuts(codec, open, written),
    list: () => kept(() => lister.list(scansFolder)),
    listTrash: () => kept(async () => trash.inIt(await lister.listTrash(trash.folder))),
    load: (id) =>
      kept(async () => {
        const scan = open.get(id);
        return { assessment: await present(scan, id), notices: scan.notices() };
      }),
    bytesOf: (id) => kept(() => open.get(id).alone(() => bytesIn(store, join(scansFolder, fileNameOf(id))))),
    look: (id) => kept(() => present(open.get(id), id)),
    noticesOf: (id) => open.get(id).newNotices(),
    trash: (id, at) => written(() => trash.put(id, at)),
    restore: (file) => written(() => trash.takeBack(file)),
    ...createErasing(store, written, eraser, (id) => open.forget(id)),
  };
}

/** `forget`: what else knows of a scan of which nothing is left. */
function createErasing(
  { codec, secondPlace }: StoreParts,
  written: <T>(work: () => Promise<T>) => Promise<Parsed<T>>,
  eraser: ScanEraser,
  forget: (id: AssessmentId) => void,
): Pick<AssessmentStore, 'eraseTrashed' | 'erase' | 'eraseEarlier'> {
  async function erased<T>(id: AssessmentId, here: () => Promise<T>): Promise<T> {
    const gone = await (secondPlace === undefined ? here() : secondPlace.erase(id, here));
    if (gone !== null) forget(id);
    return gone;
  }

  return {
    eraseTrashed: (file) =>
      written(() => {
        const id = codec.idOf(stemOf(file));
        const here = () => eraser.eraseTrashed(file);
        return id === null ? here() : erased(id, here);
      }),
    erase: (id) => written(() => erased(id, () => eraser.erase(id))),
    // The second place gets the scan anew, as it stands now.
    eraseEarlier: (id) =>
      written(() => {
        const here = () => eraser.eraseEarlier(id);
        return secondPlace === undefined ? here() : secondPlace.erase(id, here);
      }),
  };
}

async function bytesIn({ fileSystem, codec }: StoreParts, path: string): Promise<Uint8Array> {
  const found = await fileSystem.look(path);
  if (found === null || !found.isFile) throw new StoreRefusal([fileProblem(path, 'not-found')]);
  if (found.stamp.bytes > codec.maxBytes) throw new StoreRefusal([fileProblem(path, 'scan-file-too-large')]);
  return fileSystem.read(path).catch((error: unknown) => {
    throw new StoreRefusal([readProblem(path, error)]);
  });
}

async function present(scan: OpenScan, id: AssessmentId): Promise<Assessment> {
  const assessment = await scan.read();
  if (assessment === null) throw refused(id, 'not-found');
  return assessment;
}

/** What changes one scan. */
function createPuts(
  codec: ScanFileCodec,
  open: ReturnType<typeof createOpenScans>,
  written: <T>(work: () => Promise<T>) => Promise<Parsed<T>>,
): Pick<AssessmentStore, 'add' | 'save' | 'replace' | 'change'> {
  return {
    add: (assessment) =>
      written(async () => {
        let unchanged = false;
        await open.get(assessment.id).put((current) => {
          if (current === null) return assessment;
          unchanged = codec.isSame(current, assessment);
          if (!unchanged) throw refused(assessment.id, 'already-there');
          return current;
        });
        return unchanged ? 'unchanged' : 'added';
      }),
    save: (assessment) =>
      written(() =>
        open.get(assessment.id).put((current) => {
          expectRevision(assessment.id, current, assessment.revision);
          return { ...assessment, revision: assessment.revision + 1 };
        }),
      ),
    replace: (assessment, over) =>
      written(() =>
        open.get(assessment.id).put((current) => {
          expectRevision(assessment.id, current, over);
          // Whoever still has `over` before him, or a copy of it, must see that another took its place.
          return { ...assessment, revision: Math.max(assessment.revision, over + 1) };
        }),
      ),
    change: (id, change) =>
      written(() =>
        open.get(id).put((current) => {
          if (current === null) throw refused(id, 'not-found');
          const next = change(current);
          return next === current ? current : { ...next, id, revision: current.revision + 1 };
        }),
      ),
  };
}

async function whenReady<T>({ ready }: StoreParts, work: () => Promise<T>): Promise<T> {
  await ready?.();
  return work();
}

function openFile(
  { fileSystem, codec, folder, now, wait, platform }: StoreParts,
  generations: Pick<Generations, 'newest' | 'keep' | 'put'>,
  id: AssessmentId,
): OpenScan {
  const path = join(folder, dataFolderParts.scans, fileNameOf(id));
  return openScan(
    createJsonFile<Assessment>({
      path,
      encode: codec.encode,
      decode: (text, file) => ownOnly(codec.decode(text, file), id, file),
      now,
      maxBytes: codec.maxBytes,
      earlierNotice: 'earlier-version',
      rememberedNotice: 'damaged-outside',
      quarantine: join(folder, dataFolderParts.quarantine),
      further: async () => {
        const copy = await generations.newest(id);
        if (copy === null) return null;
        const notice = fileProblem(path, 'generation-restored');
        const when = momentHere(new Date(copy.at));
        return { value: copy.assessment, notices: [{ ...notice, values: { when } }] };
      },
      beforeOlderGoes: () => generations.keep(id),
      fileSystem,
      wait,
      platform,
    }),
    createScanMemory({
      isSame: codec.isSame,
      keep: generations.put,
      isFolderThere: async () => (await fileSystem.look(dirname(path)).catch(() => null)) !== null,
    }),
  );
}

/** A disk that was pulled out took no scan away: a "not found" without its folder may be tried again. */
async function orFolderGone<T>(
  outcome: Parsed<T>,
  fileSystem: FileSystem,
  folder: string,
): Promise<Parsed<T>> {
  if (outcome.ok || !outcome.problems.some(({ code }) => code === 'not-found')) return outcome;
  const found = await fileSystem.look(folder).catch(() => undefined);
  return found === null ? { ok: false, problems: [fileProblem(folder, 'folder-gone')] } : outcome;
}

/** A file that carries another scan than its name says is nobody's to write over. */
function ownOnly(decoded: Decoded<Assessment>, id: AssessmentId, file: string): Decoded<Assessment> {
  if (decoded.kind !== 'read' || decoded.value.id === id) return decoded;
  return { kind: 'refused', problems: [fileProblem(file, 'file-misnamed')] };
}

function expectRevision(id: AssessmentId, current: Assessment | null, revision: number): void {
  if (current === null) throw refused(id, 'not-found');
  if (current.revision !== revision) throw refused(id, 'changed-elsewhere');
}
