import { basename, dirname, join } from 'node:path';
import { dataFolderParts } from './data-folder.ts';
import { earlierEndings } from './durable-replace.ts';
import { jsonIn, valueAt } from './plain-data.ts';
import type { SecondPlace } from './second-place.ts';
import { refusable, refusing } from './store-refusal.ts';
import { asideStart, createTextFileStore, decode, type TextFileOptions } from './text-file-store.ts';
import type { TextFileParts } from './text-file-store.ts';
import type { SessionsStore } from '../../scans/services/store-ports.ts';

export type SessionsStoreOptions = TextFileOptions & {
  /** Where a copy goes. */
  readonly secondPlace?: Pick<SecondPlace, 'followRegister' | 'erasePersons'>;
};

/** `sessions.json` in the data folder. */
export function createSessionsStore({ secondPlace, ...options }: SessionsStoreOptions): SessionsStore {
  const { store, parts } = createTextFileStore(kind, options);
  const erase = async (text: string, over: string | null): Promise<null> => {
    await eraseEarlier(parts);
    return parts.writeNow(text, over, 'nothing');
  };
  return {
    ...store,
    write: async (text, over) => {
      const written = await store.write(text, over);
      if (written.ok) secondPlace?.followRegister();
      return written;
    },
    readEarlier: () => refusable(() => refusing(parts.path, () => earlierTexts(parts))),
    writeErasing: (text, over) =>
      refusable(() =>
        parts.alone(() =>
          refusing(parts.path, async () => {
            const work = () => erase(text, over).then(() => true);
            await (secondPlace === undefined
              ? work()
              : secondPlace.erasePersons(goneFrom(over ?? '', text), work));
            return null;
          }),
        ),
      ),
  };
}

/** Ids of persons who stood in one text of a register and not in the other. */
function goneFrom(before: string, after: string): readonly string[] {
  const left = new Set(personsIn(after));
  return personsIn(before).filter((id) => !left.has(id));
}

function personsIn(text: string): readonly string[] {
  const persons: unknown = valueAt(jsonIn(text), 'persons');
  const ids = Array.isArray(persons) ? persons.map((person: unknown) => valueAt(person, 'id')) : [];
  return ids.filter((id) => typeof id === 'string');
}

const maxBytes = 5_000_000;
const kind = {
  name: dataFolderParts.sessions,
  maxBytes,
  tooLarge: { code: 'register-too-large', most: String(maxBytes / 1_000_000) },
  changedElsewhere: 'register-changed-elsewhere',
};

async function earlierTexts({ fileSystem, path }: TextFileParts): Promise<readonly string[]> {
  const texts: string[] = [];
  for (const ending of earlierEndings) {
    const found = await fileSystem.look(`${path}${ending}`);
    if (found?.isFile !== true || found.stamp.bytes > maxBytes) continue;
    texts.push(decode(await fileSystem.read(`${path}${ending}`)));
  }
  return texts;
}

/**
 * Before the new text is written, so that a power cut on the way leaves the register itself as it was, to be asked
 * again.
 */
async function eraseEarlier({ fileSystem, path }: TextFileParts): Promise<void> {
  const target = await fileSystem.target(path);
  for (const folder of new Set([dirname(path), dirname(target)])) {
    const names = await fileSystem.names(folder);
    for (const name of names.filter((other) => isEarlier(other, basename(path), basename(target)))) {
      await fileSystem.remove(join(folder, name));
    }
    await fileSystem.syncFolder(folder);
  }
}

/** An earlier version, one that was set aside, or half a file of a write that a crash broke off. */
function isEarlier(name: string, file: string, target: string): boolean {
  return (
    name.startsWith(asideStart(file)) ||
    earlierEndings.some((ending) => name === `${target}${ending}`) ||
    (name.startsWith(`.${target}.`) && name.endsWith('.tmp'))
  );
}
