// `node --expose-gc answer-memory.mjs 10000`: gives so many answers and prints, as JSON, how much is kept per tenth.
import { keptMemory, printTenths } from './kept-memory.mjs';
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
    if (given % (answers / looks) === 0) found.push(keptMemory());
  }
  return found;
});

printTenths(kept);
