/** Plain data as JSON knows it. */
export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

/**
 * Plain data with every text kept once: screen and paper say the same sentences many times over. In `value` a text
 * is the number of its place in `texts`, and a number stands as a text: the two change places.
 */
export type Packed = { readonly texts: readonly string[]; readonly value: Json };

export function pack(whole: unknown): Packed {
  const places = new Map<string, number>();
  const packed = (part: unknown): Json => {
    if (typeof part === 'string') {
      const place = places.get(part) ?? places.size;
      places.set(part, place);
      return place;
    }
    if (typeof part === 'number') return String(part);
    if (Array.isArray(part)) return part.map((one: unknown) => packed(one));
    if (typeof part !== 'object' || part === null) return typeof part === 'boolean' ? part : null;
    return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, packed(value)]));
  };
  const value = packed(whole);
  return { texts: [...places.keys()], value };
}

/** The data again; `undefined` where this was never packed. */
export function unpack(packed: unknown): unknown {
  const texts: unknown = isObject(packed) ? packed['texts'] : null;
  if (!isObject(packed) || !Array.isArray(texts)) return undefined;
  const known: readonly unknown[] = texts;
  const unpacked = (part: unknown): unknown => {
    if (typeof part === 'number') return known[part];
    if (typeof part === 'string') return Number(part);
    if (Array.isArray(part)) return part.map((one: unknown) => unpacked(one));
    if (!isObject(part)) return part;
    return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, unpacked(value)]));
  };
  return unpacked(packed['value']);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
