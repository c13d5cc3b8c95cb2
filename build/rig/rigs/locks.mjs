import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createFaultyFileSystem } from '../faulty-file-system.mjs';
import { foundIn, openData } from '../data.mjs';
import { createQuickFileSystem } from '../quick-file-system.mjs';
import { fieldsOf, scanId } from '../scan-payload.mjs';
import { payloadOf } from '../payload.mjs';

export const stores = ['ours'];
/** Rounds are not chosen: every lock has its turn. */
export const usual = 1;
export const inMemory = true;

const lockMs = [100, 1000, 10_000, 60_000];
const codes = ['EPERM', 'EBUSY', 'EACCES'];
/** What another program forbids while it holds the file: that it is replaced, or that it is opened at all. */
const holds = [['rename'], ['rename', 'read']];
/** The screen asks again so long after a refusal. */
const screenMs = 3000;
const mostLateMs = 3000;

/**
 * Another program holds the file that is to be saved, for a while that passes on a clock of our own. What was asked
 * stays in memory and must be on the disk at most three seconds after the hold ends.
 */
export async function run({ scratch }) {
  const figures = { lost: 0, unreadable: 0, cases: 0, latestMs: 0 };
  for (const held of lockMs) {
    for (const code of codes) {
      for (const calls of holds) {
        const late = await saveUnderLock({ scratch, held, code, calls });
        figures.cases += 1;
        figures.latestMs = Math.max(figures.latestMs, late.ms);
        if (late.found !== late.wanted || late.ms > mostLateMs) figures.lost += 1;
      }
    }
  }
  return figures;
}

async function saveUnderLock({ scratch, held, code, calls }) {
  const folder = join(scratch, 'held');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const faulty = createFaultyFileSystem(await createQuickFileSystem());
  let clock = 0;
  const wait = async (ms) => (clock += ms);
  const { store, first } = await openData(folder, faulty.fileSystem, { wait, platform: 'win32' });
  await store.add(first);
  faulty.failWhen(({ name, path }) =>
    clock < held && calls.includes(name) && path.endsWith('.iscan') ? code : null,
  );
  const change = () => store.change(scanId, (old) => ({ ...old, ...fieldsOf(payloadOf(1, 5, 3000)) }));
  while (!(await change()).ok && clock < 4 * held + screenMs) await wait(screenMs);
  const ms = Math.max(0, clock - held);
  return { ms, found: (await foundIn(folder)).split(' ')[2], wanted: '5' };
}
