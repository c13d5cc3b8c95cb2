import { dirname, join } from 'node:path';
import { replaceDurably } from './durable-replace.ts';
import type { FileSystem, Stamp } from './file-system.ts';
import { readVersion } from './file-versions.ts';
import { thinned, type Generation } from './generation-thinning.ts';
import { createLastingNames, type LastingNames } from './lasting-names.ts';
import type { Wait } from './lock-patience.ts';
import { StoreRefusal } from './store-refusal.ts';
import type { Assessment, AssessmentId } from '../../scans/assessment/assessment-record.ts';
import type { GenerationRow, ScanFileCodec } from '../../scans/services/store-ports.ts';

export type CopyParts = {
  readonly fileSystem: FileSystem;
  readonly codec: ScanFileCodec;
  /** Absolute path of the folder in which each scan has one for its copies. */
  readonly root: string;
  readonly now: () => Date;
  readonly wait: Wait;
};

export type ReadableCopy = GenerationRow & { readonly assessment: Assessment };

/** What one does with the copies that are there. */
export function copiesIn({ fileSystem, codec, root, now }: CopyParts) {
  const folderOf = (id: AssessmentId): string => join(root, id);
  const read = (path: string) => readVersion(fileSystem, { ...codec, path, earlierNotice: '' }, path);

  async function list(id: AssessmentId): Promise<readonly GenerationRow[]> {
    const found = (await fileSystem.look(folderOf(id))) === null ? [] : await fileSystem.names(folderOf(id));
    return found.toSorted().reverse().flatMap(rowOf);
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

  async function newest(id: AssessmentId): Promise<ReadableCopy | null> {
    for (const row of await list(id)) {
      const found = await read(join(folderOf(id), row.file));
      if (found.kind === 'read' && found.value.id === id) return { ...row, assessment: found.value };
    }
    return null;
  }

  return { folderOf, read, list, isKept, isAmong, thin, newest };
}

/**
 * On disk, and read back from there, before it gets its name: what bears one can be counted on. `before`: what stands
 * there and is no copy of ours.
 */
export async function copyDurably(
  { fileSystem, wait, codec, now }: CopyParts,
  path: string,
  bytes: Uint8Array,
  before: Stamp | null = null,
  names: LastingNames = createLastingNames(fileSystem),
): Promise<void> {
  const folder = dirname(path);
  const check = async (written: string): Promise<void> => {
    const back = codec.decode(new TextDecoder().decode(await fileSystem.read(written)), path);
    if (back.kind !== 'read') throw new StoreRefusal(back.problems);
  };
  await names.begin(folder);
  await replaceDurably(fileSystem, wait, {
    path,
    bytes,
    before,
    keep: 'as-earlier-version',
    now: now(),
    check,
  });
  await names.end(folder);
}

/** Two that are kept at the same moment both stay. */
export async function freePath(
  fileSystem: FileSystem,
  folder: string,
  at: Date,
  revision: number,
): Promise<string> {
  for (let ms = at.getTime(); ; ms += 1) {
    const path = join(folder, nameOf(new Date(ms), revision));
    if ((await fileSystem.look(path))?.isFile !== true) return path;
  }
}

/** `20261129T081530123Z.r12.iscan`: in the order of their names they stand in the order of time. */
function nameOf(at: Date, revision: number): string {
  return `${at.toISOString().replace(/[-:.]/g, '')}.r${revision}.iscan`;
}

/** Empty: no name of a copy. */
export function rowOf(file: string): readonly GenerationRow[] {
  const found = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z\.r(\d{1,9})\.iscan$/.exec(file);
  if (found === null) return [];
  const [, year, month, day, hour, minute, second, thousandths, revision] = found;
  const at = `${year}-${month}-${day}T${hour}:${minute}:${second}.${thousandths}Z`;
  return [{ file, at, revision: Number(revision) }];
}
