import { useEffect, useRef } from 'react';
import { keyAction } from './key-action.ts';
import type { KeyAction } from './key-action.ts';
import { keyPlaceOf } from './key-place.ts';

/** Keys of the whole page; a key that does something of ours does nothing else. */
export function useKeys(singleKeys: boolean, act: (action: KeyAction, key: string) => void): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const place = keyPlaceOf(event.target, singleKeys);
      const action = place === null || event.defaultPrevented ? null : keyAction(event, place);
      if (action === null) return;
      event.preventDefault();
      latest.current(action, event.key);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [singleKeys]);
}
