import { join } from 'node:path';
import { assessmentLister, trashName } from './assessment-list.ts';
import { dataFolderParts } from './data-folder.ts';
import { earlierEndings } from './durable-replace.ts';
import { createFileSystem, isSameStamp, type FileSystem } from './file-system.ts';
import { createJsonFile } from './json-file.ts';
import { createListMemo } from './list-memo.ts';
import { createOpenScans, openScan, type OpenScan } from './open-scans.ts';
import { StoreRefusal, fileProblem, refusable, writeProblem } from './store-refusal.ts';
import type { Assessment, AssessmentId, Moment } from '../../scans/assessment/assessment-record.ts';
import type { Parsed } from '../../scans/definition/problem.ts';
import type {
  AssessmentRow,
  AssessmentStore,
  Decoded,
  ScanFileCodec,
} from '../../scans/services/store-ports.ts';

export type AssessmentStoreOptions = {
  /** Absolute path of the data folder, made and tried by `createDataFolder(…).probe()`. */
  readonly folder: string;
  readonly codec: ScanFileCodec;
  readonly now: () => Date;
  /** Waited for before anything is looked at: makes the folder. */
  readonly ready?: () => Promise<unknown>;
  readonly fileSystem?: FileSystem;
  readonly wait?: (ms: number) => Promise<unknown>;
};

/**
 * One `.iscan` file per assessment in `scans`, named after its id: the file that the user can copy and mail.
 * No list or counter is kept beside them, so nothing can disagree with them.
 */
export function createAssessmentStore(options: AssessmentStoreOptions): AssessmentStore {
  const fileSystem = options.fileSystem ?? createFileSystem();
  const scansFolder = join(options.folder, dataFolderParts.scans);
  const trashFolder = join(options.folder, dataFolderParts.trash);
  const open = createOpenScans((id) => openFile(options, fileSystem, join(scansFolder, fileNameOf(id)), id));
  const memo = createListMemo(fileSystem, join(options.folder, dataFolderParts.list), options.codec);
  const lister = assessmentLister(fileSystem, options.codec, memo);

  async function kept<T>(work: () => Promise<T>): Promise<Parsed<T>> {
    const found = await refusable(() => whenReady(options, work));
    return orFolderGone(found, fileSystem, scansFolder);
  }

  return {
    list: () => kept(() => lister.list(scansFolder)),
    listTrash: () =>
      kept(async () =>
        withoutHalfMoved(fileSystem, scansFolder, trashFolder, await lister.listTrash(trashFolder)),
      ),
    load: (id) =>
      kept(async () => {
        const scan = open.get(id);
        const assessment = await scan.read();
        if (assessment === null) throw refused(id, 'not-found');
        return { assessment, notices: scan.notices() };
      }),
    add: (assessment) =>
      kept(async () => {
        let unchanged = false;
        await open.get(assessment.id).put((current) => {
          if (current === null) return assessment;
          unchanged = options.codec.isSame(current, assessment);
          if (!unchanged) throw refused(assessment.id, 'already-there');
          return current;
        });
        return unchanged ? 'unchanged' : 'added';
      }),
    save: (assessment) =>
      kept(() =>
        open.get(assessment.id).put((current) => {
          expectRevision(assessment.id, current, assessment.revision);
          return { ...assessment, revision: assessment.revision + 1 };
        }),
      ),
    replace: (assessment, over) =>
      kept(() =>
        open.get(assessment.id).put((current) => {
          expectRevision(assessment.id, current, over);
          return assessment;
        }),
      ),
    change: (id, change) =>
      kept(() =>
        open.get(id).put((current) => {
          if (current === null) throw refused(id, 'not-found');
          const next = change(current);
          return next === current ? current : { ...next, id, revision: current.revision + 1 };
        }),
      ),
    trash: (id, at) =>
      kept(() => open.get(id).alone(() => moveToTrash(fileSystem, scansFolder, trashFolder, id, at))),
    restore: (file) =>
      kept(() => restore(fileSystem, open, options.codec, { scansFolder, trashFolder, file })),
  };
}

async function whenReady<T>({ ready }: AssessmentStoreOptions, work: () => Promise<T>): Promise<T> {
  await ready?.();
  return work();
}

/** `<id>.iscan` */
export function fileNameOf(id: AssessmentId): string {
  return `${id}.iscan`;
}

function openFile(
  options: AssessmentStoreOptions,
  fileSystem: FileSystem,
  path: string,
  id: AssessmentId,
): OpenScan {
  return openScan(
    createJsonFile<Assessment>({
      path,
      encode: options.codec.encode,
      decode: (text, file) => ownOnly(options.codec.decode(text, file), id, file),
      now: options.now,
      maxBytes: options.codec.maxBytes,
      earlierNotice: 'earlier-version',
      fileSystem,
      ...(options.wait === undefined ? {} : { wait: options.wait }),
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
  const id = codec.idOf(file.split('.')[0] ?? '');
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
  try {
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
  } catch (error) {
    throw error instanceof StoreRefusal ? error : new StoreRefusal([writeProblem(from, error)]);
  }
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
    if (listed === null || !isSameStamp(listed, await stampAt(join(trashFolder, row.file)))) left.push(row);
  }
  return left;
}

function refused(id: AssessmentId, code: string): StoreRefusal {
  return new StoreRefusal([fileProblem(fileNameOf(id), code)]);
}
