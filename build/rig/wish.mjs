import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { storeKinds } from './stores.mjs';

/** The rig was called wrongly; the message says how. */
export class WrongCall extends Error {}

const folder = join(import.meta.dirname, 'rigs');

/**
 * What the command line asks for: `{ name, rig, store, seed, rounds }`. A rig is a file in `rigs/` with `stores` (those
 * it can be run on), `usual` (rounds when none are named) and `run({ store, seed, rounds, scratch })`, which gives
 * `lost`, `unreadable` and figures of its own.
 */
export async function wishOf(given) {
  const { values, positionals } = parsed(given);
  const names = rigNames();
  const [name, ...rest] = positionals;
  if (name === undefined || rest.length > 0 || !names.includes(name)) {
    throw new WrongCall(`name one rig: ${names.join(', ')}`);
  }
  const rig = await import(pathToFileURL(join(folder, `${name}.mjs`)).href);
  const store = values.store ?? 'ours';
  if (!rig.stores.includes(store)) {
    throw new WrongCall(`--store ${String(store)}: ${name} knows ${rig.stores.join(', ')}`);
  }
  return {
    name,
    rig,
    store,
    seed: whole('seed', values.seed ?? '1', 0),
    rounds: values.rounds === undefined ? rig.usual : whole('rounds', values.rounds, 1),
  };
}

export function rigNames() {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.mjs'))
    .map((file) => file.slice(0, -'.mjs'.length))
    .toSorted();
}

function parsed(given) {
  const option = { type: 'string' };
  try {
    return parseArgs({
      args: given,
      allowPositionals: true,
      options: { rounds: option, seed: option, store: option },
    });
  } catch (error) {
    throw new WrongCall(`${error.message}\nstores: ${storeKinds.join(', ')}`);
  }
}

function whole(name, text, least) {
  const number = Number(text);
  if (!/^\d{1,9}$/u.test(text) || number < least) {
    throw new WrongCall(`--${name} ${text}: a whole number from ${least} to 999999999`);
  }
  return number;
}
