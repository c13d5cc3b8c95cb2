import { dirname, join } from 'node:path';
import { dataFolderParts, sweepTemporary } from './data-folder.ts';
import { copiesIn, copyDurably, freePath, rowOf, type CopyParts } from './generation-copies.ts';
import { removeIfThere, type FileSystem, type Stamp } from './file-system.ts';
import type { OneVersion } from './file-versions.ts';
import { thinned } from './generation-thinning.ts';
import { createLastingNames } from './lasting-names.ts';
import { patiently } from './lock-patience.ts';
import { isAlive as isProcessAlive } from './processes.ts';
import { fileNameOf } from './scan-names.ts';
import type { Assessment, AssessmentId } from '../../scans/assessment/assessment-record.ts';

export type SecondCopiesParts = Omit<CopyParts, 'root'> & {
  /** Absolute path of the data folder. */
  readonly folder: string;
  readonly platform?: string;
  readonly isAlive?: (pid: number) => boolean;
  /** Does something that only the one writer of the data folder may do, or else nothing. */
  readonly whereHeld?: (work: () => Promise<void>) => Promise<void>;
};

/** Copies of scans in another folder than the data folder, `root`. Everything rejects with the error of the system. */
export type SecondCopies = {
  /** Brings over what is not there of a scan: its copies and how it stands now. Lets go what is too much. */
  readonly bring: (id: AssessmentId, root: string) => Promise<void>;
  /** Leaves nothing of ours of a scan. */
  readonly erase: (id: AssessmentId, root: string) => Promise<void>;
  /** Takes away what a crash left half-written in a folder there, as in the data folder. */
  readonly sweep: (folder: string) => Promise<void>;
  /** Scans that there is something of in the data folder. */
  readonly ids: () => Promise<readonly AssessmentId[]>;
};

export function createSecondCopies(parts: SecondCopiesParts): SecondCopies {
  const { fileSystem, codec, folder } = parts;
  const { isAlive = isProcessAlive, whereHeld = (work) => work() } = parts;
  // A stick can be pulled out at any moment: what takes its place must not get a folder for all copies.
  const names = createLastingNames({ ...fileSystem, makeFolder: fileSystem.addFolder });
  const owed = new Set<string>();

  const sweep = (from: string): Promise<void> => whereHeld(() => sweepTemporary(fileSystem, from, isAlive));

  async function copy(to: string, bytes: Uint8Array, before: Stamp | null = null): Promise<void> {
    const end = async (): Promise<void> => void owed.add(to);
    await copyDurably({ ...parts, root: dirname(dirname(to)) }, to, bytes, before, { ...names, end });
  }

  const owedIn = (from: string): readonly string[] => [...owed].filter((path) => dirname(path) === from);

  /** Those whose name may not be on disk. No later flush of the folder surely tells, so that they are made anew. */
  async function dropOwed(from: string): Promise<void> {
    for (const path of owedIn(from)) {
      await removeIfThere(fileSystem, path);
      owed.delete(path);
    }
  }

  /** Also the names that an earlier start did not surely make last. */
  async function makeLast(from: string): Promise<void> {
    const brought = owedIn(from);
    await (brought.length > 0 ? names.end(from) : names.makeSure(from));
    for (const path of brought) owed.delete(path);
  }

  async function namesIn(part: 'generations' | 'scans'): Promise<readonly string[]> {
    const path = join(folder, dataFolderParts[part]);
    return (await fileSystem.look(path)) === null ? [] : fileSystem.names(path);
  }

  return {
    sweep,
    bring: async (id, root) => {
      const there = join(root, id);
      if ((await fileSystem.look(there)) !== null) {
        await sweep(there);
        await dropOwed(there);
      }
      await bringCopies(parts, id, root, copy);
      await bringPresent(parts, id, root, copy);
      // Nothing goes before that.
      if ((await fileSystem.look(there)) !== null) await makeLast(there);
      await copiesIn({ ...parts, root }).thin(id);
    },
    erase: (id, root) => erase(parts, join(root, id), root),
    ids: async () => {
      const named = (await namesIn('scans')).filter((name) => name.endsWith('.iscan'));
      const all = [...(await namesIn('generations')), ...named.map((name) => name.slice(0, -6))];
      return [...new Set(all)].flatMap((name) => codec.idOf(name) ?? []);
    },
  };
}

/** What cannot be read just now may be whole, and is not passed over: rejects with the error of the system. */
async function readHere(parts: SecondCopiesParts, path: string): Promise<OneVersion<Assessment>> {
  const { read } = copiesIn(localParts(parts));
  const found = await read(path);
  if (found.kind !== 'refused') return found;
  if ((await parts.fileSystem.look(path)) === null) return { kind: 'absent' };
  await parts.fileSystem.read(path);
  return read(path);
}

type Copy = (to: string, bytes: Uint8Array, before?: Stamp | null) => Promise<void>;

/** Not those that would go at once, for whatever stands there already. */
async function bringCopies(
  parts: SecondCopiesParts,
  id: AssessmentId,
  root: string,
  copy: Copy,
): Promise<void> {
  const here = copiesIn(localParts(parts));
  const there = copiesIn({ ...parts, root });
  const kept = await here.list(id);
  const all = new Map([...(await there.list(id)), ...kept].map((row) => [row.file, row]));
  const dated = [...all.values()].map(({ file, at }) => ({ file, at: new Date(at) }));
  const gone = new Set(thinned(dated, parts.now()).map(({ file }) => file));
  for (const [place, { file }] of kept.entries()) {
    const [from, to] = [join(here.folderOf(id), file), join(there.folderOf(id), file)];
    if (!gone.has(file)) await bringOne(parts, id, { from, to, isNewest: place === 0 }, copy);
  }
}

type Way = {
  readonly from: string;
  readonly to: string;
  /** Is compared byte by byte; reading all of them each time would wear a stick out. */
  readonly isNewest: boolean;
};

/** What is damaged here is no copy to bring; what is damaged there stays beside the one that takes its place. */
async function bringOne(parts: SecondCopiesParts, id: AssessmentId, way: Way, copy: Copy): Promise<void> {
  const { fileSystem } = parts;
  const { from, to } = way;
  const found = await fileSystem.look(to);
  if (found !== null && (await isSame(fileSystem, way, found.stamp))) return;
  const here = await readHere(parts, from);
  if (here.kind !== 'read' || here.value.id !== id) return;
  await copy(to, await fileSystem.read(from), found?.stamp ?? null);
}

async function isSame(fileSystem: FileSystem, { from, to, isNewest }: Way, there: Stamp): Promise<boolean> {
  if ((await fileSystem.look(from))?.stamp.bytes !== there.bytes) return false;
  return !isNewest || Buffer.from(await fileSystem.read(from)).equals(await fileSystem.read(to));
}

/** Also what was answered since the last copy was made here. */
async function bringPresent(
  parts: SecondCopiesParts,
  id: AssessmentId,
  root: string,
  copy: Copy,
): Promise<void> {
  const { fileSystem, folder, now } = parts;
  const there = copiesIn({ ...parts, root });
  const path = join(folder, dataFolderParts.scans, fileNameOf(id));
  const stored = await readHere(parts, path);
  if (stored.kind !== 'read' || stored.value.id !== id || (await there.isKept(id, stored.value))) return;
  const to = await freePath(fileSystem, there.folderOf(id), now(), stored.value.revision);
  await copy(to, await fileSystem.read(path));
}

/** Also what is damaged or half-written, but nothing with a name that we never give. */
async function erase(parts: SecondCopiesParts, folder: string, root: string): Promise<void> {
  const { fileSystem, wait, platform = process.platform } = parts;
  if ((await fileSystem.look(folder)) === null) return;
  for (const name of await fileSystem.names(folder)) {
    if (isOurs(name)) await patiently(() => fileSystem.remove(join(folder, name)), wait, platform);
  }
  if ((await fileSystem.names(folder)).length > 0) return fileSystem.syncFolder(folder);
  await patiently(() => fileSystem.removeFolder(folder), wait, platform);
  await fileSystem.syncFolder(root);
}

/** A copy, what stood in its place, or one that was never finished. */
function isOurs(name: string): boolean {
  const [, copy = ''] = /^\.?(.+?\.iscan)(?:\.bak[12]|\.\d+-[0-9a-f]{12}\.tmp)?$/u.exec(name) ?? [];
  return rowOf(copy).length > 0;
}

function localParts({ folder, ...parts }: SecondCopiesParts): CopyParts {
  return { ...parts, root: join(folder, dataFolderParts.generations) };
}
