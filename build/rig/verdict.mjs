import { isWhole } from './payload.mjs';
import { openStore, Unreadable } from './stores.mjs';

/**
 * What a fresh look at the folder finds, beside the highest number that was called kept: `whole`, `lost` (older than
 * that, or nothing at all) or `unreadable` (cannot be read, or holds what nobody saved).
 */
export async function verdictOn(kind, folder, seed, acknowledged, most, parts = {}) {
  try {
    const found = await (await openStore(kind, folder, parts)).load();
    if (found === null) return acknowledged > 0 ? 'lost' : 'whole';
    if (found.n > 0 && !isWhole(seed, found, most)) return 'unreadable';
    return found.n < acknowledged ? 'lost' : 'whole';
  } catch (error) {
    if (error instanceof Unreadable) return 'unreadable';
    throw error;
  }
}

/** Counts of verdicts, to be added up. */
export function tally() {
  const counts = { whole: 0, lost: 0, unreadable: 0 };
  return { counts, add: (verdict) => (counts[verdict] += 1) };
}
