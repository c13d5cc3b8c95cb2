import { dirname } from 'node:path';

/** Of bytes that were not flushed a disk may have none, all, or any part from the start: so many are tried. */
const cuts = 16;
const parts = Array.from({ length: cuts + 1 }, (_, cut) => cut / cuts);

/**
 * Every state in which a disk may be found when the power goes after so many steps. `start` is what it durably held:
 * `{ names: Map(path → file), contents: Map(file → bytes) }`. Flushed bytes and the names of a flushed folder stay;
 * of other bytes any part may be there; of other changes of names in a folder, any number from the first on. A rename
 * inside one folder is one change; folders are independent of each other, so none may count on another.
 * Gives `{ names: Map(path → bytes) }`, one by one; equal ones may come twice.
 */
export function* crashStates(start, steps) {
  const { names, contents, pending, flushed } = replayed(start, steps);
  const folders = [...pending.keys()];
  for (const counts of product(folders.map((folder) => range(pending.get(folder).length + 1)))) {
    const found = new Map(names);
    folders.forEach((folder, at) => {
      for (const change of pending.get(folder).slice(0, counts[at])) applied(found, change);
    });
    yield* contentsOf(withoutLostFolders(found, steps), contents, flushed);
  }
}

/** The steps, with what is certain set apart from what is not. */
function replayed(start, steps) {
  const disk = {
    names: new Map(start.names),
    contents: new Map(start.contents),
    flushed: new Map(start.contents),
    pending: new Map(),
  };
  for (const step of steps) replay[step.do](disk, step);
  return disk;
}

/** What each kind of step does to a disk. */
const replay = {
  name: (disk, step) => {
    wait(disk, step);
    if (!disk.contents.has(step.file)) disk.contents.set(step.file, Buffer.alloc(0));
  },
  unname: (disk, step) => wait(disk, step),
  folder: (disk, step) => wait(disk, step),
  unfolder: (disk, step) => wait(disk, step),
  rename: (disk, step) => {
    if (dirname(step.from) === dirname(step.path)) return wait(disk, step);
    wait(disk, { do: 'name', path: step.path, file: step.file });
    return wait(disk, { do: 'unname', path: step.from });
  },
  write: ({ contents }, { file, bytes }) => contents.set(file, Buffer.concat([contents.get(file), bytes])),
  sync: ({ contents, flushed }, { file }) => flushed.set(file, contents.get(file)),
  syncFolder: ({ names, pending }, { path }) => {
    for (const change of pending.get(path) ?? []) applied(names, change);
    pending.delete(path);
  },
};

/** A change of names that is not certain yet. */
function wait({ pending }, change) {
  const folder = dirname(change.path);
  pending.set(folder, [...(pending.get(folder) ?? []), change]);
}

const isFolder = 'folder';

function applied(names, change) {
  if (change.do === 'folder') return names.set(change.path, isFolder);
  if (change.do === 'rename') names.delete(change.from);
  if (change.do === 'unfolder') {
    for (const path of names.keys()) if (path.startsWith(`${change.path}/`)) names.delete(path);
    return names;
  }
  if (change.do === 'unname') names.delete(change.path);
  else names.set(change.path, change.file);
  return names;
}

/** Without its folder a file has no place; the folders themselves are of no interest. */
function withoutLostFolders(names, steps) {
  const made = steps.filter((step) => step.do === 'folder').map(({ path }) => path);
  const lost = made.filter((path) => names.get(path) !== isFolder);
  return new Map(
    [...names].filter(
      ([path, file]) => file !== isFolder && !lost.some((folder) => path.startsWith(`${folder}/`)),
    ),
  );
}

function* contentsOf(names, contents, flushed) {
  const files = [...new Set(names.values())];
  const choices = files.map((file) => partsOf(flushed.get(file) ?? Buffer.alloc(0), contents.get(file)));
  for (const chosen of product(choices)) {
    const bytes = new Map(files.map((file, at) => [file, chosen[at]]));
    yield new Map([...names].map(([path, file]) => [path, bytes.get(file)]));
  }
}

function partsOf(flushed, whole) {
  if (flushed.length === whole.length) return [whole];
  const added = whole.length - flushed.length;
  return parts.map((part) => whole.subarray(0, flushed.length + Math.floor(added * part)));
}

function* product([first, ...rest]) {
  if (first === undefined) {
    yield [];
    return;
  }
  for (const one of first) for (const others of product(rest)) yield [one, ...others];
}

function range(count) {
  return Array.from({ length: count }, (_, at) => at);
}
