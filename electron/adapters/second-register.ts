import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { dataFolderParts } from './data-folder.ts';
import { replaceDurably } from './durable-replace.ts';
import { removeIfThere, type FileSystem } from './file-system.ts';
import { patiently, type Wait } from './lock-patience.ts';
import { decode } from './text-file-store.ts';

export type SecondRegisterParts = {
  readonly fileSystem: FileSystem;
  /** Absolute path of the data folder. */
  readonly folder: string;
  /** Whether a text is a register; of a damaged one no copy takes the place of a whole one. */
  readonly isRegister: (text: string) => boolean;
  readonly now: () => Date;
  readonly wait: Wait;
  readonly platform?: string;
};

/** The copy of the register in the folder of the second place, `root`. Everything rejects with the error of the system. */
export type SecondRegister = {
  /**
   * Puts the register as it stands now there, under the same name, and gives the mark by which it is known again.
   * `brought`: the mark of what was brought last. What stands there and was not brought from here is of another laptop,
   * or of before this one: it stays, under a name with the day. Without a register here, or with a damaged one, nothing
   * is done and `brought` is given back.
   */
  readonly bring: (root: string, brought: string | null) => Promise<string | null>;
  /** Takes away every copy there in which one of these ids stands, also half-written ones. */
  readonly erase: (root: string, ids: readonly string[]) => Promise<void>;
};

export function createSecondRegister(parts: SecondRegisterParts): SecondRegister {
  const { fileSystem, folder, isRegister, now, wait } = parts;
  const here = join(folder, dataFolderParts.sessions);
  return {
    bring: async (root, brought) => {
      if ((await fileSystem.look(here)) === null) return brought;
      const bytes = await fileSystem.read(here);
      if (!isRegister(decode(bytes))) return brought;
      const to = join(root, dataFolderParts.sessions);
      const mark = markOf(bytes);
      const found = await fileSystem.look(to);
      const there = found === null ? null : markOf(await fileSystem.read(to));
      if (there === mark) return mark;
      const isOurs = there === brought;
      if (there !== null && !isOurs) await putAside(parts, root, to);
      const before = isOurs ? (found?.stamp ?? null) : null;
      await replaceDurably(fileSystem, wait, { path: to, bytes, before, keep: 'nothing', now: now() });
      await fileSystem.syncFolder(root);
      return mark;
    },
    erase: async (root, ids) => {
      const { platform = process.platform } = parts;
      for (const name of (await fileSystem.names(root)).filter(isCopy)) {
        const path = join(root, name);
        const text = decode(await fileSystem.read(path));
        // With its quotes: another id could begin with the same signs.
        if (!ids.some((id) => text.includes(`"${id}"`))) continue;
        await patiently(() => removeIfThere(fileSystem, path), wait, platform);
      }
      await fileSystem.syncFolder(root);
    },
  };
}

/** The register, one that was put aside, or one that was never finished. */
function isCopy(name: string): boolean {
  return /^(?:sessions(?:-\d{4}-\d{2}-\d{2}(?:-\d+)?)?\.json|\.sessions\.json\..+\.tmp)$/u.test(name);
}

async function putAside(
  { fileSystem, now, wait, platform = process.platform }: SecondRegisterParts,
  root: string,
  path: string,
): Promise<void> {
  const day = now().toISOString().slice(0, 10);
  const names = new Set(await fileSystem.names(root));
  for (let number = 1; ; number += 1) {
    const name = `sessions-${day}${number === 1 ? '' : `-${String(number)}`}.json`;
    if (names.has(name)) continue;
    await patiently(() => fileSystem.rename(path, join(root, name)), wait, platform);
    return;
  }
}

function markOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
