import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { chanceOf } from '../chance.mjs';
import { startCounting } from '../saving-program.mjs';
import { openStore, Unreadable } from '../stores.mjs';

export const stores = ['ours', 'stock', 'plain'];
export const usual = 10;

const mostOffsetMs = 150;
const togetherMs = 250;
/** A lock of a program that is gone is taken over within five seconds. */
const mostTakeOverMs = 5000;

/**
 * Two programs count on from the same save, and the one that saves is killed: each number that one of them called
 * kept must have been counted once, and the other must go on.
 */
export async function run({ store, seed, rounds, scratch }) {
  const chance = chanceOf(seed);
  const figures = { lost: 0, unreadable: 0, acknowledged: 0, stuck: 0, slowestTakeOverMs: 0 };
  for (let round = 0; round < rounds; round += 1) await countTogether({ store, chance, scratch, figures });
  return { ...figures, lost: figures.lost + figures.stuck };
}

async function countTogether({ store, chance, scratch, figures }) {
  const folder = join(scratch, 'shared');
  rmSync(folder, { recursive: true, force: true });
  await (await openStore(store, folder)).save({ n: 0, notes: [] });
  const first = startCounting(store, folder);
  await pause(chance() * mostOffsetMs);
  const second = startCounting(store, folder);
  await Promise.all([first.first, second.first]);
  await pause(togetherMs * chance());
  const [holder, other] = first.saves() >= second.saves() ? [first, second] : [second, first];
  await holder.kill();
  const tookMs = await untilItSaves(other);
  figures.slowestTakeOverMs = Math.max(figures.slowestTakeOverMs, Math.round(tookMs));
  if (tookMs >= mostTakeOverMs) figures.stuck += 1;
  await other.kill();
  const saves = first.saves() + second.saves();
  figures.acknowledged += saves;
  await judge(await openStore(store, folder), saves, figures);
}

async function judge(store, saves, figures) {
  try {
    const found = await store.load();
    if (found === null || found.n < saves) figures.lost += 1;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    figures.unreadable += 1;
  }
}

async function untilItSaves(program) {
  const before = program.saves();
  const start = performance.now();
  while (program.saves() === before && performance.now() - start < mostTakeOverMs) await pause(10);
  return performance.now() - start;
}
