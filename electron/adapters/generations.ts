import { join } from 'node:path';
import { dataFolderParts } from './data-folder.ts';
import {
  copiesIn,
  copyDurably,
  freePath,
  rowOf,
  type CopyParts,
  type ReadableCopy,
} from './generation-copies.ts';
import { createLastingNames } from './lasting-names.ts';
import { fileNameOf } from './scan-names.ts';
import { StoreRefusal, fileProblem, refusing } from './store-refusal.ts';
import { createTurns } from './turns.ts';
import type { Assessment, AssessmentId } from '../../scans/assessment/assessment-record.ts';
import type { GenerationRow } from '../../scans/services/store-ports.ts';

export type GenerationParts = Omit<CopyParts, 'root'> & {
  /** Absolute path of the data folder. */
  readonly folder: string;
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
  readonly newest: (id: AssessmentId) => Promise<ReadableCopy | null>;
};

export function createGenerations(parts: GenerationParts): Generations {
  const { fileSystem, codec, folder } = parts;
  const inTurn = createTurns<AssessmentId>();
  const names = createLastingNames(fileSystem);
  const copies = { ...parts, root: join(folder, dataFolderParts.generations) };
  const { folderOf, read, list, isKept, isAmong, thin, newest } = copiesIn(copies);
  const copy = async (id: AssessmentId, bytes: Uint8Array, revision: number): Promise<void> => {
    const path = await freePath(fileSystem, folderOf(id), parts.now(), revision);
    await copyDurably(copies, path, bytes, null, names);
    await thin(id);
  };

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
          if (await isKept(id, stored.value)) return names.makeSure(folderOf(id));
          await copy(id, await fileSystem.read(path), stored.value.revision);
        }),
      ),
    put: (assessment) =>
      inTurn(assessment.id, () =>
        refusing(folderOf(assessment.id), async () => {
          const { id, revision } = assessment;
          if (await isAmong(id, assessment)) return names.makeSure(folderOf(id));
          const text = codec.encode(assessment);
          if (!text.ok) throw new StoreRefusal(text.problems);
          await copy(id, new TextEncoder().encode(text.value), revision);
        }),
      ),
  };
}

function notFound(file: string): StoreRefusal {
  return new StoreRefusal([fileProblem(file, 'generation-gone')]);
}
