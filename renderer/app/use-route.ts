import { useSyncExternalStore } from 'react';
import { hashOf, routeOf } from './routes.ts';
import type { Route } from './routes.ts';

type Known = { readonly hash: string; readonly route: Route; readonly turns: number };

let known: Known | null = null;

/** The route that the address shows; the same object as long as the address stays the same. */
export function currentRoute(): Route {
  return look().route;
}

export function useRoute(): Route {
  return useSyncExternalStore(listen, currentRoute);
}

/** How many times the address changed since the window opened. */
export function usePageTurns(): number {
  return useSyncExternalStore(listen, () => look().turns);
}

/** `replace`: "back" skips the screen that we leave. */
export function go(route: Route, how: 'push' | 'replace' = 'push'): void {
  if (how === 'replace') window.location.replace(hashOf(route));
  else window.location.hash = hashOf(route);
}

function listen(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

function look(): Known {
  const { hash } = window.location;
  if (known?.hash !== hash)
    known = { hash, route: routeOf(hash), turns: known === null ? 0 : known.turns + 1 };
  return known;
}
