import type { Seen } from './story-parts.ts';

/**
 * An answer without what differs between two runs of one story: moments, ids, the data folder, and the sums and
 * sizes that follow from them. What no host could carry is a failure here: a function, a class, a hole.
 */
export function comparable(value: unknown, seen: Seen, folder: string): unknown {
  const ids = Object.entries(seen).filter(([, text]) => /^[0-9a-f-]{8,64}$/u.test(text));
  const plain = (text: string): string =>
    ids
      .reduce((found, [name, id]) => found.replaceAll(id, `‹${name}›`), text.replaceAll(folder, '‹folder›'))
      .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z|\d{8}T\d{6,9}Z/gu, '‹moment›')
      .replace(/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gu, '‹id›')
      .replace(/\bplace-[0-9a-f]{32}\b/gu, '‹id›')
      .replace(/\b[0-9a-f]{64}\b/gu, '‹sum›')
      .replace(/(?<="(salt|nonce|data)": ")[A-Za-z0-9+/=]+(?=")/gu, '‹sealed›');
  const walk = (found: unknown): unknown => {
    if (typeof found === 'string') return plain(found);
    if (found === null || ['number', 'boolean'].includes(typeof found)) return found;
    if (found instanceof Uint8Array) return { bytes: plain(new TextDecoder('latin1').decode(found)) };
    if (Array.isArray(found)) return found.map(walk);
    if (typeof found === 'object' && isPlain(found)) {
      return Object.fromEntries(Object.entries(found).map(([key, part]) => [plain(key), walk(part)]));
    }
    throw new Error(`no host can carry a ${typeof found} in ${JSON.stringify(value)}`);
  };
  return walk(value);
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}
