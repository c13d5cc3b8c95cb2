import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { storedScans, valueOf } from '../../bench/stored.mjs';
import { chanceOf } from '../chance.mjs';

export const stores = ['ours'];
/** Seconds; a day of a workshop fits in the hour that is run by hand. */
export const usual = 20;

const scansOpen = 25;
const reportsInAll = 50;
const tenths = 10;
/** The last tenth beside the second one, after everything that can be forgotten is. */
const mostGrowth = 1.1;

/**
 * Answers given without a pause over many scans, and fifty papers drawn in between: what the program holds in memory,
 * keeps open and has on disk must be no more at the end than near the beginning, and the last answers must be there.
 */
export async function run({ seed, rounds, scratch }) {
  const chance = chanceOf(seed);
  const folder = join(scratch, 'data');
  const { ids, response, reopen } = await storedScans(folder, scansOpen);
  const services = reopen();
  const questions = await questionsOf(services);
  const last = new Map();
  const samples = [];
  const figures = { changes: 0, reports: 0 };
  for (let tenth = 0; tenth < tenths; tenth += 1) {
    const end = performance.now() + (rounds * 1000) / tenths;
    await answerUntil(end, { services, ids, response, questions, chance, last, figures });
    await draw(reportsInAll / tenths, { services, ids, chance, figures });
    samples.push(sampleOf(folder));
  }
  const [, second] = samples;
  const end = samples.at(-1);
  const grown = Object.keys(second).filter((key) => end[key] > second[key] * mostGrowth);
  const lost = grown.length + (await lostIn(reopen(), response, last));
  return { lost, unreadable: 0, ...figures, grown, near: second, end };
}

async function questionsOf(services) {
  const { variants } = valueOf(await services['content.view']({ language: 'nl' }));
  return variants[0].questions;
}

async function answerUntil(end, { services, ids, response, questions, chance, last, figures }) {
  while (performance.now() < end) {
    const id = ids[Math.floor(chance() * ids.length)];
    const question = questions[Math.floor(chance() * questions.length)];
    const answer = Math.floor(chance() * 5);
    valueOf(await services['response.answer']({ id, response, question, answer }));
    last.set(`${id} ${question}`, { id, question, answer });
    figures.changes += 1;
  }
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

function collect() {
  setFlagsFromString('--expose-gc');
  const gc = runInNewContext('gc');
  for (let time = 0; time < 3; time += 1) gc();
}

/** Linux says what a process keeps open; elsewhere nothing is compared. */
function handlesOpen() {
  try {
    return readdirSync('/proc/self/fd').length;
  } catch {
    return 0;
  }
}

function bytesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

/** By a program that starts afresh. */
async function lostIn(services, response, last) {
  let lost = 0;
  for (const { id, question, answer } of last.values()) {
    const { assessment } = valueOf(await services['assessment.open']({ id }));
    const { answers } = assessment.responses.find((one) => one.id === response);
    if (answers[question]?.answer !== answer && answers[question] !== answer) lost += 1;
  }
  return lost;
}
