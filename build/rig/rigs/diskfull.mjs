import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chanceOf } from '../chance.mjs';
import { payloadOf } from '../payload.mjs';
import { withSmallDisk } from '../small-disk.mjs';
import { openStore } from '../stores.mjs';
import { tally, verdictOn } from '../verdict.mjs';

export const stores = ['ours', 'stock', 'plain'];
export const usual = 1;

const mostText = 40_000;
const mostSaves = 200;

/**
 * Saves on a disk of 1 MiB until there is no room. A store must say so, keep what it called kept, leave no rubbish,
 * let the same answers be saved elsewhere, and go on by itself once there is room.
 */
export async function run({ store, seed, rounds, scratch }) {
  const verdicts = tally();
  const figures = { disk: '', acknowledged: 0, refused: 0, toldInMs: 0, leftBehind: 0 };
  await withSmallDisk(scratch, store, async (disk) => {
    figures.disk = disk.kind;
    for (let round = 0; round < rounds; round += 1) {
      await fillOnce({ store, seed: seed + round, disk, scratch, verdicts, figures });
    }
  });
  const { lost, unreadable } = verdicts.counts;
  return { lost, unreadable, ...figures, toldInMs: Math.round(figures.toldInMs) };
}

async function fillOnce({ store, seed, disk, scratch, verdicts, figures }) {
  const chance = chanceOf(seed);
  const data = join(disk.folder, 'data');
  const elsewhere = join(scratch, 'elsewhere');
  for (const folder of [data, elsewhere]) rmSync(folder, { recursive: true, force: true });
  const kept = await openStore(store, data, disk.parts);
  let n = 1;
  await kept.save(payloadOf(seed, n, mostText));
  disk.fillUpTo(Math.floor(chance() * 100_000));
  while (n < mostSaves) {
    const start = performance.now();
    const refused = await refusal(kept.save(payloadOf(seed, n + 1, mostText)));
    if (refused !== null) {
      figures.refused += 1;
      figures.toldInMs = Math.max(figures.toldInMs, performance.now() - start);
      break;
    }
    n += 1;
    disk.fillUpTo(Math.floor(chance() * 20_000));
  }
  figures.acknowledged += n;
  verdicts.add(await verdictOn(store, data, seed, n, mostText, disk.parts));
  figures.leftBehind += readdirSync(data, { recursive: true }).filter((name) => name.endsWith('.tmp')).length;
  await (await openStore(store, elsewhere)).save(payloadOf(seed, n + 1, mostText));
  verdicts.add(await verdictOn(store, elsewhere, seed, n + 1, mostText));
  disk.makeRoom();
  await kept.save(payloadOf(seed, n + 1, mostText));
  verdicts.add(await verdictOn(store, data, seed, n + 1, mostText, disk.parts));
}

/** Why a save was refused; `null`: it was not. */
async function refusal(saving) {
  try {
    await saving;
    return null;
  } catch (error) {
    return error;
  }
}
