import { useEffect } from 'react';
import { useApp, useAppState } from './use-app.ts';

/** The voice falls silent when the page turns, a language changes, the window goes out of sight, or on Escape. */
export function useQuiet(turn: number): void {
  const { readAloud } = useApp();
  const { language, second } = useAppState();
  useEffect(() => readAloud.stop, [readAloud, turn, language, second]);
  useEffect(() => {
    const hidden = () => {
      if (document.hidden) readAloud.stop();
    };
    const escape = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') readAloud.stop();
    };
    document.addEventListener('visibilitychange', hidden);
    window.addEventListener('pagehide', readAloud.stop);
    // Before anything else that Escape does, which goes on doing it.
    window.addEventListener('keydown', escape, { capture: true });
    return () => {
      document.removeEventListener('visibilitychange', hidden);
      window.removeEventListener('pagehide', readAloud.stop);
      window.removeEventListener('keydown', escape, { capture: true });
    };
  }, [readAloud]);
}
