import { join } from 'node:path';
import { earlierEndings } from './durable-replace.ts';
import { isSameStamp, type FileSystem, type FolderEntry } from './file-system.ts';
import { readVersion, type OneVersion } from './file-versions.ts';
import { fewestRemembered, type ListMemo, type Readable, type Remembered } from './list-memo.ts';
import { stemOf } from './scan-names.ts';
import { StoreRefusal, fileProblem, readProblem } from './store-refusal.ts';
import type { Assessment, AssessmentId, Moment } from '../../scans/assessment/assessment-record.ts';
import type { AssessmentRow, ScanFileCodec } from '../../scans/services/store-ports.ts';

type Lister = {
  readonly list: (folder: string) => Promise<readonly AssessmentRow[]>;
  readonly listTrash: (folder: string) => Promise<readonly AssessmentRow[]>;
  /** Lets no row outlive what `erase` takes away, in memory or in the memo. Rejects with the error of the system. */
  readonly forgetting: <T>(erase: () => Promise<T>) => Promise<T>;
};

/** Read at a time: enough to keep the disk busy, few enough to leave the program time for its window. */
const batch = 64;

export type ListParts = {
  readonly fileSystem: FileSystem;
  readonly codec: ScanFileCodec;
  /** Is there a copy that can be read, for a damaged scan of which no earlier version is whole? */
  readonly hasCopy: (id: AssessmentId) => Promise<boolean>;
};

/**
 * Rows made from the files themselves. A file that is unchanged since the last look (name, size, time, inode) is
 * not read again, also not after a restart when `memo` still knows it. One that rots on the disk without a new time
 * is found when it is opened.
 */
export function assessmentLister(parts: ListParts, memo: ListMemo): Lister {
  let known: ReadonlyMap<string, Remembered> | null = null;
  let erasing = 0;
  let erased = 0;
  let keeping: Promise<void> = Promise.resolve();

  async function rowsOf(folder: string, entries: readonly FolderEntry[]): Promise<readonly AssessmentRow[]> {
    const erasedBefore = erased;
    const before = known ?? (entries.length < fewestRemembered ? new Map() : await memo.read());
    const rows: AssessmentRow[] = [];
    const seen = new Map<string, Remembered>();
    let read = 0;
    for (let start = 0; start < entries.length; start += batch) {
      const part = entries.slice(start, start + batch);
      rows.push(
        ...(await Promise.all(
          part.map(async (entry) => {
            const remembered = before.get(entry.name);
            const isKnown =
              remembered !== undefined && !entry.isLink && isSameStamp(remembered.stamp, entry.stamp);
            if (!isKnown) read += 1;
            const row = isKnown ? remembered.row : await rowOf(parts, folder, entry.name);
            if (row.kind === 'readable') seen.set(entry.name, { stamp: entry.stamp, row });
            return row;
          }),
        )),
      );
    }
    // What was read before something was erased may hold it.
    if (erasing > 0 || erased !== erasedBefore) return rows;
    known = seen;
    if (seen.size >= fewestRemembered && read >= worthKeeping(entries.length)) {
      keeping = memo.keep(seen);
      await keeping;
    }
    return rows;
  }

  return {
    list: async (folder) =>
      (await rowsOf(folder, await entriesOf(parts.fileSystem, folder))).toSorted(byChange),
    forgetting: async (erase) => {
      erasing += 1;
      try {
        known = null;
        await keeping;
        await memo.forget();
        return await erase();
      } finally {
        erasing -= 1;
        erased += 1;
      }
    },
    listTrash: (folder) => trashRows(parts, folder),
  };
}

async function trashRows(parts: ListParts, folder: string): Promise<readonly AssessmentRow[]> {
  const rows: AssessmentRow[] = [];
  for (const { name } of await entriesOf(parts.fileSystem, folder)) {
    rows.push({
      ...(await rowOf({ ...parts, hasCopy: noCopy }, folder, name)),
      trashedOn: trashedOn(name),
    });
  }
  return rows.toSorted((a, b) => compare(b.trashedOn ?? '', a.trashedOn ?? '') || compare(a.file, b.file));
}

/** Reading so many again takes no longer than keeping all of them would. */
function worthKeeping(files: number): number {
  return Math.max(20, files / 50);
}

/** `<id>.20261124T130300000Z.iscan`: the same scan may go into the trash more than once. */
export function trashName(id: AssessmentId, at: Moment): string {
  return `${id}.${at.replace(/[-:.]/g, '')}.iscan`;
}

function trashedOn(name: string): Moment | null {
  const found = /\.(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z\.iscan$/.exec(name);
  if (found === null) return null;
  const [, year, month, day, hour, minute, second, thousandths] = found;
  return `${year}-${month}-${day}T${hour}:${minute}:${second}.${thousandths}Z`;
}

async function entriesOf(fileSystem: FileSystem, folder: string): Promise<readonly FolderEntry[]> {
  try {
    const entries = await fileSystem.entries(folder, '.iscan');
    return entries.filter(({ name }) => !name.startsWith('.'));
  } catch (error) {
    throw new StoreRefusal([readProblem(folder, error)]);
  }
}

/** What is in the trash is put back first. */
const noCopy = async (): Promise<boolean> => false;

async function rowOf(parts: ListParts, folder: string, file: string): Promise<AssessmentRow> {
  const { fileSystem } = parts;
  const { idOf, decode, maxBytes } = parts.codec;
  const versions = { path: join(folder, file), decode, maxBytes, earlierNotice: '' };
  const id = idOf(stemOf(file));
  const found = await readVersion(fileSystem, versions, versions.path);
  if (found.kind === 'read') {
    const assessment = found.value;
    if (assessment.id === id) return readableRow(file, assessment);
    return unreadableRow(
      file,
      null,
      { kind: 'refused', problems: [fileProblem(file, 'file-misnamed')] },
      false,
    );
  }
  const earlier = found.kind === 'damaged' && id !== null && (await hasEarlier(parts, versions.path, id));
  return unreadableRow(file, id, found, earlier);
}

async function hasEarlier({ fileSystem, codec, hasCopy }: ListParts, path: string, id: AssessmentId) {
  const { decode, maxBytes } = codec;
  for (const ending of earlierEndings) {
    const earlier = `${path}${ending}`;
    const found = await readVersion(fileSystem, { path, decode, maxBytes, earlierNotice: '' }, earlier);
    if (found.kind === 'read' && found.value.id === id) return true;
  }
  return hasCopy(id);
}

function unreadableRow(
  file: string,
  id: AssessmentId | null,
  found: Exclude<OneVersion<Assessment>, { kind: 'read' }>,
  earlier: boolean,
): AssessmentRow {
  const problems = found.kind === 'absent' ? [fileProblem(file, 'not-found')] : found.problems;
  const ready = earlier ? [fileProblem(file, 'earlier-version-ready')] : [];
  const row = { kind: 'unreadable', file, id, earlier, problems: [...problems, ...ready] } as const;
  const newer = found.kind === 'refused' ? found.newer : undefined;
  return newer === undefined ? { ...row, trashedOn: null } : { ...row, newer, trashedOn: null };
}

function readableRow(file: string, assessment: Assessment): Readable {
  const { id, name, variant, mode, filledBy, createdOn, changedOn, example, revision, state } = assessment;
  return {
    kind: 'readable',
    file,
    id,
    name,
    company: assessment.company.name ?? '',
    variant,
    mode,
    filledBy,
    createdOn,
    changedOn,
    closedOn: state.kind === 'closed' ? state.on : null,
    responses: assessment.responses.length,
    answers: assessment.responses.reduce((sum, { answers }) => sum + Object.keys(answers).length, 0),
    example,
    revision,
    trashedOn: null,
  };
}

function byChange(a: AssessmentRow, b: AssessmentRow): number {
  if (a.kind === 'unreadable' || b.kind === 'unreadable') {
    return a.kind === b.kind ? compare(a.file, b.file) : a.kind === 'readable' ? -1 : 1;
  }
  return compare(b.changedOn, a.changedOn) || compare(a.file, b.file);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
