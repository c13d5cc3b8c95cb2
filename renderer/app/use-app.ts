import { createContext, use } from 'react';
import type { Speech } from '../language/say.ts';
import type { AppState } from './app-state.ts';
import type { App } from './create-app.ts';
import { useStore } from './store.ts';

export const AppContext = createContext<App | null>(null);

/** The app that this screen is part of. */
export function useApp(): App {
  const app = use(AppContext);
  if (app === null) throw new Error('no app around this screen');
  return app;
}

export function useAppState(): AppState {
  return useStore(useApp().state);
}

/** The words of the screens, in the language of now. */
export function useSpeech(): Speech {
  return useAppState().speech;
}
