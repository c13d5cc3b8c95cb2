import { useCallback, useEffect, useRef } from 'react';
import { useApp } from '../../app/use-app.ts';
import type { Incoming } from '../../host/client.ts';

/**
 * Whoever leaves the list in the middle of a question is asked again when he comes back: what is not finished then waits
 * like files that were just let go. What was taken in already changes nothing a second time.
 * Begins with files, and gives their end: whether they were finished here.
 */
export function useUnfinished(): (incoming: Incoming) => () => boolean {
  const app = useApp();
  const here = useRef(new Set<Incoming>());
  useEffect(() => {
    const unfinished = new Set<Incoming>();
    here.current = unfinished;
    return () => {
      const all = [...unfinished, app.incoming.get()];
      unfinished.clear();
      app.incoming.set({
        files: all.flatMap(({ files }) => files),
        passedOver: all.flatMap(({ passedOver }) => passedOver),
      });
    };
  }, [app]);
  return useCallback((incoming) => {
    const unfinished = here.current.add(incoming);
    return () => unfinished.delete(incoming);
  }, []);
}
