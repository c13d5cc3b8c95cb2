import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const here = (name) => join(import.meta.dirname, name);

/**
 * A program of its own that saves without end: `acknowledged()` is the highest number that it called kept so far,
 * `first` resolves when it has begun, `untilSaves` when it called so many kept. Whoever starts it ends it with `kill`.
 */
export function startSaving(store, folder, seed, other) {
  const given = [store, folder, String(seed), ...(other === undefined ? [] : [other])];
  return startTelling(here('child.mjs'), given);
}

/** One that counts on from what is kept, beside others that do the same. */
export function startCounting(store, folder) {
  return startTelling(here('counting-child.mjs'), [store, folder]);
}

function startTelling(script, given) {
  const program = spawn(process.execPath, [script, ...given], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  let complaint = '';
  program.stdout.setEncoding('utf8').on('data', (text) => (said += text));
  program.stderr.setEncoding('utf8').on('data', (text) => (complaint += text));
  const closed = once(program, 'close');
  const saves = () => said.split('\n').filter((line) => line.startsWith('A')).length;
  const until = async (isSo) => {
    while (!isSo()) {
      await Promise.race([once(program.stdout, 'data'), closed]);
      if (program.exitCode !== null) throw new Error(`the program that saves ended by itself: ${complaint}`);
    }
  };
  return {
    first: until(() => said.includes('B')),
    untilSaves: (least) => until(() => saves() >= least),
    acknowledged: () => acknowledgedIn(said),
    saves,
    stop: () => program.kill('SIGSTOP'),
    kill: async () => {
      program.kill('SIGKILL');
      await closed;
    },
    complaint: () => complaint,
  };
}

/** A last line without its end was never said whole. */
function acknowledgedIn(said) {
  const last =
    said
      .slice(0, said.lastIndexOf('\n') + 1)
      .trimEnd()
      .split('\n')
      .at(-1) ?? '';
  return Number(last.slice(1));
}
