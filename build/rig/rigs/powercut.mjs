import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { chanceOf } from '../chance.mjs';
import { createDisks, expectDisks } from '../disk-image.mjs';
import { payloadOf } from '../payload.mjs';
import { startSaving } from '../saving-program.mjs';
import { openStore } from '../stores.mjs';
import { tally, verdictOn } from '../verdict.mjs';

export const stores = ['ours', 'stock', 'plain'];
export const usual = 4;

/** `fsyncs`: another file on the same disk is flushed between two saves, which drives a journal forward. */
const modes = [
  { system: 'ext4', options: [], fsyncs: false },
  { system: 'xfs', options: [], fsyncs: true },
  { system: 'ext4', options: ['noauto_da_alloc', 'commit=1'], fsyncs: true },
  { system: 'xfs', options: [], fsyncs: false },
];
/** Before the moment of the cut is drawn: also a machine with much else to do has something to lose. */
const leastSaves = 15;
const longestMs = 1200;
/** For the last number that a program said to arrive here. */
const arriveMs = 30;

/** Takes the power away from a disk on which a program saves; what it called kept must be there. */
export async function run({ store, seed, rounds, scratch }) {
  expectDisks(scratch);
  const disks = createDisks(scratch);
  const chance = chanceOf(seed);
  const verdicts = tally();
  const perMode = {};
  let acknowledged = 0;
  for (let round = 0; round < rounds; round += 1) {
    const mode = modes[round % modes.length];
    const disk = disks.mount(mode.system, mode.options);
    const cut = await cutPower({ store, seed, disk, mode, runMs: chance() * longestMs });
    acknowledged += cut.saves;
    verdicts.add(cut.verdict);
    const name = [mode.system, ...mode.options, mode.fsyncs ? 'fsyncs' : 'quiet'].join(' ');
    perMode[name] = (perMode[name] ?? 0) + (cut.verdict === 'whole' ? 0 : 1);
  }
  const { lost, unreadable } = verdicts.counts;
  return { lost, unreadable, acknowledged, failedIn: perMode };
}

async function cutPower({ store, seed, disk, mode, runMs }) {
  const data = join(disk.folder, 'data');
  // An older save is safely there: a store that loses both is worse than one that loses the newer.
  await (await openStore(store, data)).save(payloadOf(seed, 1));
  disk.flush();
  const other = mode.fsyncs ? [join(disk.folder, 'other')] : [];
  const program = startSaving(store, data, seed, ...other);
  try {
    await program.untilSaves(leastSaves);
    await pause(runMs);
    program.stop();
    await pause(arriveMs);
    disk.cut();
  } finally {
    await program.kill();
    disk.unmount();
  }
  return {
    saves: program.saves(),
    verdict: await disk.afterwards((after) =>
      verdictOn(store, join(after, 'data'), seed, program.acknowledged()),
    ),
  };
}
