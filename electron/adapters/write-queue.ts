export type WriteQueue<T> = {
  /** Resolves or rejects with the write that carries this value or a newer one. */
  readonly write: (value: T) => Promise<void>;
  /** Does something else in turn, after what was asked before. */
  readonly run: <R>(work: () => Promise<R>) => Promise<R>;
  readonly isBusy: () => boolean;
};

/**
 * One thing at a time, in the order of the calls. While something runs, at most one write waits: a newer value
 * takes its place and shares its promise, so a slow disk never falls behind. A failure stops nobody who comes after.
 */
export function createWriteQueue<T>(writeNow: (value: T) => Promise<void>): WriteQueue<T> {
  let running = 0;
  let last: Promise<unknown> = Promise.resolve();
  let waiting: { readonly slot: { value: T }; readonly promise: Promise<void> } | null = null;

  function run<R>(work: () => Promise<R>): Promise<R> {
    running += 1;
    const done = last.then(work).finally(() => {
      running -= 1;
    });
    last = done.catch(() => undefined);
    return done;
  }

  function write(value: T): Promise<void> {
    if (waiting !== null) {
      waiting.slot.value = value;
      return waiting.promise;
    }
    const slot = { value };
    const promise = run(() => {
      waiting = null;
      return writeNow(slot.value);
    });
    waiting = { slot, promise };
    return promise;
  }

  return { write, run, isBusy: () => running > 0 };
}
