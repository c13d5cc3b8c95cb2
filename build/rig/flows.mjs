import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compiled } from '../bench/product.mjs';
import { damagedText, later, openData } from './data.mjs';
import { fieldsOf, oldScanText, scanId } from './scan-payload.mjs';
import { payloadOf } from './payload.mjs';

/**
 * Everything that changes what is kept; each is tried from the same state of the folder, on ours alone. `keepsFirst`: a
 * copy of the scan as it was must be there before the scan is another. `erases` and `thins`: what may go with it.
 */
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
      putScan(data.folder, damagedText);
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
    keepsFirst: true,
  },
  {
    name: 'migrate',
    prepare: async (data) => {
      await withScan(data);
      putScan(data.folder, await oldScanText());
    },
    act: (data) => change(data, 1),
    keepsFirst: true,
  },
  {
    name: 'restore copy',
    prepare: async (data) => {
      await withScan(data);
      await data.store.keepGeneration(scanId);
      await change(data, 1);
      for (const ending of ['', '.bak1']) putScan(data.folder, damagedText, ending);
    },
    // Opened first, as people do: the copy that is then due is none, and does not stand in for a lost flush.
    act: async (data) => {
      await data.store.load(scanId);
      return change(data, 3);
    },
  },
  {
    name: 'keep copy',
    prepare: async (data) => {
      await withScan(data);
      for (let hour = 8; hour < 16; hour += 1) await changeTwiceAt(data.folder, hour);
    },
    act: ({ store }) => store.keepGeneration(scanId),
    thins: true,
  },
  {
    name: 'go back',
    prepare: async (data) => {
      await withScan(data);
      await data.store.keepGeneration(scanId);
      await change(data, 1);
    },
    act: goBackToOldest,
    keepsFirst: true,
  },
  {
    name: 'own entries',
    prepare: async ({ own }) => own.write(ownText(1), null),
    act: ({ own }) => own.write(ownText(2), ownText(1)),
  },
  {
    name: 'set own entries aside',
    prepare: async ({ own }) => own.write('no list', null),
    act: ({ own }) => own.setAside('2026-11-25'),
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
    ({ own }) => own.write(ownText(1), null),
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

/** Beside the store, as a person or another version of the program would. */
function putScan(folder, text, ending = '') {
  writeFileSync(join(folder, 'scans', `${scanId}.iscan${ending}`), text);
}

/** Some days ago, with a copy by itself between the two changes. */
async function changeTwiceAt(folder, hour) {
  const at = new Date(`2026-11-20T${String(hour).padStart(2, '0')}:00:00.000Z`);
  const data = await openData(folder, undefined, { now: () => at });
  for (const n of [hour, hour + 50]) await change(data, n);
}

async function goBackToOldest({ store }) {
  const { goBack } = await compiled('scans/assessment/go-back.js');
  const copies = await store.generations(scanId);
  if (!copies.ok) return copies;
  const then = await store.loadGeneration(scanId, copies.value.at(-1)?.file ?? '');
  if (!then.ok) return then;
  const kept = await store.keepGeneration(scanId);
  return kept.ok ? store.change(scanId, (now) => goBack(now, then.value, later)) : kept;
}

function ownText(n) {
  return JSON.stringify({ n, note: small(n) });
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

function small(n) {
  return payloadOf(1, n, 3000);
}

async function withScan({ store, first }) {
  await store.add(first);
}

function change({ store }, n) {
  return store.change(scanId, (old) => ({ ...old, ...fieldsOf(small(n)) }));
}
