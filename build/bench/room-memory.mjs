// `node --expose-gc room-memory.mjs 25 8`: makes the own reports of so many companies so many times, one after another,
// and prints, as JSON, how much is kept per tenth, how long one go takes and how many bytes it makes.
import { keptMemory, printTenths } from './kept-memory.mjs';
import { storedScans, valueOf, withFolder } from './stored.mjs';

const companies = Number(process.argv[2]);
const times = Number(process.argv[3]);

const measured = await withFolder(async (folder) => {
  const { ids, reopen } = await storedScans(folder, companies);
  const services = reopen();
  const kept = [];
  const goes = [];
  let bytes = 0;
  for (let go = 0; go < times; go += 1) {
    const start = performance.now();
    bytes = 0;
    for (const id of ids) {
      const wish = { id, paper: 'advies', language: 'nl', notes: true, scan: false };
      bytes += valueOf(await services['report.make'](wish)).bytes.length;
      kept.push(keptMemory());
    }
    goes.push(performance.now() - start);
  }
  return { kept, milliseconds: Math.min(...goes), bytes };
});

printTenths(measured.kept, { milliseconds: measured.milliseconds, bytes: measured.bytes });
