// Saves one payload after the other, as fast as the disk allows, and says the number of each that the store calls kept.
// Ours is asked for three at once, since it may then write them together and must not call one kept too early.
// usage: node child.mjs <store> <folder> <seed> [<file to fsync between two saves>]
import { open } from 'node:fs/promises';
import { payloadOf } from './payload.mjs';
import { openStore } from './stores.mjs';

const [kind, folder, seed, other] = process.argv.slice(2);
const store = await openStore(kind, folder);
let { n } = (await store.load()) ?? { n: 0 };
process.stdout.write(`B${n}\n`);
const atOnce = kind === 'ours' ? 3 : 1;
for (;;) {
  const numbers = Array.from({ length: atOnce }, (_, at) => n + 1 + at);
  const saves = numbers.map((number) => store.save(payloadOf(Number(seed), number)));
  n += atOnce;
  for (const [at, saved] of saves.entries()) {
    await saved;
    process.stdout.write(`A${numbers[at]}\n`);
  }
  if (other !== undefined) await syncAnother(other);
}

/** As any other program on the machine may do at any moment. */
async function syncAnother(path) {
  const file = await open(path, 'w');
  await file.write('x');
  await file.sync();
  await file.close();
}
