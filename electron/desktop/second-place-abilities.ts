import type { Machine } from '../compose.ts';
import { failed } from '../saved-places.ts';
import type { Done } from '../saved-places.ts';
import type { Dialogs } from './dialogs.ts';

export type SecondPlaceParts = {
  readonly secondPlace: Machine['secondPlace'];
  readonly dialogs: () => Pick<Dialogs, 'askFolder'>;
};

/** Copies on a stick or another disk: the user points at it in a dialog of the system, so no screen names a path. */
export type SecondPlaceAbilities = {
  readonly state: () => Promise<unknown>;
  /** Answers when the copies are there, or when they wait. */
  readonly choose: () => Promise<Done | { readonly kind: 'cancelled' }>;
  readonly stop: () => Promise<Done>;
};

export function createSecondPlaceAbilities({ secondPlace, dialogs }: SecondPlaceParts): SecondPlaceAbilities {
  return {
    state: () => secondPlace.state(),
    choose: async () => {
      const folder = await dialogs().askFolder();
      if (folder === null) return { kind: 'cancelled' };
      const chosen = await secondPlace.choose(folder);
      if (!chosen.ok) return failed(chosen.problems);
      await secondPlace.catchUp();
      return { kind: 'done' };
    },
    stop: async () => {
      const stopped = await secondPlace.stop();
      return stopped.ok ? { kind: 'done' } : failed(stopped.problems);
    },
  };
}
