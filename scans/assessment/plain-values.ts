/** Do two plain values hold the same, in whatever order their keys were made? */
export function isEqual(a: unknown, b: unknown): boolean {
  return JSON.stringify(a, inOrder) === JSON.stringify(b, inOrder);
}

/**
 * Is everything in `less` in `more` too? Nothing, an empty text and an empty list miss nothing; a list holds another
 * where it has an equal of each of its members.
 */
export function holds(more: unknown, less: unknown): boolean {
  if (less === null || less === undefined || less === '') return true;
  if (Array.isArray(less)) {
    return less.every((one) => Array.isArray(more) && more.some((other) => isEqual(one, other)));
  }
  if (typeof less !== 'object') return more === less;
  return Object.entries(less).every(([key, value]) => holds(valueIn(more, key), value));
}

function valueIn(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined;
}

function inOrder(_key: string, value: unknown): unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
}
