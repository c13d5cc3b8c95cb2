import { useCallback, useEffect, useRef, useState } from 'react';

/** Long enough to finish a word, short enough to lose nothing. */
const restMs = 600;

export type Typed<T> = {
  readonly value: T;
  /** Shown at once, saved when typing rests, the page turns or the window closes. */
  readonly type: (next: T) => void;
  /** Shown and saved at once. */
  readonly choose: (next: T) => void;
};

/** A value that somebody types. `save` gets every value that is to be kept, the last one always. */
export function useTyped<T>(first: T, save: (value: T) => void): Typed<T> {
  const [value, setValue] = useState(first);
  const waiting = useRef<{ readonly value: T } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const saveNow = useRef(save);
  useEffect(() => {
    saveNow.current = save;
  }, [save]);
  const flush = useCallback(() => {
    clearTimeout(timer.current);
    const last = waiting.current;
    waiting.current = null;
    if (last !== null) saveNow.current(last.value);
  }, []);

  useEffect(() => {
    // Before the app asks whether anything is unsaved.
    window.addEventListener('beforeunload', flush, { capture: true });
    return () => {
      flush();
      window.removeEventListener('beforeunload', flush, { capture: true });
    };
  }, [flush]);

  const type = (next: T) => {
    setValue(next);
    waiting.current = { value: next };
    clearTimeout(timer.current);
    timer.current = setTimeout(flush, restMs);
  };
  return {
    value,
    type,
    choose: (next) => {
      type(next);
      flush();
    },
  };
}
