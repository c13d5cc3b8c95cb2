import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { row, size } from '../frame.mjs';

const reports = 530;

/** A year of reports in one go: what is kept in memory may not grow. */
export async function run() {
  const program = join(import.meta.dirname, '..', 'report-memory.mjs');
  const done = spawnSync(process.execPath, ['--expose-gc', program, String(reports)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 2],
  });
  if (done.status !== 0) throw new Error(`${program} ended with ${done.status ?? done.signal}`);
  const { tenths, resident } = JSON.parse(done.stdout);
  return {
    title: `reports: ${reports} papers in one go`,
    notes: [
      'a process of its own, three variants in four languages; heap and buffers after a forced collection, means of each tenth',
    ],
    rows: [
      row('second tenth', size(tenths[1])),
      row('last tenth', size(tenths[9]), { times: tenths[9] / tenths[1], target: { atMost: 1.1 } }),
      row('resident at the end, all of Node included', size(resident)),
    ],
  };
}
