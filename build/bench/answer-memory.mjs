// `node --expose-gc answer-memory.mjs 10000`: gives so many answers and prints, as JSON, how much is kept per tenth.
import { storedScans, valueOf, withFolder } from './stored.mjs';

const answers = Number(process.argv[2]);
const looks = 100;
const scans = 20;

const kept = await withFolder(async (folder) => {
  const { ids, response, reopen } = await storedScans(folder, scans);
  const services = reopen();
  const found = [];
  for (let given = 1; given <= answers; given += 1) {
    const id = ids[given % scans];
    const answer = (given + Math.floor(given / scans)) % 5;
    valueOf(await services['response.answer']({ id, response, question: 'STR2', answer }));
    if (given % 50 === 0) valueOf(await services['assessment.list']({}));
    if (given % (answers / looks) === 0) found.push(memory());
  }
  return found;
});

const tenths = Array.from({ length: 10 }, (_, tenth) => mean(kept.slice(tenth * 10, tenth * 10 + 10)));
process.stdout.write(JSON.stringify({ tenths, resident: process.memoryUsage().rss }));

function memory() {
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

function mean(numbers) {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}
