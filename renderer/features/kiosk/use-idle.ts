import { useEffect, useRef } from 'react';

const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const;

/** Does something after so long without a sign of anybody. */
export function useIdle(ms: number, act: () => void): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    let timer = setTimeout(() => latest.current(), ms);
    const again = () => {
      clearTimeout(timer);
      timer = setTimeout(() => latest.current(), ms);
    };
    for (const sign of signs) window.addEventListener(sign, again, { passive: true });
    return () => {
      clearTimeout(timer);
      for (const sign of signs) window.removeEventListener(sign, again);
    };
  }, [ms]);
}
