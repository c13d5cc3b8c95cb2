import type { Machine } from '../compose.ts';
import { createOpenAddress } from '../known-addresses.ts';
import { createSavedPlaces, failed } from '../saved-places.ts';
import type { Done } from '../saved-places.ts';
import { answerJson, refuse } from './answer.ts';
import type { Answer } from './answer.ts';

export type Abilities = {
  /** In the folder for downloads. The answer holds a token for the place and the path as text to read. */
  readonly save: (name: string, bytes: Uint8Array) => Promise<Answer>;
  readonly open: (input: unknown) => Promise<Answer>;
  readonly show: (input: unknown) => Promise<Answer>;
  readonly openAddress: (input: unknown) => Promise<Answer>;
  readonly showDataFolder: () => Promise<Answer>;
  readonly log: () => Promise<Answer>;
};

/** What a page may ask of the machine. */
export function createAbilities(
  { services, userFiles, log }: Pick<Machine, 'services' | 'userFiles' | 'log'>,
  dataFolder: string,
): Abilities {
  const openAddress = createOpenAddress(services, userFiles.openOutside);
  const places = createSavedPlaces(userFiles.openOutside);

  return {
    save: async (name, bytes) => {
      const safe = userFiles.safeFileName(name);
      if (safe === null) return refuse(400, 'not a kind of file that we make');
      const saved = await userFiles.saveInFolder(await userFiles.downloadsFolder(), safe, bytes);
      if (!saved.ok) return answerJson(200, failed(saved.problems));
      return answerJson(200, { kind: 'saved', place: places.keep(saved.value), shown: saved.value });
    },
    open: async (input) => answered(await places.outside('open', valueOf(input, 'place'))),
    show: async (input) => answered(await places.outside('show', valueOf(input, 'place'))),
    openAddress: async (input) => answered(await openAddress(valueOf(input, 'address'))),
    showDataFolder: async () => answered(await places.openPath(dataFolder)),
    log: async () => answerJson(200, { text: await log.text() }),
  };
}

function valueOf(input: unknown, key: string): unknown {
  return typeof input === 'object' && input !== null ? Reflect.get(input, key) : undefined;
}

function answered(done: Done | null): Answer {
  return done === null ? refuse(404, 'unknown place') : answerJson(200, done);
}
