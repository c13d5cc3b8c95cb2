import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { compiled } from '../../bench/product.mjs';
import { chanceOf } from '../chance.mjs';
import { collect } from '../collect.mjs';
import { importKinds } from '../imports.mjs';

export const stores = ['ours'];
/** In all, spread evenly over the kinds of file. */
export const usual = 7000;

const mostMs = 1000;
const mostMemoryBytes = 300 * 1024 * 1024;
const lookEvery = 1000;
/** So many of those that are taken go on into a data folder. */
const mostStored = 400;

/**
 * Files that somebody broke, by accident or on purpose. Each is taken or refused, and nothing else happens: no error
 * that nobody expected, no second of waiting, no change to the program, no file but in the data folder. What is taken
 * can be written and taken again.
 */
export async function run({ seed, rounds, scratch }) {
  const chance = chanceOf(seed);
  const kinds = await importKinds();
  const figures = { lost: 0, unreadable: 0, taken: 0, refused: 0, slowestMs: 0, mostMemory: 0 };
  const perKind = Object.fromEntries(kinds.map(({ kind }) => [kind, { taken: 0, refused: 0 }]));
  const seen = { ...figures, stored: 0, perKind, worst: null };
  for (const { kind, good, take } of kinds) {
    if ((await take(good)) === null) throw new Error(`a good ${kind} is refused`);
  }
  const target = await openTarget(scratch);
  const before = prototypes();
  for (let round = 0; round < rounds; round += 1) {
    const kind = kinds[round % kinds.length];
    await tryOne(kind, kind.broken(chance), seen, target);
    if (round % lookEvery === 0) lookAtMemory(seen);
  }
  if (prototypes() !== before) complain(seen, 'lost', 'a prototype was changed');
  if (seen.mostMemory > mostMemoryBytes) complain(seen, 'lost', 'too much memory');
  for (const path of target.strays()) complain(seen, 'lost', `a file in the wrong place: ${path}`);
  return { ...seen, slowestMs: Math.round(seen.slowestMs) };
}

async function tryOne(one, file, seen, target) {
  const start = performance.now();
  try {
    const taken = await one.take(file);
    const ms = performance.now() - start;
    seen.slowestMs = Math.max(seen.slowestMs, ms);
    const word = taken === null ? 'refused' : 'taken';
    seen[word] += 1;
    seen.perKind[one.kind][word] += 1;
    if (ms > mostMs) complain(seen, 'lost', `${one.kind}: ${ms} ms`, file);
    if (taken !== null) await tryTaken(one, { file, taken }, seen, target);
  } catch (error) {
    complain(seen, 'lost', `${one.kind}: ${error.stack}`, file);
  }
}

async function tryTaken(
  { kind, good, take, takeAgain = take, isStrict, isScan },
  { file, taken },
  seen,
  target,
) {
  if (isStrict && !isSame(file, good)) complain(seen, 'lost', kind, file);
  else if (!isSame(await takeAgain(taken), taken)) complain(seen, 'unreadable', kind, file);
  if (!isScan || seen.stored >= mostStored) return;
  seen.stored += 1;
  await target.put(taken);
}

function lookAtMemory(seen) {
  collect();
  seen.mostMemory = Math.max(seen.mostMemory, process.memoryUsage().rss);
}

function isSame(one, other) {
  return one !== null && Buffer.from(one).equals(Buffer.from(other));
}

function complain(seen, what, why, file = '') {
  seen[what] += 1;
  seen.worst ??= `${why}: ${file.toString('utf8').slice(0, 2000)}`;
}

function prototypes() {
  const keys = [Object, Array, String, Function, Map, Promise].map(({ prototype }) =>
    Reflect.ownKeys(prototype),
  );
  return keys.flat().map(String).join();
}

/** A data folder deep in folders that must stay empty. */
async function openTarget(scratch) {
  const data = join(scratch, 'a', 'b', 'c', 'data');
  const { compose } = await compiled('electron/compose.js');
  const { services } = compose({ dataFolder: data });
  return {
    put: (bytes) => services['assessment.import']({ file: 'a.iscan', bytes }),
    strays: () =>
      readdirSync(scratch, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(data, join(entry.parentPath, entry.name)))
        .filter(
          (path) => !/^(?:scans|generations)\/[^.].*\.iscan(?:\.bak[12])?$/u.test(path.replaceAll('\\', '/')),
        )
        .filter((path) => !['list.json', 'writer.lock'].includes(path)),
  };
}
