import { join } from 'node:path';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import { duration, median, ratio, row } from '../frame.mjs';
import { storedScans, valueOf, withFolder } from '../stored.mjs';

const few = 10;
const many = 10_000;
const rounds = 5;
const warmUp = 1;
const mostMs = 10;
const perRound = { few: 200, many: 200, peer: 2 };

/** From an answer to the moment at which the disk has it, beside few stored scans, many, and all in one file. */
export async function run() {
  return withFolder(async (folder) => {
    const small = await answering(join(folder, 'few'), few);
    const large = await answering(join(folder, 'many'), many);
    const peer = await oneFile(join(folder, 'all.json'), large.example);
    const times = { few: [], many: [], peer: [] };
    for (let round = -warmUp; round < rounds; round += 1) {
      const ways = [
        ['few', small.answer],
        ['many', large.answer],
        ['peer', peer],
      ];
      for (const [name, answer] of round % 2 === 0 ? ways : ways.toReversed()) {
        const taken = await timed(answer, perRound[name]);
        if (round >= 0) times[name].push(taken);
      }
    }
    return { title: 'saving: answer → durable on disk', notes, rows: rowsOf(times) };
  });
}

const notes = [
  `each answer waits for the one before; ${rounds} rounds in turn after ${warmUp} to warm up, ${perRound.few} answers each`,
  `peer: lowdb 7.0.1 as it comes, ${many} scans in one file, which it does not flush to the disk`,
];

async function answering(folder, count) {
  const { ids, response, example, reopen } = await storedScans(folder, count);
  const services = reopen();
  let given = 0;
  const answer = async () => {
    given += 1;
    // Another scan now and then, as after a day of conversations; the answer always differs from the last one.
    const id = ids[Math.floor(given / 20) % ids.length];
    valueOf(await services['response.answer']({ id, response, question: 'STR2', answer: given % 5 }));
  };
  return { answer, example };
}

async function oneFile(path, example) {
  const db = new Low(new JSONFile(path), { scans: [] });
  db.data.scans = Array.from({ length: many }, (_, at) =>
    structuredClone({ ...example, id: `scan-${at}`, name: `Voorbeeld ${at}` }),
  );
  let given = 0;
  return async () => {
    given += 1;
    db.data.scans[given % many].responses[0].answers.STR2 = { answer: given % 5, at: example.changedOn };
    await db.write();
  };
}

/** Milliseconds for each of so many answers. */
async function timed(answer, count) {
  const times = [];
  for (let one = 0; one < count; one += 1) {
    const start = performance.now();
    await answer();
    times.push(performance.now() - start);
  }
  return times;
}

function rowsOf(times) {
  const medians = Object.fromEntries(
    Object.entries(times).map(([name, inRounds]) => [name, inRounds.map(median)]),
  );
  const shown = (name) =>
    `${duration(median(times[name].flat()))} (p95 ${duration(p95(times[name].flat()))})`;
  return [
    row(`beside ${few} stored scans`, shown('few')),
    row(`  p95 beside ${many} stored scans`, duration(p95(times.many.flat())), {
      target: { atMost: mostMs, unit: ' ms' },
      value: p95(times.many.flat()),
    }),
    row(`beside ${many} stored scans`, shown('many'), {
      times: ratio(medians.many, medians.few),
      target: { atMost: 1.5 },
    }),
    row(`${many} scans in one file of lowdb`, shown('peer')),
    row(`  ours of theirs, at ${many}`, '', {
      times: ratio(medians.many, medians.peer),
      target: { atMost: 0.01 },
    }),
  ];
}

function p95(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.ceil(numbers.length * 0.95) - 1];
}
