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
  return useSyncExternalStore(listen, currentTurn);
}

export function currentTurn(): number {
  return look().turns;
}

/** `replace`: "back" skips the screen that we leave. */
export function go(route: Route, how: 'push' | 'replace' = 'push'): void {
  move(hashOf(route), how);
}

/**
 * Turns the page in the same moment as a click on a link to a screen; the browser by itself would do so in a later
 * one. Gives back what ends it.
 */
export function followLinks(): () => void {
  const follow = (event: MouseEvent) => {
    const hash = isPlain(event) ? linkAt(event.target) : null;
    if (hash === null) return;
    event.preventDefault();
    if (hash !== look().hash) move(hash, 'push');
  };
  document.addEventListener('click', follow);
  return () => document.removeEventListener('click', follow);
}

/** A click that means "go there", not "open it elsewhere". */
function isPlain({ defaultPrevented, button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return !defaultPrevented && button === 0 && !(ctrlKey || metaKey || shiftKey || altKey);
}

function linkAt(target: EventTarget | null): string | null {
  const link = target instanceof Element ? target.closest('a[href^="#/"]') : null;
  return link?.getAttribute('href') ?? null;
}

const listeners = new Set<() => void>();

/** The screen first, the address after it: writing the address takes the browser longer than drawing a question. */
function move(hash: string, how: 'push' | 'replace'): void {
  look(hash);
  if (addresses.length === 0) setTimeout(writeAddresses);
  addresses.push({ hash, how });
  for (const listener of listeners) listener();
}

const addresses: { readonly hash: string; readonly how: 'push' | 'replace' }[] = [];

function writeAddresses(): void {
  for (const { hash, how } of addresses.splice(0)) {
    if (how === 'replace') window.history.replaceState(null, '', hash);
    else window.history.pushState(null, '', hash);
  }
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('hashchange', listener);
  window.addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('hashchange', listener);
    window.removeEventListener('popstate', listener);
  };
}

/** What is shown: the address, or where we are going while that is not written yet. */
function look(hash = addresses.at(-1)?.hash ?? window.location.hash): Known {
  if (known?.hash !== hash) {
    known = { hash, route: routeOf(hash), turns: known === null ? 0 : known.turns + 1 };
  }
  return known;
}
