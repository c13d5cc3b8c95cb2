import { join } from 'node:path';
import { dataFolderParts } from './data-folder.ts';
import { replaceDurably } from './durable-replace.ts';
import type { FileSystem } from './file-system.ts';
import { readVersion } from './file-versions.ts';
import { thinned, type Generation } from './generation-thinning.ts';
import type { Wait } from './lock-patience.ts';
import { fileNameOf } from './scan-names.ts';
import { StoreRefusal, fileProblem, writeProblem } from './store-refusal.ts';
import { createTurns } from './turns.ts';
import type { Assessment, AssessmentId } from '../../scans/assessment/assessment-record.ts';
import type { GenerationRow, ScanFileCodec } from '../../scans/services/store-ports.ts';

export type GenerationParts = {
  readonly fileSystem: FileSystem;
  readonly codec: ScanFileCodec;
  /** Absolute path of the data folder. */
  readonly folder: string;
  readonly now: () => Date;
  readonly wait: Wait;
};

/**
 * Copies of a scan as it was, with bytes of their own, so that what happens to the scan does not happen to them.
 * Everything rejects with a `StoreRefusal` and with nothing else but defects.
 */
export type Generations = {
  /** Keeps what is stored now, reads it back, and lets go what is too much. Nothing happens where it is kept already. */
  readonly keep: (id: AssessmentId) => Promise<void>;
  /** The same for what stands nowhere else. */
  readonly put: (assessment: Assessment) => Promise<void>;
  /** Newest first. */
  readonly list: (id: AssessmentId) => Promise<readonly GenerationRow[]>;
  readonly load: (id: AssessmentId, file: string) => Promise<Assessment>;
  /** Does something while no copy of this scan is being made. */
  readonly alone: <T>(id: AssessmentId, work: () => Promise<T>) => Promise<T>;
  /** The newest that can be read; `null`: none. */
  readonly newest: (
    id: AssessmentId,
  ) => Promise<(GenerationRow & { readonly assessment: Assessment }) | null>;
};

export function createGenerations(parts: GenerationParts): Generations {
  const { fileSystem, codec, folder } = parts;
  const inTurn = createTurns<AssessmentId>();
  const { folderOf, read, list, isKept, isAmong, thin, newest } = copiesIn(parts);

  return {
    alone: inTurn,
    newest: (id) => refusing(folderOf(id), () => newest(id)),
    list: (id) => refusing(folderOf(id), () => list(id)),
    load: (id, file) =>
      refusing(folderOf(id), async () => {
        if (rowOf(file).length === 0) throw notFound(file);
        const found = await read(join(folderOf(id), file));
        if (found.kind === 'absent') throw notFound(file);
        if (found.kind !== 'read') throw new StoreRefusal(found.problems);
        if (found.value.id !== id) throw new StoreRefusal([fileProblem(file, 'file-misnamed')]);
        return found.value;
      }),
    keep: (id) =>
      inTurn(id, () =>
        refusing(folderOf(id), async () => {
          const path = join(folder, dataFolderParts.scans, fileNameOf(id));
          const stored = await read(path);
          // What cannot be read just now may be whole: whoever counts on a copy must hear that there is none.
          if (stored.kind === 'refused') throw new StoreRefusal(stored.problems);
          // A damaged file is no generation; an older one must not give way to it.
          if (stored.kind !== 'read' || stored.value.id !== id) return;
          if (await isKept(id, stored.value)) return;
          await copyDurably(parts, await fileSystem.read(path), folderOf(id), stored.value.revision);
          await thin(id);
        }),
      ),
    put: (assessment) =>
      inTurn(assessment.id, () =>
        refusing(folderOf(assessment.id), async () => {
          const { id, revision } = assessment;
          if (await isAmong(id, assessment)) return;
          const text = codec.encode(assessment);
          if (!text.ok) throw new StoreRefusal(text.problems);
          await copyDurably(parts, new TextEncoder().encode(text.value), folderOf(id), revision);
          await thin(id);
        }),
      ),
  };
}

/** What one does with the copies that are there. */
function copiesIn({ fileSystem, codec, folder, now }: GenerationParts) {
  const folderOf = (id: AssessmentId): string => join(folder, dataFolderParts.generations, id);
  const read = (path: string) => readVersion(fileSystem, { ...codec, path, earlierNotice: '' }, path);

  async function list(id: AssessmentId): Promise<readonly GenerationRow[]> {
    const found = (await fileSystem.look(folderOf(id))) === null ? [] : await fileSystem.names(folderOf(id));
    return found.flatMap(rowOf).toSorted((a, b) => (a.file < b.file ? 1 : -1));
  }

  async function isKept(id: AssessmentId, stored: Assessment): Promise<boolean> {
    const [newest] = await list(id);
    if (newest?.revision !== stored.revision) return false;
    const found = await read(join(folderOf(id), newest.file));
    return found.kind === 'read' && codec.isSame(found.value, stored);
  }

  async function isAmong(id: AssessmentId, one: Assessment): Promise<boolean> {
    for (const { file, revision } of await list(id)) {
      const found = revision === one.revision ? await read(join(folderOf(id), file)) : null;
      if (found?.kind === 'read' && codec.isSame(found.value, one)) return true;
    }
    return false;
  }

  /** Lets go only what can be read and is a generation of this very scan. */
  async function thin(id: AssessmentId): Promise<void> {
    const generations: readonly Generation[] = (await list(id)).map(({ file, at }) => ({
      file,
      at: new Date(at),
    }));
    for (const { file } of thinned(generations, now())) {
      const path = join(folderOf(id), file);
      const found = await read(path);
      if (found.kind === 'read' && found.value.id === id) await fileSystem.remove(path);
    }
  }

  async function newest(id: AssessmentId): ReturnType<Generations['newest']> {
    for (const row of await list(id)) {
      const found = await read(join(folderOf(id), row.file));
      if (found.kind === 'read' && found.value.id === id) return { ...row, assessment: found.value };
    }
    return null;
  }

  return { folderOf, read, list, isKept, isAmong, thin, newest };
}

/** On disk, and read back from there, before anybody counts on it. */
async function copyDurably(parts: GenerationParts, bytes: Uint8Array, folder: string, revision: number) {
  const { fileSystem, wait, codec, now } = parts;
  const isFirst = (await fileSystem.look(folder)) === null;
  if (isFirst) await fileSystem.makeFolder(folder);
  const path = await freePath(fileSystem, folder, now(), revision);
  await replaceDurably(fileSystem, wait, {
    path,
    bytes,
    before: null,
    keep: 'as-earlier-version',
    now: now(),
  });
  await fileSystem.syncFolder(folder);
  if (isFirst) await fileSystem.syncFolder(join(folder, '..'));
  const back = codec.decode(new TextDecoder().decode(await fileSystem.read(path)), path);
  if (back.kind === 'read') return;
  await fileSystem.remove(path);
  throw new StoreRefusal(back.problems);
}

/** Two that are kept at the same moment both stay. */
async function freePath(fileSystem: FileSystem, folder: string, at: Date, revision: number): Promise<string> {
  for (let ms = at.getTime(); ; ms += 1) {
    const path = join(folder, nameOf(new Date(ms), revision));
    if ((await fileSystem.look(path))?.isFile !== true) return path;
  }
}

/** `20261129T081530123Z.r12.iscan`: in the order of their names they stand in the order of time. */
function nameOf(at: Date, revision: number): string {
  return `${at.toISOString().replace(/[-:.]/g, '')}.r${revision}.iscan`;
}

function rowOf(file: string): readonly GenerationRow[] {
  const found = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z\.r(\d{1,9})\.iscan$/.exec(file);
  if (found === null) return [];
  const [, year, month, day, hour, minute, second, thousandths, revision] = found;
  const at = `${year}-${month}-${day}T${hour}:${minute}:${second}.${thousandths}Z`;
  return [{ file, at, revision: Number(revision) }];
}

function notFound(file: string): StoreRefusal {
  return new StoreRefusal([fileProblem(file, 'generation-gone')]);
}

async function refusing<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof StoreRefusal ? error : new StoreRefusal([writeProblem(path, error)]);
  }
}
