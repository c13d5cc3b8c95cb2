/** Does one thing at a time for each `key`, in the order of the calls. A failure stops nobody who comes after. */
export type InTurn<K> = <T>(key: K, work: () => Promise<T>) => Promise<T>;

export function createTurns<K>(): InTurn<K> {
  const running = new Map<K, Promise<unknown>>();
  return (key, work) => {
    const done = (running.get(key) ?? Promise.resolve()).then(work);
    const settled: Promise<unknown> = done
      .catch(() => undefined)
      .finally(() => {
        if (running.get(key) === settled) running.delete(key);
      });
    running.set(key, settled);
    return done;
  };
}
