/**
 * `npm run rig -- <name> [--rounds N] [--seed S] [--store ours|stock|plain]`: does to a store what a machine can do to
 * it, and counts what is lost. The last line of standard output is one JSON object. Exit 0: nothing lost or
 * unreadable; 1: something was; 2: a defect of the rig or of how it was called; 77: it cannot run on this machine.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepare } from '../prepare.mjs';
import { WrongCall, wishOf } from './wish.mjs';
import { CannotRun } from './cannot-run.mjs';

process.exitCode = await main(process.argv.slice(2));

async function main(given) {
  let scratch = null;
  try {
    const { name, rig, ...wish } = await wishOf(given);
    prepare();
    scratch = mkdtempSync(join(rig.inMemory ? memory() : tmpdir(), `innovatiescan-rig-${name}-`));
    const start = performance.now();
    const found = await rig.run({ ...wish, scratch });
    const ms = Math.round(performance.now() - start);
    const { lost, unreadable, ...figures } = found;
    const { store, seed, rounds } = wish;
    const line = { rig: name, store, seed, rounds, lost, unreadable, ms, ...figures };
    process.stdout.write(`${JSON.stringify(line)}\n`);
    return lost === 0 && unreadable === 0 ? 0 : 1;
  } catch (error) {
    if (error instanceof CannotRun) {
      process.stdout.write(`SKIPPED ${error.message}\n`);
      return 77;
    }
    process.stderr.write(`${error instanceof WrongCall ? error.message : error.stack}\n`);
    return 2;
  } finally {
    if (scratch !== null) rmSync(scratch, { recursive: true, force: true });
  }
}

/** Where files cost no time, for rigs that ask nothing of the disk itself. */
function memory() {
  return existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
}
