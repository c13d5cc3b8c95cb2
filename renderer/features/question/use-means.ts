import { useCallback, useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import type { Means } from './auto-advance.ts';

/** How the last answer was given: with the pointer, or with keys that move the choice. */
export function useMeans(answers: RefObject<HTMLElement | null>): () => Means {
  const means = useRef<Means>('keys');
  useEffect(() => {
    const { current } = answers;
    const pointer = () => {
      means.current = 'pointer';
    };
    const keys = () => {
      means.current = 'keys';
    };
    current?.addEventListener('pointerdown', pointer);
    current?.addEventListener('keydown', keys);
    return () => {
      current?.removeEventListener('pointerdown', pointer);
      current?.removeEventListener('keydown', keys);
    };
  }, [answers]);
  return useCallback(() => {
    const now = means.current;
    means.current = 'keys';
    return now;
  }, []);
}
