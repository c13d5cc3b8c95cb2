import { useEffect, useState } from 'react';
import { useAppState } from '../../app/use-app.ts';

export type Light = 'light' | 'dark';

/** The colours for this room, whatever the screens of the adviser have. */
export function useLight(): { readonly light: Light; readonly turn: () => void } {
  const { theme } = useAppState().settings;
  const [chosen, setChosen] = useState<Light | null>(null);
  const light = chosen ?? (theme === 'system' ? systemLight() : theme);
  useEffect(() => {
    if (chosen === null) return;
    const { dataset } = document.documentElement;
    dataset['theme'] = chosen;
    return () => {
      dataset['theme'] = theme;
    };
  }, [chosen, theme]);
  return { light, turn: () => setChosen(light === 'dark' ? 'light' : 'dark') };
}

function systemLight(): Light {
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
