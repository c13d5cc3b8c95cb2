/** What bytes 0x80 to 0x9f say, where they say something. All others say the sign with their own number. */
const high = Array.from('€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ');

/**
 * Text as spreadsheets of this part of the world still write it, with one byte for each sign. `null`: it is no text,
 * because there is a byte in it that no text has.
 */
export function textOfWindows1252(bytes: Uint8Array): string | null {
  const signs: string[] = [];
  for (const byte of bytes) {
    const sign = byte >= 0x80 && byte <= 0x9f ? high[byte - 0x80] : String.fromCharCode(byte);
    if (sign === undefined || (byte >= 0x80 && sign === ' ') || isControl(byte)) return null;
    signs.push(sign);
  }
  return signs.join('');
}

function isControl(byte: number): boolean {
  return byte === 0x7f || (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d);
}
