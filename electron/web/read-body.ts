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

/** The text of a JSON body as a value; `undefined` where it is not UTF-8 or not JSON. */
export function parseJson(bytes: Uint8Array): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
  } catch {
    return undefined;
  }
}
