import { useEffect, useRef } from 'react';

export type WallKeys = {
  readonly next: () => void;
  readonly before: () => void;
  readonly fullScreen: () => void;
  readonly light: () => void;
};

const acts: Readonly<Record<string, keyof WallKeys>> = {
  // What a clicker in the hand of the adviser sends.
  PageDown: 'next',
  PageUp: 'before',
  ArrowRight: 'next',
  ArrowDown: 'next',
  ArrowLeft: 'before',
  ArrowUp: 'before',
  f: 'fullScreen',
  d: 'light',
};

/** Keys of the wall, without Control and its like; Escape leaves the full screen by itself. */
export function useWallKeys(keys: WallKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      const act = acts[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (act === undefined) return;
      event.preventDefault();
      latest.current[act]();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
