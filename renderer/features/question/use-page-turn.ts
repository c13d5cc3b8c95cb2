import { useEffect, useMemo, useRef } from 'react';
import type { QuestionId } from '../../../scans/definition/definition.ts';
import { advanceAfterMs } from './auto-advance.ts';

export type PageTurn = {
  /** Turns a moment later, unless the page turned before or is to stay. */
  readonly soon: (turn: () => void) => void;
  readonly stay: () => void;
  /** Milliseconds since a page came by itself. */
  readonly sinceMs: () => number;
};

/** The page that turns by itself after an answer to this question. */
export function usePageTurn(question: QuestionId): PageTurn {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const turnedAt = useRef(-Infinity);
  useEffect(() => () => clearTimeout(timer.current), [question]);
  return useMemo(
    () => ({
      soon: (turn) => {
        clearTimeout(timer.current);
        timer.current = setTimeout(() => {
          turnedAt.current = performance.now();
          turn();
        }, advanceAfterMs);
      },
      stay: () => clearTimeout(timer.current),
      sinceMs: () => performance.now() - turnedAt.current,
    }),
    [],
  );
}
