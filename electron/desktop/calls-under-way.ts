import type { Ask } from './channels.ts';

/** Whether the page still waits for answers: then something may be on its way to the disk. */
export type CallsUnderWay = {
  readonly watched: (ask: Ask) => Ask;
  readonly areThere: () => boolean;
  /** Resolves when nothing was under way for a moment, or after a few seconds: one call can ask for the next. */
  readonly ended: () => Promise<void>;
};

const momentMs = 100;
const mostMoments = 30;

export function createCallsUnderWay(): CallsUnderWay {
  let underWay = 0;
  let begun = 0;
  const areThere = (): boolean => underWay > 0;
  return {
    areThere,
    watched: (ask) => async (name, input) => {
      underWay += 1;
      begun += 1;
      try {
        return await ask(name, input);
      } finally {
        underWay -= 1;
      }
    },
    ended: async () => {
      for (let moment = 0; moment < mostMoments; moment += 1) {
        const before = begun;
        await new Promise((resolve) => setTimeout(resolve, momentMs));
        if (!areThere() && begun === before) return;
      }
    },
  };
}
