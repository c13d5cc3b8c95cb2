import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { compiled } from '../bench/product.mjs';
import { fieldsOf, firstScan, scanId } from './scan-payload.mjs';
import { payloadOf } from './payload.mjs';

/** Everything that changes what is kept; each is tried from the same state of the folder, on ours alone. */
export const flows = [
  { name: 'add', prepare: async () => undefined, act: ({ store, first }) => store.add(first) },
  { name: 'save', prepare: withScan, act: (data) => change(data, 1) },
  {
    name: 'rotate',
    prepare: async (data) => {
      await withScan(data);
      for (const n of [1, 2, 3]) await change(data, n);
    },
    act: (data) => change(data, 4),
  },
  {
    name: 'save over damaged',
    prepare: async (data) => {
      await withScan(data);
      for (const n of [1, 2]) await change(data, n);
      writeFileSync(join(data.folder, 'scans', `${scanId}.iscan`), damagedText);
    },
    act: (data) => change(data, 3),
  },
  { name: 'trash', prepare: withScan, act: ({ store }) => store.trash(scanId, later) },
  {
    name: 'restore',
    prepare: async (data) => {
      await withScan(data);
      await data.store.trash(scanId, later);
    },
    act: restoreNewest,
  },
  {
    name: 'import over',
    prepare: withScan,
    act: ({ store, first }) => store.replace({ ...first, ...fieldsOf(small(7)), revision: 9 }, 0),
  },
  {
    name: 'erase',
    prepare: async (data) => {
      await withTraces(data);
      await data.store.trash(scanId, later);
      leaveTraces(data);
    },
    act: eraseNewest,
    erases: true,
  },
  {
    name: 'erase now',
    prepare: async (data) => {
      await withTraces(data);
      leaveTraces(data);
    },
    act: ({ store }) => store.erase(scanId),
    erases: true,
  },
  { name: 'open', prepare: withScan, act: ({ store }) => store.load(scanId) },
  {
    name: 'settings',
    prepare: async ({ settings }) => settings.change({ adviser: 'Els' }),
    act: ({ settings }) => settings.change({ adviser: 'An', textSize: 'large' }),
  },
];

/**
 * Acts in a row, chosen by chance, as a day of an adviser is: some are refused, since a scan that is not there cannot
 * go to the trash.
 */
export function dayOf(chance, length = 8) {
  const acts = [
    (data) => data.store.add(data.first),
    ({ store }) => store.load(scanId),
    (data) => change(data, 1 + Math.floor(chance() * 50)),
    (data) => change(data, 1 + Math.floor(chance() * 50)),
    ({ store }) => store.trash(scanId, laterBy(chance)),
    restoreNewest,
    ({ store, first }) => store.replace({ ...first, ...fieldsOf(small(7)), revision: 9 }, 0),
    ({ settings }) => settings.change({ adviser: `An ${Math.floor(chance() * 9)}` }),
  ];
  const chosen = Array.from({ length }, () => acts[Math.floor(chance() * acts.length)]);
  return { name: 'day', prepare: withScan, acts: chosen };
}

/** Copies of it as it was, and earlier versions. */
async function withTraces(data) {
  await withScan(data);
  await data.store.load(scanId);
  for (const n of [1, 2, 3]) await change(data, n);
}

/** What a bad day leaves of a scan: a damaged file, one put aside, a half-written one, and its row in the list. */
function leaveTraces({ folder }) {
  const traces = [
    `scans/${scanId}.iscan.damaged-20261120T080000000Z`,
    `scans/.${scanId}.iscan.999999-0123456789ab.tmp`,
    `quarantine/${scanId}.20261120T080000000Z.damaged`,
    'list.json',
  ];
  mkdirSync(join(folder, 'quarantine'), { recursive: true });
  for (const trace of traces) writeFileSync(join(folder, trace), scanId);
}

async function eraseNewest({ store }) {
  const trash = await store.listTrash();
  return trash.ok ? store.eraseTrashed(trash.value[0]?.file ?? '') : trash;
}

function laterBy(chance) {
  return `2026-11-25T08:00:00.${String(Math.floor(chance() * 1000)).padStart(3, '0')}Z`;
}

async function restoreNewest({ store }) {
  const trash = await store.listTrash();
  return trash.ok ? store.restore(trash.value[0]?.file ?? '') : trash;
}

const damagedText = '{ "format": "innovatiescan", "torn';
const later = '2026-11-25T08:00:00.000Z';

function small(n) {
  return payloadOf(1, n, 3000);
}

async function withScan({ store, first }) {
  await store.add(first);
}

function change({ store }, n) {
  return store.change(scanId, (old) => ({ ...old, ...fieldsOf(small(n)) }));
}

/** The stores of a data folder. Without `fileSystem` the real one; waiting takes no time unless `more` has another. */
export async function openData(folder, fileSystem, more = {}) {
  const [{ createAssessmentStore }, { createSettingsStore }, { readyDataFolder }, { createScanFileCodec }] =
    await Promise.all([
      compiled('electron/adapters/assessment-store.js'),
      compiled('electron/adapters/settings-store.js'),
      compiled('electron/adapters/data-folder.js'),
      compiled('scans/services/scan-file-codec.js'),
    ]);
  const parts = {
    folder,
    now: () => new Date(later),
    wait: async () => undefined,
    ready: () => readyDataFolder({ path: folder, kind: 'usual' }, fileSystem),
    ...(fileSystem === undefined ? {} : { fileSystem }),
    ...more,
  };
  return {
    folder,
    first: await firstScan(),
    store: createAssessmentStore({ ...parts, codec: createScanFileCodec(sha256Hex) }),
    settings: createSettingsStore({ ...parts, sha256Hex }),
  };
}

/** All that a fresh look finds, as one text: two folders that hold the same give the same. */
export async function foundIn(folder) {
  const { store, settings } = await openData(folder);
  const rows = [];
  for (const [place, listed] of [
    ['list', await store.list()],
    ['trash', await store.listTrash()],
  ]) {
    if (!listed.ok) rows.push(`${place} unreadable`);
    for (const row of listed.ok ? listed.value : [])
      rows.push(`${place} ${await rowText(store, row, place)}`);
  }
  const { settings: kept } = await settings.read();
  if (isDamagedKept(folder)) rows.push('damaged bytes');
  return [...rows, `settings ${kept.adviser} ${kept.textSize}`].join('\n');
}

/** The same with one line for each copy of the scan as it was. */
export async function foundWithCopies(folder) {
  const { store } = await openData(folder);
  const copies = await store.generations(scanId);
  const lines = (copies.ok ? copies.value : []).map(async ({ file }) => {
    const loaded = await store.loadGeneration(scanId, file);
    return loaded.ok ? `copy ${loaded.value.name} ${loaded.value.revision}` : `copy unreadable ${file}`;
  });
  // First, because a look at a scan keeps a copy of it.
  const found = await Promise.all(lines);
  return [await foundIn(folder), ...found].join('\n');
}

/** The same with one line for each file that still carries the scan beside the scan itself, in name or content. */
export async function foundWithTraces(folder) {
  const all = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
  const traces = all
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => path.includes(scanId) || readFileSync(path, 'utf8').includes(scanId))
    .map((path) => relative(folder, path))
    .filter((path) => !isWhole(path));
  return [await foundIn(folder), ...traces.map((path) => `copy ${path}`)].join('\n');
}

function isWhole(path) {
  return path === join('scans', `${scanId}.iscan`) || path.startsWith('trash');
}

/** The bytes that were damaged, in the place of the scan or in quarantine. */
function isDamagedKept(folder) {
  return ['scans', 'quarantine'].some((part) => {
    const place = join(folder, part);
    const names = existsSync(place) ? readdirSync(place) : [];
    return names.some((name) => readFileSync(join(place, name), 'utf8') === damagedText);
  });
}

async function rowText(store, row, place) {
  if (row.kind === 'readable' && place === 'trash') return `${row.id} ${row.name} ${row.revision}`;
  // An earlier version that stands ready is what the user gets; the list only says that the file itself is damaged.
  if (row.kind === 'unreadable' && !row.earlier) return `unreadable ${row.file}`;
  const loaded = await store.load(row.id);
  if (!loaded.ok) return `unreadable ${JSON.stringify(loaded.problems)}`;
  const { name, edits, revision } = loaded.value.assessment;
  return `${row.id} ${name} ${revision} ${sha256Hex(JSON.stringify(edits))}`;
}

function sha256Hex(text) {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
