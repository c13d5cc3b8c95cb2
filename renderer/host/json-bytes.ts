/** For `JSON.parse`: bytes travel as `{ "$bytes": base64 }`, everything else as it is. */
export function reviveBytes(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, '$bytes')) return value;
  const text: unknown = Reflect.get(value, '$bytes');
  return typeof text === 'string' ? bytesOf(text) : value;
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
