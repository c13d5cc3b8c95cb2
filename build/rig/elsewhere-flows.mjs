import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openData } from './data.mjs';
import { stickIn } from './elsewhere.mjs';
import { fieldsOf, scanId } from './scan-payload.mjs';
import { payloadOf } from './payload.mjs';

/**
 * Everything that is done with the second place for copies. `makesIt`: it makes the folder there, wherever that is, so
 * that it cannot be tried with a stick that is pulled out.
 */
export const elsewhereFlows = [
  { name: 'choose elsewhere', prepare: withCopies, act: chooseStick, makesIt: true },
  { name: 'copy elsewhere', prepare: withPlace, act: caughtUp },
  {
    name: 'thin elsewhere',
    prepare: async (data) => {
      await data.store.add(data.first);
      await withStick(data);
      for (let hour = 8; hour < 14; hour += 1) await changeAt(data.folder, hour);
      await changed(await openData(data.folder), 14);
    },
    act: caughtUp,
  },
  {
    name: 'erase elsewhere',
    prepare: async (data) => {
      await withPlace(data);
      await data.secondPlace.catchUp();
    },
    act: ({ store }) => store.erase(scanId),
    erases: true,
  },
  { name: 'stop elsewhere', prepare: withPlace, act: ({ secondPlace }) => secondPlace.stop() },
].map((flow) => ({ ...flow, elsewhere: true }));

/** One copy of how it was, and how it is now. */
async function withCopies(data) {
  await data.store.add(data.first);
  await data.store.keepGeneration(scanId);
  await changed(data, 1);
}

async function withPlace(data) {
  await withCopies(data);
  await withStick(data);
}

/** With something of somebody else in the folder. */
async function withStick(data) {
  await chooseStick(data);
  writeFileSync(join(stickIn(dirname(data.folder)), 'innovatiescan-kopie', 'notes.txt'), 'mine');
}

function chooseStick({ secondPlace, folder }) {
  return secondPlace.choose(stickIn(dirname(folder)));
}

async function caughtUp({ secondPlace }) {
  await secondPlace.catchUp();
  return { ok: true, value: null };
}

/** Some days ago, and brought there then. */
async function changeAt(folder, hour) {
  const now = () => new Date(`2026-11-20T${String(hour).padStart(2, '0')}:00:00.000Z`);
  const data = await openData(folder, undefined, { now, elsewhere: true });
  await changed(data, hour);
  await data.secondPlace.catchUp();
}

function changed({ store }, n) {
  return store.change(scanId, (old) => ({ ...old, ...fieldsOf(payloadOf(1, n, 300)) }));
}
