const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const values = new Map(Array.from(signs, (sign, value) => [sign, value]));

/** Bytes of base64; a sign that is none counts as zero. */
export function bytesOf(text: string): Uint8Array {
  const packed = text.replace(/=+$/u, '');
  const bytes = new Uint8Array(Math.floor((packed.length * 3) / 4));
  for (let at = 0; at < bytes.length; at += 1) {
    const first = Math.floor((at * 4) / 3);
    const pair = (valueOf(packed, first) << 6) | valueOf(packed, first + 1);
    bytes[at] = (pair >> (4 - 2 * (at % 3))) & 0xff;
  }
  return bytes;
}

export function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const three = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const written = [18, 12, 6, 0].map((shift) => signs[(three >> shift) & 63] ?? '').join('');
    const missing = Math.max(0, at + 3 - bytes.length);
    text += written.slice(0, 4 - missing) + '='.repeat(missing);
  }
  return text;
}

function valueOf(text: string, at: number): number {
  return values.get(text[at] ?? '') ?? 0;
}
