import { useSyncExternalStore } from 'react';
import { useApp } from './use-app.ts';

/** Which part of this text is heard now; `null`: none. */
export function useHeardPart(id: string): number | null {
  const { state } = useApp().readAloud;
  return useSyncExternalStore(state.subscribe, () => {
    const now = state.get();
    return now.kind === 'reading' && now.id === id ? now.part : null;
  });
}
