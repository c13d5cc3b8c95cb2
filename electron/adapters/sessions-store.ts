import { basename, dirname, join } from 'node:path';
import { dataFolderParts } from './data-folder.ts';
import { earlierEndings } from './durable-replace.ts';
import { refusable, refusing } from './store-refusal.ts';
import { asideStart, createTextFileStore, decode, type TextFileOptions } from './text-file-store.ts';
import type { TextFileParts } from './text-file-store.ts';
import type { SessionsStore } from '../../scans/services/store-ports.ts';

/** `sessions.json` in the data folder. */
export function createSessionsStore(options: TextFileOptions): SessionsStore {
  const { store, parts } = createTextFileStore(kind, options);
  return {
    ...store,
    readEarlier: () => refusable(() => refusing(parts.path, () => earlierTexts(parts))),
    writeErasing: (text, over) =>
      refusable(() =>
        parts.alone(() =>
          refusing(parts.path, async () => {
            await eraseEarlier(parts);
            return parts.writeNow(text, over, 'nothing');
          }),
        ),
      ),
  };
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
