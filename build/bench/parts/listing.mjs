import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { duration, median, row } from '../frame.mjs';
import { storedScans, valueOf, withFolder } from '../stored.mjs';

const many = 5000;
const rounds = 7;
const aim = 'aim: 100 ms';

/** The list of all scans: for the first time, at a start of the program, after an answer; and a search in it. */
export async function run() {
  return withFolder(async (folder) => {
    const { ids, response, reopen } = await storedScans(folder, many);
    const list = async (services) => valueOf(await services['assessment.list']({}));
    const services = reopen();
    let rows = await list(services);
    const answer = async (given) => {
      const input = { id: ids[given], response, question: 'STR2', answer: given % 5 };
      valueOf(await services['response.answer'](input));
    };
    const first = await repeated(
      () => rmSync(join(folder, 'list.json'), { force: true }),
      () => list(reopen()),
    );
    const start = await repeated(
      () => undefined,
      () => list(reopen()),
    );
    const again = await repeated(answer, async () => (rows = await list(services)));
    const search = await repeated(
      () => undefined,
      () => found(rows, 'VOORBEELD 49'),
    );
    if (rows.length !== many || found(rows, 'voorbeeld 49').length !== 111) throw new Error('wrong list');
    return { title: `listing: ${many} stored scans`, notes, rows: rowsOf({ first, start, again, search }) };
  });
}

const notes = [
  `medians of ${rounds}; the files are in the memory of the system`,
  'a file whose name, size, time and inode stayed the same is not read again; all others are',
];

function rowsOf({ first, start, again, search }) {
  return [
    row('the first time: every file is read', duration(median(first))),
    row(`at a start of the program (${aim})`, duration(median(start))),
    row(`again, after an answer (${aim})`, duration(median(again))),
    row(`search by name (${aim})`, duration(median(search))),
  ];
}

/** As the screen does it. */
function found(rows, wanted) {
  const text = wanted.toLocaleLowerCase();
  return rows.filter(({ name, company }) => `${name} ${company}`.toLocaleLowerCase().includes(text));
}

/** Milliseconds per round; what `before` does is not counted. */
async function repeated(before, work) {
  const times = [];
  for (let round = 0; round < rounds; round += 1) {
    await before(round);
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times;
}
