/** Does one thing at a time for each `key`, in the order of the calls. A failure stops nobody who comes after. */
export type InTurn<K> = <T>(key: K, work: () => Promise<T>) => Promise<T>;

export function createTurns<K>(): InTurn<K> {
  const last = new Map<K, Promise<void>>();
  return (key, work) => {
    const done = (last.get(key) ?? Promise.resolve()).then(work);
    last.set(key, done.then(nothing, nothing));
    return done;
  };
}

/** So that what a work gave does not stay in memory. */
function nothing(): void {}
