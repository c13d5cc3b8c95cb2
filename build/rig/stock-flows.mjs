import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import { payloadOf } from './payload.mjs';

const nameOf = (folder) => join(folder, 'all.json');

/**
 * The save of lowdb as it comes, in the steps that its writer makes: a new file beside the old one, then a rename,
 * and no flush. They are done here one by one, since its own calls cannot be listened to.
 */
export const stockFlows = [
  {
    name: 'save',
    prepare: async (folder) => {
      const db = new Low(new JSONFile(nameOf(folder)), null);
      db.data = payloadOf(1, 1, 3000);
      await db.write();
    },
    acts: [
      async (folder, fileSystem) => {
        const temporary = join(folder, '.all.json.tmp');
        const file = await fileSystem.create(temporary, 0o644);
        await file.write(Buffer.from(JSON.stringify(payloadOf(1, 2, 3000), null, 2)));
        await file.close();
        await fileSystem.rename(temporary, nameOf(folder));
      },
    ],
    found: async (folder) => {
      try {
        return `save ${JSON.parse(readFileSync(nameOf(folder), 'utf8')).n}`;
      } catch {
        return 'unreadable';
      }
    },
  },
];
