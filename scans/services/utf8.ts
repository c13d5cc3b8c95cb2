/** A text as bytes of UTF-8; half a surrogate pair becomes the replacement character, as everywhere. */
export function utf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let end = 0;
  for (const character of text) {
    const code = scalarOf(character);
    const following = code < 0x80 ? 0 : code < 0x800 ? 1 : code < 0x1_0000 ? 2 : 3;
    bytes[end] = firstByte(code, following);
    for (let at = 1; at <= following; at += 1) {
      bytes[end + at] = 0x80 + ((code >> (6 * (following - at))) & 0x3f);
    }
    end += 1 + following;
  }
  return bytes.slice(0, end);
}

function scalarOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code >= 0xd800 && code <= 0xdfff ? 0xfffd : code;
}

/** As many ones as there are bytes, then a zero, then the first bits. */
function firstByte(code: number, following: number): number {
  return following === 0 ? code : ((0xff00 >> (following + 1)) & 0xff) + (code >> (6 * following));
}
