import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { chanceOf } from '../chance.mjs';
import { startSaving } from '../saving-program.mjs';
import { tally, verdictOn } from '../verdict.mjs';

export const stores = ['ours', 'stock', 'plain'];
export const usual = 40;

const lanes = 2;
const longestMs = 60;

/** Ends a program that saves, without warning and at any moment; what it called kept must be there. */
export async function run({ store, seed, rounds, scratch }) {
  const verdicts = tally();
  const counted = { acknowledged: 0, leftBehind: 0 };
  await Promise.all(
    Array.from({ length: lanes }, (_, lane) =>
      killInLane({ store, seed: seed * lanes + lane, scratch, lane, rounds, verdicts, counted }),
    ),
  );
  const { lost, unreadable } = verdicts.counts;
  return { lost, unreadable, ...counted };
}

async function killInLane({ store, seed, scratch, lane, rounds, verdicts, counted }) {
  const chance = chanceOf(seed);
  let era = 0;
  let folder = join(scratch, `${lane}-${era}`);
  for (let round = lane; round < rounds; round += lanes) {
    const program = startSaving(store, folder, seed);
    await program.first;
    // Before, during or after its first save; on a slow machine it would else seldom come to a second one.
    if (chance() < 0.5) await program.untilSaves(1);
    await pause(chance() * longestMs);
    await program.kill();
    counted.acknowledged += program.saves();
    const verdict = await verdictOn(store, folder, seed, program.acknowledged());
    verdicts.add(verdict);
    // The look at the folder was a start of the program, which sweeps.
    counted.leftBehind += readdirSync(folder, { recursive: true }).filter((name) =>
      name.endsWith('.tmp'),
    ).length;
    if (verdict === 'whole') continue;
    // Each loss counts once: the next round begins anew.
    rmSync(folder, { recursive: true, force: true });
    era += 1;
    folder = join(scratch, `${lane}-${era}`);
  }
}
