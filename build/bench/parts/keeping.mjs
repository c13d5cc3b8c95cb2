import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import { duration, median, ratio, row } from '../frame.mjs';
import { storedScans, valueOf, withFolder } from '../stored.mjs';

const stored = 1000;
const taken = 530;
const lots = 100;
const rounds = 3;

/** A season of scans: opened at a start of the program, taken in from files, and one sealed; beside lowdb as it comes. */
export async function run() {
  const times = { start: [], peerStart: [], taking: [], peerTaking: [], sealing: [] };
  for (let round = 0; round < rounds; round += 1) {
    await withFolder((folder) => opening(folder, times));
    await withFolder((folder) => takingIn(folder, times));
  }
  return { title: 'keeping: many scans', notes, rows: rowsOf(times) };
}

const notes = [
  `medians of ${rounds}, with the lock of the folder, copies of scans and reading back switched on`,
  `a file holds one scan: ${taken} files, in ${lots} lots one after the other, each file flushed to the disk before the next`,
  'peer: lowdb 7.0.1 as it comes, all scans in one file, which it does not flush; written once a lot',
];

async function opening(folder, times) {
  const { ids, example, reopen } = await storedScans(join(folder, 'data'), stored);
  await timed(times.start, async () => {
    const services = reopen();
    const rows = valueOf(await services['assessment.list']({}));
    if (rows.length !== stored) throw new Error('wrong list');
    valueOf(await services['assessment.open']({ id: ids[0] }));
  });
  await timed(times.sealing, async () => {
    valueOf(await reopen()['assessment.exportSealed']({ id: ids[0], password: 'fiets fiets fiets' }));
  });
  const db = new Low(new JSONFile(join(folder, 'all.json')), { scans: [] });
  db.data.scans = ids.map((id) => ({ ...example, id }));
  await db.write();
  await timed(times.peerStart, async () => {
    const again = new Low(new JSONFile(join(folder, 'all.json')), null);
    await again.read();
    if (again.data.scans.length !== stored) throw new Error('wrong list');
  });
}

async function takingIn(folder, times) {
  const from = await storedScans(join(folder, 'from'), taken);
  const scans = join(folder, 'from', 'scans');
  const files = readdirSync(scans).map((file) => ({ file, bytes: readFileSync(join(scans, file)) }));
  mkdirSync(join(folder, 'to'));
  const { reopen } = await storedScans(join(folder, 'to', 'data'), 0);
  const services = reopen();
  await timed(times.taking, async () => {
    for (const file of files) valueOf(await services['assessment.import'](file));
  });
  const db = new Low(new JSONFile(join(folder, 'to', 'all.json')), { scans: [] });
  const each = Math.ceil(files.length / lots);
  await timed(times.peerTaking, async () => {
    for (let at = 0; at < from.ids.length; at += each) {
      for (const { bytes } of files.slice(at, at + each)) db.data.scans.push(JSON.parse(bytes.toString()));
      await db.write();
    }
  });
}

async function timed(times, work) {
  const start = performance.now();
  await work();
  times.push(performance.now() - start);
}

function rowsOf({ start, peerStart, taking, peerTaking, sealing }) {
  return [
    aimed(`a start beside ${stored} scans: the list, and one opened`, start, 500),
    row(`  ${stored} scans in one file of lowdb`, duration(median(peerStart)), {
      times: ratio(start, peerStart),
    }),
    aimed(`${taken} scans taken in from their files`, taking, 2000),
    row(`  into one file of lowdb`, duration(median(peerTaking)), { times: ratio(taking, peerTaking) }),
    aimed('a scan sealed with a password, and opened again', sealing, 1500),
  ];
}

function aimed(what, times, atMost) {
  const value = median(times);
  return row(what, duration(value), { target: { atMost, unit: ' ms' }, value });
}
