import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createFaultyFileSystem } from '../faulty-file-system.mjs';
import { createQuickFileSystem } from '../quick-file-system.mjs';
import { fieldsOf, scanId } from '../scan-payload.mjs';
import { payloadOf } from '../payload.mjs';
import { foundIn, foundWithCopies, foundWithTraces, openData } from '../data.mjs';
import {
  dataIn,
  partsOf,
  plugIn,
  pullOut,
  renamePlace,
  stickIn,
  toldElsewhere,
  wrongAfter,
  wrongAfterStart,
} from '../elsewhere.mjs';
import { elsewhereFlows } from '../elsewhere-flows.mjs';
import { flows } from '../flows.mjs';
import { lockStories, programIn, wrongWithLock } from '../lock-stories.mjs';
import { hasFirstCopy, linesOf } from '../lines.mjs';

export const stores = ['ours'];
/** Of the errors, for each call of every flow and each way to fail; each has its turn. Eight: all of them. */
export const usual = 2;
export const inMemory = true;

const codes = ['ENOSPC', 'EIO', 'EACCES', 'EPERM', 'EBUSY', 'EMFILE', 'EROFS', 'ENOENT'];
const ways = [
  { name: 'once', fails: (at, call) => call === at },
  { name: 'from then on', fails: (at, call) => call >= at },
];
/** For what nobody waits for: beside one error, these in turn. */
const codesInTurn = ['ENOSPC', 'EACCES', 'EBUSY', 'ENOENT'];
const shortWrites = [1, 64, 4096];

/**
 * Lets every file call of every flow fail, once and from then on, with `rounds` of eight errors; then lets it work again. What
 * stands there must be the old state or the new one, the new one where the flow said so, and the next save works.
 */
export async function run({ seed, rounds, scratch }) {
  const figures = { lost: 0, unreadable: 0, cases: 0, thrown: 0, stuck: 0, twoWriters: 0, calls: {} };
  for (const flow of [...flows, ...elsewhereFlows])
    await tryFlow(flow, codesOf(seed, rounds), scratch, figures);
  for (const story of lockStories) await tryLock(story, scratch, figures);
  const bad = figures.thrown + figures.stuck + figures.twoWriters;
  return { ...figures, lost: figures.lost + bad };
}

/** The errors with which one call fails in one way: some of them, others at the next call and in the other way. */
function codesOf(seed, rounds) {
  const most = Math.min(rounds, codes.length);
  const step = Math.floor(codes.length / most);
  return (at, way) => {
    const first = seed + at + 2 * way;
    return Array.from({ length: most }, (_, turn) => codes[(first + turn * step) % codes.length]);
  };
}

async function tryFlow(flow, codesAt, scratch, figures) {
  const template = join(scratch, 'template');
  for (const folder of [dataIn(template), stickIn(template)]) mkdirSync(folder, { recursive: true });
  await flow.prepare(await openData(dataIn(template), undefined, partsOf(flow)));
  const before = await foundOnCopy(flow, template, scratch);
  const { after, calls } = await withoutFaults(flow, template, scratch);
  figures.calls[flow.name] = calls;
  for (let at = 1; at <= calls; at += 1) {
    for (const fault of faultsAt(flow, at, codesAt, join(scratch, 'case'))) {
      await tryCase({ flow, template, scratch, before, after, figures, fault });
    }
  }
  for (const most of shortWrites) {
    await tryCase({ flow, template, scratch, before, after, figures, fault: () => null, most });
  }
  rmSync(template, { recursive: true });
}

/** Of one call, each as a function of all calls. */
function faultsAt(flow, at, codesAt, root) {
  const failing =
    ({ fails }, code) =>
    (_call, number) =>
      fails(at, number) ? code : null;
  if (!flow.elsewhere)
    return ways.flatMap((way, number) => codesAt(at, number).map((code) => failing(way, code)));
  const [once] = ways;
  const pulled = (_call, number) => {
    if (number === at) pullOut(root);
    return null;
  };
  const inTurn = failing(once, codesInTurn[Math.floor(at / 2) % codesInTurn.length]);
  const [onceOnly, fromThenOn] = ways.map((way) => failing(way, 'EIO'));
  // Two of four for each call: nothing that people wait for hangs on these, and each has its turn.
  const two = at % 2 === 0 ? [onceOnly, pulled] : [fromThenOn, inTurn];
  return flow.makesIt ? [onceOnly, fromThenOn] : two;
}

/** A look leaves traces: a copy of what was found. */
async function foundOnCopy(flow, template, scratch) {
  const { folder } = await copyOf(flow, template, scratch);
  const found = await foundHereAndThere(flow, folder);
  rmSync(folder, { recursive: true });
  return found;
}

/** What is said of the second place is looked at first, because a look at a scan keeps a copy of it. */
async function foundHereAndThere(flow, root, find = foundIn) {
  const told = flow.elsewhere ? await toldElsewhere(root) : [];
  return [await find(dataIn(root)), ...told].join('\n');
}

async function withoutFaults(flow, template, scratch) {
  const { folder, faulty, data } = await copyOf(flow, template, scratch);
  const done = await flow.act(data);
  if (!done.ok)
    throw new Error(`${flow.name} does not work without faults: ${JSON.stringify(done.problems)}`);
  const calls = faulty.calls.length;
  const after = await foundHereAndThere(flow, folder);
  rmSync(folder, { recursive: true });
  return { after, calls };
}

async function tryCase({ flow, template, scratch, before, after, figures, fault, most }) {
  const { folder, faulty, data } = await copyOf(flow, template, scratch);
  figures.cases += 1;
  faulty.failWhen(fault);
  if (most !== undefined) faulty.writeAtMost(most);
  const done = await flow.act(data).catch((error) => ({ ok: false, thrown: error }));
  if (done.thrown !== undefined) figures.thrown += 1;
  faulty.failWhen(() => null);
  if (existsSync(`${stickIn(folder)}-out`)) plugIn(folder);
  const found = await foundHereAndThere(flow, folder);
  if (found.includes('unreadable')) figures.unreadable += 1;
  else if (await isLost({ flow, folder, before, after, found, isDone: done.ok })) figures.lost += 1;
  else if (flow.elsewhere && (await isWrongElsewhere(folder, data))) figures.lost += 1;
  if (!(await nextSaveWorks(data, found))) figures.stuck += 1;
  // What follows that save must not go on in the next case.
  await data.secondPlace?.catchUp();
  rmSync(folder, { recursive: true });
}

/** The program that met the fault puts all right by itself, and one that starts then finds nothing to do. */
async function isWrongElsewhere(root, data) {
  const wrong = [...(await wrongAfter(root, data)), ...(await wrongAfterStart(root))];
  return wrong.concat(await toldElsewhere(root)).some((line) => line.startsWith('elsewhere'));
}

/** At most one program has the lock whatever failed, and one that comes afterwards can have it. */
async function tryLock(story, scratch, figures) {
  const calls = await takeLock(story, scratch, () => null, figures);
  figures.calls[story.name] = calls;
  for (let at = 1; at <= calls; at += 1) {
    for (const { fails } of ways) {
      for (const code of ['EIO', 'ENOENT', 'EEXIST']) {
        await takeLock(story, scratch, (_call, number) => (fails(at, number) ? code : null), figures);
      }
    }
  }
}

async function takeLock({ prepare }, scratch, fault, figures) {
  const folder = join(scratch, 'locked');
  mkdirSync(folder);
  prepare(folder);
  const faulty = createFaultyFileSystem(await createQuickFileSystem());
  const first = await programIn(folder, faulty.fileSystem);
  faulty.failWhen(fault);
  await first.hold().catch(() => undefined);
  const calls = faulty.calls.length;
  faulty.failWhen(() => null);
  figures.cases += 1;
  const wrong = await wrongWithLock(folder, first, faulty.fileSystem);
  if (wrong === 'two') figures.twoWriters += 1;
  if (wrong === 'stuck') figures.stuck += 1;
  rmSync(folder, { recursive: true });
  return calls;
}

async function isLost({ flow, folder, before, after, found, isDone }) {
  if (found !== after && (isDone || found !== before)) return true;
  // What says that it erased has left nothing.
  if (flow.erases && isDone) return (await foundHereAndThere(flow, folder, foundWithTraces)) !== found;
  return lacksFirstCopy(flow, folder, before);
}

async function lacksFirstCopy({ keepsFirst = false }, folder, before) {
  return keepsFirst && !hasFirstCopy(linesOf(before), linesOf(await foundWithCopies(dataIn(folder))));
}

async function copyOf(flow, template, scratch) {
  const folder = join(scratch, 'case');
  cpSync(template, folder, { recursive: true });
  if (flow.elsewhere) renamePlace(folder);
  const faulty = createFaultyFileSystem(await createQuickFileSystem());
  const data = await openData(dataIn(folder), faulty.fileSystem, partsOf(flow));
  faulty.failWhen(() => null);
  return { folder, faulty, data };
}

/** By the program that met the fault, once the disk works again. */
async function nextSaveWorks({ store, settings }, found) {
  if (!(await settings.change({ organisation: 'Streekpunt' })).ok) return false;
  if (!found.includes(`list ${scanId}`)) return true;
  return (await store.change(scanId, (old) => ({ ...old, ...fieldsOf(payloadOf(1, 99, 100)) }))).ok;
}
