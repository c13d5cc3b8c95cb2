import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import { compiled } from '../bench/product.mjs';
import { fieldsOf, firstScan, payloadIn, scanId } from './scan-payload.mjs';

/** `ours`: the product's; `stock`: lowdb with its own JSONFile; `plain`: `writeFile` in place. */
export const storeKinds = ['ours', 'stock', 'plain'];

/** What stands there cannot be read; the message says why. */
export class Unreadable extends Error {}

/**
 * A store of one payload in a folder: `save(payload)` resolves when the store says that it is kept, `load()` gives
 * the newest payload or `null` where there is none, and throws `Unreadable`. `change(next)` saves what `next` makes of
 * the newest one. `fileSystem`, `wait` and `writer` are for ours, `writeFile` is for plain.
 */
export async function openStore(kind, folder, parts = {}) {
  await mkdir(folder, { recursive: true });
  const path = join(folder, 'all.json');
  switch (kind) {
    case 'ours':
      return ours(folder, parts);
    case 'stock':
      return stock(path);
    default:
      return plain(path, parts.writeFile ?? writeFile);
  }
}

async function ours(folder, parts) {
  const [{ createAssessmentStore }, { createDataFolder }, { createScanFileCodec }] = await Promise.all([
    compiled('electron/adapters/assessment-store.js'),
    compiled('electron/adapters/data-folder.js'),
    compiled('scans/services/scan-file-codec.js'),
  ]);
  const codec = createScanFileCodec((text) => createHash('sha256').update(text, 'utf8').digest('hex'));
  const probed = await createDataFolder(folder, parts.fileSystem).probe();
  const store = createAssessmentStore({ folder, codec, now: () => new Date(), ...parts });
  let isThere = false;
  return {
    probed,
    save: async (payload) => {
      if (!isThere) {
        const first = await store.add(await firstScan());
        if (!first.ok && first.problems[0].code !== 'already-there') throw refusalOf(first);
        isThere = true;
      }
      const saved = await store.change(scanId, (old) => ({ ...old, ...fieldsOf(payload) }));
      if (!saved.ok) throw refusalOf(saved);
    },
    change: async (next) => {
      const saved = await store.change(scanId, (old) => ({ ...old, ...fieldsOf(next(payloadIn(old))) }));
      if (!saved.ok) throw refusalOf(saved);
      return payloadIn(saved.value);
    },
    load: async () => {
      const loaded = await store.load(scanId);
      if (loaded.ok) return payloadIn(loaded.value.assessment);
      if (loaded.problems[0].code === 'not-found') return null;
      throw new Unreadable(JSON.stringify(loaded.problems));
    },
  };
}

function refusalOf({ problems }) {
  return Object.assign(new Error(JSON.stringify(problems)), { code: problems[0].code });
}

/** As its manual says: one document in memory, written whole. */
function stock(path) {
  const db = new Low(new JSONFile(path), null);
  return {
    save: async (payload) => {
      db.data = payload;
      await db.write();
    },
    change: async (next) => {
      await db.read();
      db.data = next(db.data);
      await db.write();
      return db.data;
    },
    load: () =>
      readable(async () => {
        await db.read();
        return db.data;
      }),
  };
}

function plain(path, write) {
  const save = (payload) => write(path, JSON.stringify(payload, null, 2));
  return {
    save,
    change: async (next) => {
      const payload = next(JSON.parse(await readFile(path, 'utf8')));
      await save(payload);
      return payload;
    },
    load: () =>
      readable(async () => {
        try {
          return JSON.parse(await readFile(path, 'utf8'));
        } catch (error) {
          if (error.code === 'ENOENT') return null;
          throw error;
        }
      }),
  };
}

async function readable(read) {
  try {
    return await read();
  } catch (error) {
    throw new Unreadable(error.message);
  }
}
