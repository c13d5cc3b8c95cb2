// Counts on from the newest save, one by one, and says each number that the store calls kept; a refusal is no end.
// usage: node counting-child.mjs <store> <folder>
import { setTimeout as pause } from 'node:timers/promises';
import { compiled } from '../bench/product.mjs';
import { openStore } from './stores.mjs';

const [kind, folder] = process.argv.slice(2);
const { createWriterLock } = await compiled('electron/adapters/writer-lock.js');
const writer = createWriterLock({ folder, now: () => new Date(), wait: pause });
const store = await openStore(kind, folder, { writer });
process.stdout.write('B\n');
for (;;) {
  try {
    const { n } = await store.change((old) => ({ n: old.n + 1, notes: [] }));
    process.stdout.write(`A${n}\n`);
  } catch {
    process.stdout.write('R\n');
    await pause(20);
  }
}
