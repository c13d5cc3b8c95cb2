/** JSON in which bytes travel as `{ "$bytes": base64 }`. Text without them is read at full speed. */
export function parseWithBytes<T>(text: string): T {
  const value: T = text.includes('"$bytes"') ? JSON.parse(text, reviveBytes) : JSON.parse(text);
  return value;
}

/** For `JSON.stringify`: bytes in the form in which the host reads them. */
export function withBytes(_key: string, value: unknown): unknown {
  return value instanceof Uint8Array ? { $bytes: base64Of(value) } : value;
}

function reviveBytes(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, '$bytes')) return value;
  const text: unknown = Reflect.get(value, '$bytes');
  return typeof text === 'string' ? bytesOf(text) : value;
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

/** Three bytes are four characters, so that pieces of a multiple of three can be joined. */
const piece = 3 * 4096;

function base64Of(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length; from += piece) {
    pieces.push(btoa(String.fromCharCode(...bytes.subarray(from, from + piece))));
  }
  return pieces.join('');
}
