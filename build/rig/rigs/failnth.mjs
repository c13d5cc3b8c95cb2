import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createFaultyFileSystem } from '../faulty-file-system.mjs';
import { createQuickFileSystem } from '../quick-file-system.mjs';
import { fieldsOf, scanId } from '../scan-payload.mjs';
import { payloadOf } from '../payload.mjs';
import { foundIn, foundWithCopies, foundWithTraces, openData } from '../data.mjs';
import { flows } from '../flows.mjs';
import { hasFirstCopy, linesOf } from '../lines.mjs';

export const stores = ['ours'];
/** Rounds are not chosen: every call of every flow has its turn. */
export const usual = 1;
export const inMemory = true;

const codes = ['ENOSPC', 'EIO', 'EACCES', 'EPERM', 'EBUSY', 'EMFILE', 'EROFS', 'ENOENT'];
const ways = [
  { name: 'once', fails: (at, call) => call === at },
  { name: 'from then on', fails: (at, call) => call >= at },
];
const shortWrites = [1, 64, 4096];

/**
 * Lets every file call of every flow fail, once and from then on, with eight errors; then lets it work again. What
 * stands there must be the old state or the new one, the new one where the flow said so, and the next save works.
 */
export async function run({ scratch }) {
  const figures = { lost: 0, unreadable: 0, cases: 0, thrown: 0, stuck: 0, calls: {} };
  for (const flow of flows) await tryFlow(flow, scratch, figures);
  const bad = figures.thrown + figures.stuck;
  return { ...figures, lost: figures.lost + bad };
}

async function tryFlow(flow, scratch, figures) {
  const template = join(scratch, 'template');
  mkdirSync(template, { recursive: true });
  await flow.prepare(await openData(template));
  const before = await foundOnCopy(template, scratch);
  const { after, calls } = await withoutFaults(flow, template, scratch);
  figures.calls[flow.name] = calls;
  for (let at = 1; at <= calls; at += 1) {
    for (const code of codes) {
      for (const { fails } of ways) {
        const fault = (_call, number) => (fails(at, number) ? code : null);
        await tryCase({ flow, template, scratch, before, after, figures, fault });
      }
    }
  }
  for (const most of shortWrites) {
    await tryCase({ flow, template, scratch, before, after, figures, fault: () => null, most });
  }
  rmSync(template, { recursive: true });
}

/** A look leaves traces: a copy of what was found. */
async function foundOnCopy(template, scratch) {
  const { folder } = await copyOf(template, scratch);
  const found = await foundIn(folder);
  rmSync(folder, { recursive: true });
  return found;
}

async function withoutFaults(flow, template, scratch) {
  const { folder, faulty, data } = await copyOf(template, scratch);
  const done = await flow.act(data);
  if (!done.ok)
    throw new Error(`${flow.name} does not work without faults: ${JSON.stringify(done.problems)}`);
  const calls = faulty.calls.length;
  const after = await foundIn(folder);
  rmSync(folder, { recursive: true });
  return { after, calls };
}

async function tryCase({ flow, template, scratch, before, after, figures, fault, most }) {
  const { folder, faulty, data } = await copyOf(template, scratch);
  figures.cases += 1;
  faulty.failWhen(fault);
  if (most !== undefined) faulty.writeAtMost(most);
  const done = await flow.act(data).catch((error) => ({ ok: false, thrown: error }));
  if (done.thrown !== undefined) figures.thrown += 1;
  faulty.failWhen(() => null);
  const found = await foundIn(folder);
  if (found.includes('unreadable')) figures.unreadable += 1;
  else if (await isLost({ flow, folder, before, after, found, isDone: done.ok })) figures.lost += 1;
  if (!(await nextSaveWorks(data, found))) figures.stuck += 1;
  rmSync(folder, { recursive: true });
}

async function isLost({ flow, folder, before, after, found, isDone }) {
  if (found !== after && (isDone || found !== before)) return true;
  // What says that it erased has left nothing.
  if (flow.erases && isDone) return (await foundWithTraces(folder)) !== found;
  return lacksFirstCopy(flow, folder, before);
}

async function lacksFirstCopy({ keepsFirst = false }, folder, before) {
  return keepsFirst && !hasFirstCopy(linesOf(before), linesOf(await foundWithCopies(folder)));
}

async function copyOf(template, scratch) {
  const folder = join(scratch, 'case');
  cpSync(template, folder, { recursive: true });
  const faulty = createFaultyFileSystem(await createQuickFileSystem());
  const data = await openData(folder, faulty.fileSystem);
  faulty.failWhen(() => null);
  return { folder, faulty, data };
}

/** By the program that met the fault, once the disk works again. */
async function nextSaveWorks({ store, settings }, found) {
  if (!(await settings.change({ organisation: 'Streekpunt' })).ok) return false;
  if (!found.includes(`list ${scanId}`)) return true;
  return (await store.change(scanId, (old) => ({ ...old, ...fieldsOf(payloadOf(1, 99, 100)) }))).ok;
}
