export const slowAfterMs = 1000;
export const stuckAfterMs = 5000;

/** How long one attempt takes by now. */
export type Takes = 'short' | 'slow' | 'stuck';

export type Patience = {
  readonly takes: () => Takes;
  readonly begin: () => void;
  /** Gives how long it took in the end. */
  readonly end: () => Takes;
};

/** Watches one attempt at a time, and tells when it takes longer than people wait without a word. */
export function createPatience(
  later: (ms: number, run: () => void) => () => void,
  tell: () => void,
): Patience {
  let takes: Takes = 'short';
  let stop = () => {};

  const after = (ms: number, next: Takes, then: () => void) => {
    stop = later(ms, () => {
      takes = next;
      tell();
      then();
    });
  };

  return {
    takes: () => takes,
    begin: () =>
      after(slowAfterMs, 'slow', () => after(stuckAfterMs - slowAfterMs, 'stuck', () => undefined)),
    end: () => {
      stop();
      const took = takes;
      takes = 'short';
      return took;
    },
  };
}
