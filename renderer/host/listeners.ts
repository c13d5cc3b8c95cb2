import type { Client, ClientEvents } from './client.ts';

type Listeners = { readonly [E in keyof ClientEvents]: Set<(value: ClientEvents[E]) => void> };

/** Keeps who listens to what. `tell` passes a value on to everybody who listens. */
export function createListeners(): {
  readonly on: Client['on'];
  readonly tell: <E extends keyof ClientEvents>(event: E, value: ClientEvents[E]) => void;
} {
  const listeners: Listeners = { menu: new Set(), 'open-file': new Set(), 'handed-over': new Set() };
  return {
    on: (event, listener) => {
      listeners[event].add(listener);
      return () => listeners[event].delete(listener);
    },
    tell: (event, value) => {
      for (const listener of listeners[event]) listener(value);
    },
  };
}
