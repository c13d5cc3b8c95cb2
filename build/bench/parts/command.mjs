import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { duration, measure, median, ratio, row } from '../frame.mjs';
import { checkout } from '../../prepare.mjs';
import { completeResponses } from '../responses.mjs';

const many = 1000;
const rounds = 7;
const warmUp = 1;

/** The whole command `score`, started anew each time: a thousand files against one. */
export async function run({ definition }) {
  const folder = mkdtempSync(join(tmpdir(), 'innovatiescan-bench-'));
  try {
    const names = completeResponses(definition, 'general', many).map((file, place) => {
      const name = `r${place}.json`;
      writeFileSync(join(folder, name), JSON.stringify(file));
      return name;
    });
    const times = await measure(
      {
        one: { n: 1, run: (round) => scoreFiles(folder, [names[round % many]]) },
        thousand: { n: 1, run: () => scoreFiles(folder, names) },
      },
      { rounds, warmUp },
    );
    return { title: 'command: node build/run.mjs score', notes, rows: rowsOf(times) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const notes = [
  `medians of ${rounds} rounds in turn after ${warmUp} to warm up; a process of its own each time, start and content included`,
];

function rowsOf({ one, thousand }) {
  return [
    row('one file', duration(median(one))),
    row(`${many} files`, duration(median(thousand)), { times: ratio(thousand, one), target: { atMost: 3 } }),
  ];
}

function scoreFiles(folder, names) {
  const done = spawnSync(process.execPath, [join(checkout, 'build', 'run.mjs'), 'score', ...names], {
    cwd: folder,
    env: { ...process.env, INIT_CWD: folder },
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  });
  const lines = done.stdout.split('\n').filter((line) => line !== '');
  if (done.status !== 0 || lines.length !== names.length) {
    throw new Error(
      `score of ${names.length} files: exit ${done.status}, ${lines.length} lines, ${done.stderr}`,
    );
  }
}
