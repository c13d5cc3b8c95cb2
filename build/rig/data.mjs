import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { compiled } from '../bench/product.mjs';
import { createQuickFileSystem } from './quick-file-system.mjs';
import { firstScan, scanId } from './scan-payload.mjs';

export const damagedText = '{ "format": "innovatiescan", "torn';
/** When the acts happen. */
export const later = '2026-11-25T08:00:00.000Z';

/**
 * The stores of a data folder; waiting takes no time unless `more` has another. `elsewhere`: with a second place for
 * copies, where nobody else writes.
 */
export async function openData(folder, given, { elsewhere = false, ...more } = {}) {
  const fileSystem = given ?? (await createQuickFileSystem());
  const [
    { createAssessmentStore },
    { createSettingsStore },
    { createOwnEntriesStore },
    { readyDataFolder },
    { createSecondPlace },
    codec,
  ] = await Promise.all([
    compiled('electron/adapters/assessment-store.js'),
    compiled('electron/adapters/settings-store.js'),
    compiled('electron/adapters/own-entries-store.js'),
    compiled('electron/adapters/data-folder.js'),
    compiled('electron/adapters/second-place.js'),
    scanCodec(),
  ]);
  const parts = {
    folder,
    now: () => new Date(later),
    wait: async () => undefined,
    ready: () => readyDataFolder({ path: folder, kind: 'usual' }, fileSystem),
    fileSystem,
    ...more,
  };
  const secondPlace = elsewhere
    ? createSecondPlace({ ...parts, codec, isRegister: () => true, isAlive: () => false })
    : undefined;
  return {
    folder,
    first: await firstScan(),
    store: createAssessmentStore({ ...parts, codec, ...(elsewhere ? { secondPlace } : {}) }),
    secondPlace,
    settings: createSettingsStore({ ...parts, sha256Hex }),
    own: createOwnEntriesStore(parts),
  };
}

/** Reads and writes the file of a scan. */
export async function scanCodec() {
  return (await compiled('scans/services/scan-file-codec.js')).createScanFileCodec(sha256Hex);
}

/** All that a fresh look finds, as one text: two folders that hold the same give the same. */
export async function foundIn(folder) {
  const { store, settings, own } = await openData(folder);
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
  const isThere = (isIt) =>
    ['scans', 'quarantine', `generations/${scanId}`].some((part) => hasText(join(folder, part), isIt));
  if (isThere((text) => text === damagedText)) rows.push('damaged bytes');
  if (isThere((text) => text.includes('"version": 1,'))) rows.push('bytes of the older version');
  rows.push(...(await ownRows(folder, own)));
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

/** Not the note of what is still to be erased elsewhere either. */
function isWhole(path) {
  const isNote = path.includes('second-place.json');
  return path === join('scans', `${scanId}.iscan`) || isNote || path.startsWith('trash');
}

/** In a file that is not an earlier version beside the newest, which the next save pushes out. */
function hasText(folder, isIt) {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.some((name) => !/\.bak[12]$/u.test(name) && isIt(readFileSync(join(folder, name), 'utf8')));
}

async function ownRows(folder, own) {
  const kept = await own.read();
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const aside = names.filter((name) => name.startsWith('own-entries.refused'));
  const texts = aside.map((name) => `aside ${sha256Hex(readFileSync(join(folder, name), 'utf8'))}`);
  if (!kept.ok) return ['own unreadable', ...texts];
  return [...(kept.value === null ? [] : [`own ${sha256Hex(kept.value)}`]), ...texts];
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
