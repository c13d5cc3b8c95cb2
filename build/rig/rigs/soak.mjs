import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { storedScans, valueOf } from '../../bench/stored.mjs';
import { chanceOf } from '../chance.mjs';
import { collect } from '../collect.mjs';

export const stores = ['ours'];
/** A round is a second; a day of a workshop, 100,000 changes, fits in the hour that is run by hand. */
export const usual = 10;

const scansOpen = 25;
const reportsInAll = 50;
const tenths = 10;
/** The last tenth beside the second one, after everything that can be forgotten is. */
const mostGrowth = 1.1;
/** A scan and its two earlier versions: so many changes until all stand there. */
const filesPerScan = 3;
/** A scan that changes is copied so often. */
const copyMs = 10 * 60 * 1000;

/**
 * Answers given without a pause over many scans, and fifty papers drawn in between: what the program holds in memory,
 * keeps open and has on disk must be no more at the end than near the beginning, and the last answers must be there.
 * Copies of scans as they were become more with time, as they should; there may be no more than the clock allows.
 */
export async function run({ seed, rounds, scratch }) {
  const chance = chanceOf(seed);
  const folder = join(scratch, 'data');
  const { ids, response, reopen } = await storedScans(folder, scansOpen);
  const services = reopen();
  const questions = await questionsOf(services);
  const last = new Map(ids.map((id) => [id, new Map()]));
  const figures = { changes: 0, reports: 0 };
  const day = { services, ids, response, questions, chance, last, figures };
  for (let time = 0; time < filesPerScan; time += 1) for (const id of ids) await answerOne(day, id);
  const start = performance.now();
  const samples = [];
  for (let tenth = 1; tenth <= tenths; tenth += 1) {
    await draw(reportsInAll / tenths, day);
    const share = (rounds * 1000) / tenths;
    await answerUntil(Math.max(start + tenth * share, performance.now() + share / 2), day);
    samples.push(sampleOf(folder));
  }
  const [, second] = samples;
  const end = samples.at(-1);
  const grown = Object.keys(second).filter((key) => end[key] > second[key] * mostGrowth);
  const copies = filesIn(join(folder, 'generations')).length;
  const mostCopies = ids.length * (1 + Math.ceil((performance.now() - start) / copyMs));
  if (copies > mostCopies) grown.push('copies');
  const lost = grown.length + (await lostIn(reopen(), response, last));
  return { lost, unreadable: 0, ...figures, grown, near: second, end, copies };
}

async function questionsOf(services) {
  const { variants } = valueOf(await services['content.view']({ language: 'nl' }));
  return variants[0].questions;
}

async function answerUntil(end, day) {
  do await answerOne(day, day.ids[Math.floor(day.chance() * day.ids.length)]);
  while (performance.now() < end);
}

async function answerOne({ services, response, questions, chance, last, figures }, id) {
  const question = questions[Math.floor(chance() * questions.length)];
  const answer = Math.floor(chance() * 5);
  valueOf(await services['response.answer']({ id, response, question, answer }));
  last.get(id).set(question, answer);
  figures.changes += 1;
}

async function draw(count, { services, ids, chance, figures }) {
  for (let one = 0; one < count; one += 1) {
    const id = ids[Math.floor(chance() * ids.length)];
    valueOf(await services['report.make']({ id, language: 'nl', paper: 'advies', notes: true }));
    figures.reports += 1;
  }
}

function sampleOf(folder) {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return { memory: heapUsed + external, handles: handlesOpen(), bytes: bytesIn(folder) };
}

/** Linux says what a process keeps open; elsewhere nothing is compared. */
function handlesOpen() {
  try {
    return readdirSync('/proc/self/fd').length;
  } catch {
    return 0;
  }
}

/** Without the copies. */
function bytesIn(folder) {
  return filesIn(folder)
    .filter((path) => !path.startsWith(join(folder, 'generations')))
    .reduce((sum, path) => sum + statSync(path).size, 0);
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** By a program that starts afresh. */
async function lostIn(services, response, last) {
  let lost = 0;
  for (const [id, given] of last) {
    const { assessment } = valueOf(await services['assessment.open']({ id }));
    const { answers } = assessment.responses.find((one) => one.id === response);
    for (const [question, answer] of given) if (answers[question]?.answer !== answer) lost += 1;
  }
  return lost;
}
