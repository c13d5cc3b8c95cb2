/** Is there nothing of its own in plain data at this place, or no place? A schema says "wrong" for both. */
export function isAbsent(root: unknown, path: readonly PropertyKey[]): boolean {
  let value: unknown = root;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return false;
    value = Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
    if (value === undefined) return true;
  }
  return false;
}
