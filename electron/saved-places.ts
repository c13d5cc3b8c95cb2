import { randomBytes } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Problem } from '../scans/services/api.ts';
import type { UserFiles } from './compose.ts';

/** What a screen hears of something that was asked of the machine. */
export type Done =
  { readonly kind: 'done' } | { readonly kind: 'failed'; readonly problems: readonly Problem[] };

/** Files that were saved for a user. A screen names them by tokens that were given here: no path ever comes in. */
export type SavedPlaces = {
  /** Gives the token for this path. */
  readonly keep: (path: string) => string;
  /** `null` for what is no token of ours. */
  readonly outside: (what: 'open' | 'show', place: unknown) => Promise<Done | null>;
  /** For a path of our own. */
  readonly openPath: (path: string) => Promise<Done>;
};

/** `openOutside` hands a file or folder to the system. */
export function createSavedPlaces(openOutside: UserFiles['openOutside']): SavedPlaces {
  const places = new Map<unknown, string>();

  const hand = async (what: 'open' | 'show', path: string): Promise<Done> => {
    const found = await stat(path).catch(() => null);
    if (found === null) return failed([problem(path, 'saved-gone')]);
    if (await openOutside(what, path)) return { kind: 'done' };
    return failed([problem(path, 'open-outside-failed')]);
  };

  return {
    keep: (path) => {
      const place = randomBytes(16).toString('base64url');
      places.set(place, path);
      return place;
    },
    outside: async (what, place) => {
      const path = places.get(place);
      return path === undefined ? null : hand(what, path);
    },
    openPath: (path) => hand('open', path),
  };
}

/** An answer like any other: the screen says what is wrong. */
export function failed(problems: readonly Problem[]): Done & { readonly kind: 'failed' } {
  return { kind: 'failed', problems };
}

function problem(path: string, code: string): Problem {
  return { file: basename(path), place: '', code, values: {} };
}
