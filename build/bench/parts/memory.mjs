import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { row, size } from '../frame.mjs';

const answers = 10_000;

/** The Node side while somebody answers and answers: what it keeps in memory may not grow. */
export async function run() {
  const program = join(import.meta.dirname, '..', 'answer-memory.mjs');
  const done = spawnSync(process.execPath, ['--expose-gc', program, String(answers)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 2],
  });
  if (done.status !== 0) throw new Error(`${program} ended with ${done.status ?? done.signal}`);
  const { tenths, resident } = JSON.parse(done.stdout);
  return {
    title: `memory: ${answers} answers, each on disk`,
    notes: [
      'a process of its own; heap and buffers after a forced collection, means of ten looks in each tenth of the run',
    ],
    rows: [
      row('second tenth', size(tenths[1])),
      row('last tenth', size(tenths[9]), { times: tenths[9] / tenths[1], target: { atMost: 1.1 } }),
      row('resident at the end, all of Node included', size(resident)),
    ],
  };
}
