/** JSON in which bytes travel as `{ "$bytes": base64 }`. Text without them is read at full speed. */
export function parseWithBytes<T>(text: string): T {
  const value: T = text.includes('"$bytes"') ? JSON.parse(text, reviveBytes) : JSON.parse(text);
  return value;
}

function reviveBytes(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, '$bytes')) return value;
  const text: unknown = Reflect.get(value, '$bytes');
  return typeof text === 'string' ? bytesOf(text) : value;
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
