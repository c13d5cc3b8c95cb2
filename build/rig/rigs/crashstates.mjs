import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { chanceOf } from '../chance.mjs';
import { crashStates } from '../crash-states.mjs';
import { foundWithCopies, foundWithTraces, openData } from '../data.mjs';
import { dataIn, partsOf, renamePlace, stickIn, toldElsewhere, wrongAfterStart } from '../elsewhere.mjs';
import { elsewhereFlows } from '../elsewhere-flows.mjs';
import { dayOf, flows } from '../flows.mjs';
import { hasFirstCopy, linesOf } from '../lines.mjs';
import { lockStories, programIn } from '../lock-stories.mjs';
import { createQuickFileSystem } from '../quick-file-system.mjs';
import { createRecordingFileSystem } from '../recording-file-system.mjs';
import { stockFlows } from '../stock-flows.mjs';

export const stores = ['ours', 'stock'];
/** Days of eight acts chosen by chance, after each flow by itself. */
export const usual = 6;
export const inMemory = true;

/**
 * Records what each flow does to the files, makes every state in which a power cut could leave the disk, and starts
 * again from it: the state before the act must be there or the one after it, and once it said "kept" only the one
 * after. Then leaves out each flush of each flow in turn, which must be noticed.
 */
export async function run({ store, seed, rounds, scratch }) {
  const figures = { lost: 0, unreadable: 0, states: 0, flushes: 0, idleFlushes: [] };
  const isOurs = store === 'ours';
  const alone = isOurs ? ourFlows() : stockFlows;
  for (const flow of alone) {
    const story = await recorded(flow, scratch);
    await judgeAll(story, figures);
    await leaveOutFlushes(story, figures);
  }
  // Nothing of a lock is flushed: whatever is left of it, the next program can write.
  for (const story of isOurs ? lockStories : [])
    await judgeAll(await recorded(lockFlow(story), scratch), figures);
  const chance = chanceOf(seed);
  for (let round = 0; isOurs && round < rounds; round += 1) {
    await judgeAll(await recorded(ours(dayOf(chance)), scratch), figures);
  }
  return figures;
}

/** In a folder instead of on stores; a new store for each act, as after a restart. At first there is no data folder. */
function ours({ name, prepare, acts, ...promises }) {
  const parts = partsOf(promises);
  const foundHere = promises.erases ? foundWithTraces : foundWithCopies;
  return {
    name,
    prepare: async (folder) => {
      if (promises.elsewhere) mkdirSync(stickIn(folder), { recursive: true });
      await prepare(await openData(dataIn(folder), undefined, parts));
    },
    acts: acts.map(
      (act) => async (folder, fileSystem) => act(await openData(dataIn(folder), fileSystem, parts)),
    ),
    found: async (folder) => {
      if (!promises.elsewhere) return foundHere(dataIn(folder));
      mkdirSync(stickIn(folder), { recursive: true });
      renamePlace(folder);
      // First what is said, because a look at a scan keeps a copy of it.
      const told = await toldElsewhere(folder);
      return [await foundHere(dataIn(folder)), ...told, ...(await wrongAfterStart(folder))].join('\n');
    },
    ...promises,
  };
}

function ourFlows() {
  // An empty folder is no part of a state, and one that makes nothing else cannot be tried here.
  const tried = [...flows, ...elsewhereFlows.filter(({ makesIt }) => !makesIt)];
  return tried.map((flow) => ours({ ...flow, acts: [flow.act] }));
}

/** After a power cut nobody holds a lock. */
function lockFlow({ name, prepare }) {
  return {
    name,
    prepare,
    acts: [async (folder, fileSystem) => (await programIn(folder, fileSystem)).hold()],
    found: async (folder) => {
      const next = await programIn(folder, await createQuickFileSystem());
      const taken = await next.hold();
      next.release();
      return taken.ok ? 'lock free' : 'lock stuck';
    },
  };
}

/** What a flow did from a durable start: all steps, and per act how far it came and how the folder looked then. */
async function recorded(flow, scratch) {
  const folder = join(scratch, 'work');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await flow.prepare(folder);
  const start = diskOf(folder);
  const { fileSystem, steps } = createRecordingFileSystem(await createQuickFileSystem(), {
    startNumber: start.contents.size,
    numbers: start.names,
  });
  const stages = [{ until: 0, found: await foundOnCopy(flow, folder, scratch) }];
  for (const act of flow.acts) {
    await act(folder, fileSystem);
    stages.push({ until: steps.length, found: await foundOnCopy(flow, folder, scratch) });
  }
  return { flow, folder, start, steps, stages, after: join(scratch, 'after') };
}

/** A look leaves traces: they must not become part of the story. */
async function foundOnCopy(flow, folder, scratch) {
  const copy = join(scratch, 'look');
  rmSync(copy, { recursive: true, force: true });
  cpSync(folder, copy, { recursive: true });
  return flow.found(copy);
}

function diskOf(folder) {
  const names = new Map();
  const contents = new Map();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const file = contents.size + 1;
    names.set(path, file);
    contents.set(file, readFileSync(path));
  }
  return { names, contents };
}

async function judgeAll(story, figures) {
  const judge = createJudge(story);
  for (const state of statesOf(story, () => true)) {
    const { verdict, isNew } = await judge(state);
    if (!isNew) continue;
    figures.states += 1;
    if (verdict !== 'whole') figures[verdict] += 1;
  }
}

/** After each number of steps, without those that `counts` leaves out; `before` and `after` are what may be found. */
function* statesOf({ start, folder, steps, stages }, counts) {
  for (let done = 0; done <= steps.length; done += 1) {
    const next = stages.findIndex(({ until }) => until >= done);
    const isKept = stages[next].until === done;
    const after = stages.findLast(({ until }) => until === done) ?? stages[next];
    const was = stages[next - 1]?.found ?? null;
    for (const names of crashStates(start, steps.slice(0, done).filter(counts))) {
      const files = [...names].map(([path, bytes]) => [relative(folder, path), bytes]);
      yield { files, was, before: isKept ? null : was, after: after.found };
    }
  }
}

/** `isNew`: this state was not judged before against the same. */
function createJudge({ flow, after: folder }) {
  const judged = new Map();
  return async (state) => {
    const key = keyOf(state);
    const known = judged.get(key);
    const verdict = known ?? (await verdictOn(state, flow, folder));
    judged.set(key, verdict);
    return { verdict, isNew: known === undefined };
  };
}

async function verdictOn({ files, was, before, after }, flow, folder) {
  lay(files, folder);
  const found = await flow.found(folder);
  if (flow.thins && was !== null && isBetween(found, was, after, flow) && hasAllCopies(found, after))
    return 'whole';
  if (found === after || (before !== null && isBetween(found, before, after, flow))) return 'whole';
  return found.includes('unreadable') ? 'unreadable' : 'lost';
}

function lay(files, folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of files) {
    mkdirSync(join(folder, dirname(name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
}

/**
 * Old, or on its way: a scan between two folders is in both, and copies of it may be there already. Of one that is
 * being erased they may be gone already, but not while they outlive it; of one whose copies are thinned, those that go.
 */
function isBetween(found, before, after, flow) {
  const [was, will, now] = [before, after, found].map(linesOf);
  const isKnown = now.copies.every((line) => was.copies.includes(line) || will.copies.includes(line));
  if (!isKnown) return false;
  if (flow.erases) return now.others.join() === was.others.join() || found === after;
  const stay = flow.thins ? was.copies.filter((line) => will.copies.includes(line)) : was.copies;
  if (!stay.every((line) => now.copies.includes(line))) return false;
  if (flow.keepsFirst && !hasFirstCopy(was, now)) return false;
  return isEither(now, was, will) || isBoth(now, was, will);
}

/** What was let go may linger, and nothing else. */
function hasAllCopies(found, after) {
  const { copies } = linesOf(found);
  return linesOf(after).copies.every((line) => copies.includes(line));
}

function isEither(now, was, will) {
  return [was, will].some(({ others }) => others.join() === now.others.join());
}

function isBoth(now, was, will) {
  const both = new Set([...was.others, ...will.others]);
  return new Set(now.others).size === both.size && now.others.every((line) => both.has(line));
}

function keyOf({ files, before, after }) {
  const hash = createHash('sha256').update(`${before}\n${after}`);
  for (const [name, bytes] of files.toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    hash.update(`${name} ${bytes.length} `).update(bytes);
  }
  return hash.digest('hex');
}

async function leaveOutFlushes(story, figures) {
  const judge = createJudge(story);
  const flushes = story.steps.filter((step) => isFlush(step) && !isTrial(step, story));
  figures.flushes += flushes.length;
  for (const flush of flushes) {
    if (!(await isNoticed(story, flush, judge))) {
      const where = flush.path === undefined ? '' : relative(story.folder, flush.path);
      figures.idleFlushes.push(`${story.flow.name}: ${flush.do} ${where}`.trim());
    }
  }
}

function isFlush({ do: what }) {
  return what === 'sync' || what === 'syncFolder';
}

/** Of a file that is only there to see whether one can be written, and is gone at the end. */
function isTrial({ file }, { steps }) {
  const named = steps.find((step) => step.do === 'name' && step.file === file)?.path;
  return named !== undefined && steps.some(({ do: what, path }) => what === 'unname' && path === named);
}

async function isNoticed(story, flush, judge) {
  for (const state of statesOf(story, (step) => step !== flush)) {
    if ((await judge(state)).verdict !== 'whole') return true;
  }
  return false;
}
