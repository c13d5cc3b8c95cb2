import { hasProvenWebsite } from '../definition/centre-reach.ts';
import type { Definition } from '../definition/definition.ts';

/**
 * Every web address that a screen may have opened: the proven websites of the centres, what an adviser added, and
 * the pages of the instruments, each once, `https:` only.
 */
export function knownAddresses({ centres, instruments }: Definition): readonly string[] {
  const all = [
    ...centres.filter(hasProvenWebsite).map(({ website }) => website),
    ...centres.flatMap(({ own }) => own?.website ?? []),
    ...instruments.map(({ url }) => url),
  ];
  return [...new Set(all)].filter((address) => address.startsWith('https://'));
}
