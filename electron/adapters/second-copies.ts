import { join } from 'node:path';
import { dataFolderParts } from './data-folder.ts';
import { copiesIn, copyDurably, freePath, rowOf, type CopyParts } from './generation-copies.ts';
import type { FileSystem, Stamp } from './file-system.ts';
import { thinned } from './generation-thinning.ts';
import { patiently } from './lock-patience.ts';
import { fileNameOf } from './scan-names.ts';
import type { AssessmentId } from '../../scans/assessment/assessment-record.ts';

export type SecondCopiesParts = Omit<CopyParts, 'root'> & {
  /** Absolute path of the data folder. */
  readonly folder: string;
  readonly platform?: string;
};

/** Copies of scans in another folder than the data folder, `root`. Everything rejects with the error of the system. */
export type SecondCopies = {
  /** Brings over what is not there of a scan: its copies and how it stands now. Lets go what is too much. */
  readonly bring: (id: AssessmentId, root: string) => Promise<void>;
  /** Leaves nothing of ours of a scan. */
  readonly erase: (id: AssessmentId, root: string) => Promise<void>;
  /** Scans that there is something of in the data folder. */
  readonly ids: () => Promise<readonly AssessmentId[]>;
};

export function createSecondCopies(parts: SecondCopiesParts): SecondCopies {
  const { fileSystem, codec, folder } = parts;
  return {
    bring: async (id, root) => {
      await bringCopies(parts, id, root);
      await bringPresent(parts, id, root);
      await copiesIn({ ...parts, root }).thin(id);
    },
    erase: (id, root) => erase(parts, join(root, id), root),
    ids: async () => {
      const kept = await fileSystem.names(join(folder, dataFolderParts.generations)).catch(() => []);
      const scans = await fileSystem.names(join(folder, dataFolderParts.scans)).catch(() => []);
      const named = scans.filter((name) => name.endsWith('.iscan')).map((name) => name.slice(0, -6));
      return [...new Set([...kept, ...named])].flatMap((name) => codec.idOf(name) ?? []);
    },
  };
}

/** Not those that would go at once, for whatever stands there already. */
async function bringCopies(parts: SecondCopiesParts, id: AssessmentId, root: string): Promise<void> {
  const here = copiesIn(localParts(parts));
  const there = copiesIn({ ...parts, root });
  const kept = await here.list(id);
  const all = new Map([...(await there.list(id)), ...kept].map((row) => [row.file, row]));
  const dated = [...all.values()].map(({ file, at }) => ({ file, at: new Date(at) }));
  const gone = new Set(thinned(dated, parts.now()).map(({ file }) => file));
  for (const [place, { file }] of kept.entries()) {
    const [from, to] = [join(here.folderOf(id), file), join(there.folderOf(id), file)];
    if (!gone.has(file)) await bringOne(parts, id, { root, from, to, isNewest: place === 0 });
  }
}

type Way = {
  readonly root: string;
  readonly from: string;
  readonly to: string;
  /** Is compared byte by byte; reading all of them each time would wear a stick out. */
  readonly isNewest: boolean;
};

/** What is damaged here is no copy to bring; what is damaged there stays beside the one that takes its place. */
async function bringOne(parts: SecondCopiesParts, id: AssessmentId, way: Way): Promise<void> {
  const { fileSystem } = parts;
  const { root, from, to } = way;
  const found = await fileSystem.look(to);
  if (found !== null && (await isSame(fileSystem, way, found.stamp))) return;
  const copy = await copiesIn({ ...parts, root }).read(from);
  if (copy.kind !== 'read' || copy.value.id !== id) return;
  await copyDurably({ ...parts, root }, to, await fileSystem.read(from), found?.stamp ?? null);
}

async function isSame(fileSystem: FileSystem, { from, to, isNewest }: Way, there: Stamp): Promise<boolean> {
  if ((await fileSystem.look(from))?.stamp.bytes !== there.bytes) return false;
  return !isNewest || Buffer.from(await fileSystem.read(from)).equals(await fileSystem.read(to));
}

/** Also what was answered since the last copy was made here. */
async function bringPresent(parts: SecondCopiesParts, id: AssessmentId, root: string): Promise<void> {
  const { fileSystem, folder, now } = parts;
  const there = copiesIn({ ...parts, root });
  const path = join(folder, dataFolderParts.scans, fileNameOf(id));
  const stored = await there.read(path);
  if (stored.kind !== 'read' || stored.value.id !== id || (await there.isKept(id, stored.value))) return;
  const to = await freePath(fileSystem, there.folderOf(id), now(), stored.value.revision);
  await copyDurably({ ...parts, root }, to, await fileSystem.read(path));
}

/** Also what is damaged or half-written, but nothing with a name that we never give. */
async function erase(parts: SecondCopiesParts, folder: string, root: string): Promise<void> {
  const { fileSystem, wait, platform = process.platform } = parts;
  if ((await fileSystem.look(folder)) === null) return;
  for (const name of await fileSystem.names(folder)) {
    if (isOurs(name)) await patiently(() => fileSystem.remove(join(folder, name)), wait, platform);
  }
  await fileSystem.syncFolder(folder);
  if ((await fileSystem.names(folder)).length > 0) return;
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
