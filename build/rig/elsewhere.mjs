import { existsSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { compiled } from '../bench/product.mjs';
import { later, openData, scanCodec } from './data.mjs';
import { createQuickFileSystem } from './quick-file-system.mjs';

/** A laptop and a stick in one folder, so that both can be copied, cut off and judged together. */
export const dataIn = (root) => join(root, 'data');
export const stickIn = (root) => join(root, 'stick');

/** What `openData` needs for a flow that has a second place. */
export const partsOf = ({ elsewhere = false }) => (elsewhere ? { elsewhere } : {});

export function pullOut(root) {
  renameSync(stickIn(root), `${stickIn(root)}-out`);
}

/** What was made where the stick should be stays under it. */
export function plugIn(root) {
  rmSync(stickIn(root), { recursive: true, force: true });
  renameSync(`${stickIn(root)}-out`, stickIn(root));
}

/** The note holds a whole path: after everything was copied it names the stick in its new place. */
export function renamePlace(root) {
  const note = noteIn(root);
  if (note === null) return;
  const moved = note.replace(/"folder":"[^"]*"/u, `"folder":${JSON.stringify(stickIn(root))}`);
  writeFileSync(notePath(root), moved);
}

/** Whether a second place is chosen, and what is wrong with what stands there or with what is said of it. */
export async function toldElsewhere(root) {
  const note = parsed(noteIn(root));
  const wrong = await unreadableIn(root);
  if (note === null) return ['second place none', ...wrong];
  const isSaid = ({ id, at }) =>
    note.upToDateAt !== null && at <= note.upToDateAt && !note.toErase.includes(id);
  const lacking = (await missing(root)).filter(isSaid);
  return ['second place chosen', ...wrong, ...lacking.map(({ file }) => `elsewhere lacks ${file}`)];
}

/** What is still wrong after everything was caught up: nothing may be. */
export async function wrongAfter(root, { secondPlace, store }) {
  await secondPlace.catchUp();
  const state = await secondPlace.state();
  if (state === null) return [];
  const ids = await idsIn(dataIn(root));
  const wrong = (await unreadableIn(root)).concat(
    (await missing(root)).map(({ file }) => `elsewhere lacks ${file} for good`),
    filesThere(root).flatMap((path) => (path.endsWith('.tmp') ? ['elsewhere half-written'] : [])),
    namesIn(rootThere(root)).flatMap((id) =>
      ids.has(id) || id.includes('.') ? [] : [`elsewhere keeps ${id}`],
    ),
  );
  for (const id of ids) if (!(await isPresentThere(root, store, id))) wrong.push(`elsewhere lacks ${id} now`);
  return state.behind === null && state.toErase === 0 ? wrong : [...wrong, 'elsewhere waits for good'];
}

/** After a new start. */
export async function wrongAfterStart(root) {
  return wrongAfter(root, await openData(dataIn(root), undefined, { elsewhere: true }));
}

const notePath = (root) => join(dataIn(root), 'second-place.json');
const rootThere = (root) => join(stickIn(root), 'innovatiescan-kopie');

function noteIn(root) {
  return existsSync(notePath(root)) ? readFileSync(notePath(root), 'utf8') : null;
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function namesIn(folder) {
  return existsSync(folder) ? readdirSync(folder) : [];
}

function filesThere(root) {
  const all = rootThere(root);
  const entries = existsSync(all) ? readdirSync(all, { recursive: true, withFileTypes: true }) : [];
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
}

/** What bears the name of a copy must be one. */
async function unreadableIn(root) {
  const codec = await scanCodec();
  return filesThere(root)
    .filter((path) => path.endsWith('.iscan'))
    .filter((path) => codec.decode(readFileSync(path, 'utf8'), path).kind !== 'read')
    .map((path) => `elsewhere unreadable ${basename(path)}`);
}

/** Copies here that are to be kept there and are not, byte for byte. */
async function missing(root) {
  const { thinned } = await compiled('electron/adapters/generation-thinning.js');
  const kept = join(dataIn(root), 'generations');
  return namesIn(kept).flatMap((id) => {
    const [here, there] = [join(kept, id), join(rootThere(root), id)];
    const isCopy = (name) => name.endsWith('.iscan') && !name.startsWith('.');
    const names = [...new Set([...namesIn(here), ...namesIn(there)])].filter(isCopy);
    const rows = names.map((file) => ({ file, at: momentOf(file) }));
    const gone = new Set(thinned(rows, new Date(later)).map(({ file }) => file));
    return rows
      .filter(({ file }) => existsSync(join(here, file)) && !gone.has(file))
      .filter(({ file }) => !isSame(join(here, file), join(there, file)))
      .map(({ file, at }) => ({ id, file, at: at.toISOString() }));
  });
}

function momentOf(file) {
  const [, year, month, day, hour, minute, second, thousandths] =
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z/u.exec(file);
  return new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}.${thousandths}Z`);
}

function isSame(here, there) {
  return existsSync(there) && readFileSync(here).equals(readFileSync(there));
}

async function idsIn(folder) {
  const listed = ['scans', 'trash'].flatMap((part) => namesIn(join(folder, part)));
  const stems = listed.map((name) => name.split('.').find((part) => part !== '') ?? '');
  return new Set([...stems, ...namesIn(join(folder, 'generations'))]);
}

async function isPresentThere(root, store, id) {
  if (!existsSync(join(dataIn(root), 'scans', `${id}.iscan`))) return true;
  const { copiesIn } = await compiled('electron/adapters/generation-copies.js');
  const loaded = await store.look(id);
  const parts = {
    fileSystem: await createQuickFileSystem(),
    codec: await scanCodec(),
    now: () => new Date(later),
  };
  const copies = copiesIn({ ...parts, wait: async () => undefined, root: rootThere(root) });
  return loaded.ok && copies.isKept(id, loaded.value);
}
