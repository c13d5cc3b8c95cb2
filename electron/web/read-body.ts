import type { IncomingMessage } from 'node:http';

/** `null`: more bytes than allowed; the rest was not kept. Rejects when the sender stops halfway. */
export async function readBody(request: IncomingMessage, mostBytes: number): Promise<Uint8Array | null> {
  if (Number(request.headers['content-length'] ?? 0) > mostBytes) return null;
  const parts: Uint8Array[] = [];
  let length = 0;
  // Not `for await`: leaving such a loop early would cut the connection before the refusal is out.
  return new Promise((resolve, reject) => {
    request.on('data', (part: Uint8Array) => {
      length += part.length;
      if (length > mostBytes) {
        parts.length = 0;
        resolve(null);
      } else parts.push(part);
    });
    request.once('end', () => resolve(Buffer.concat(parts)));
    request.once('error', reject);
  });
}

/** The text of a JSON body as a value, with bytes where they travelled as text; `undefined`: no UTF-8 or no JSON. */
export function parseJson(bytes: Uint8Array): { readonly value: unknown } | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { value: text.includes('"$bytes"') ? JSON.parse(text, reviveBytes) : JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** `{ "$bytes": base64 }` and nothing beside it. */
function reviveBytes(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Object.keys(value).join() !== '$bytes') return value;
  const text: unknown = Reflect.get(value, '$bytes');
  return typeof text === 'string' ? new Uint8Array(Buffer.from(text, 'base64')) : value;
}
