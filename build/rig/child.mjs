// Saves one payload after the other, as fast as the disk allows, and says the number of each that the store calls kept.
// usage: node child.mjs <store> <folder> <seed> [<file to fsync between two saves>]
import { open } from 'node:fs/promises';
import { payloadOf } from './payload.mjs';
import { openStore } from './stores.mjs';

const [kind, folder, seed, other] = process.argv.slice(2);
const store = await openStore(kind, folder);
let { n } = (await store.load()) ?? { n: 0 };
process.stdout.write(`B${n}\n`);
for (;;) {
  n += 1;
  await store.save(payloadOf(Number(seed), n));
  process.stdout.write(`A${n}\n`);
  if (other !== undefined) await syncAnother(other);
}

/** As any other program on the machine may do at any moment. */
async function syncAnother(path) {
  const file = await open(path, 'w');
  await file.write('x');
  await file.sync();
  await file.close();
}
