/**
 * Bytes in the format of zlib, in one block with the fixed codes. Only runs of one byte become shorter: flat colours,
 * of which logos are made, are such runs.
 */
export function deflate(bytes: Uint8Array): Uint8Array {
  const { put, code, bytes: written } = createBits(bytes.length * 2 + 64);
  put(1, 1);
  put(1, 2);
  let at = 0;
  while (at < bytes.length) {
    const run = lengthOf(runAt(bytes, at));
    if (run === 0) literal(code, bytes[at] ?? 0);
    else {
      if (run === longest) code(0xc5, 8);
      else code(run - shortest + 1, 7);
      // The byte before.
      code(0, 5);
    }
    at += Math.max(1, run);
  }
  code(0, 7);
  return Uint8Array.from([0x78, 0x01, ...written(), ...bigEndian(adler(bytes))]);
}

/** Four bytes, the highest first. */
export function bigEndian(value: number): readonly number[] {
  return [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff);
}

const shortest = 3;
const longest = 258;
/** The longest run whose code needs no further bits, but for the longest of all. */
const plainLongest = 10;

/** Of a run so much at once; 0: too short. */
function lengthOf(run: number): number {
  if (run < shortest) return 0;
  return run >= longest ? longest : Math.min(run, plainLongest);
}

/** How often the byte before comes again from here on. */
function runAt(bytes: Uint8Array, at: number): number {
  if (at === 0) return 0;
  let end = at;
  while (end < bytes.length && end - at < longest && bytes[end] === bytes[at - 1]) end += 1;
  return end - at;
}

function literal(code: (value: number, length: number) => void, byte: number): void {
  if (byte < 144) code(0x30 + byte, 8);
  else code(0x190 + byte - 144, 9);
}

/** `put`: the lowest bit first; `code`: the highest first, as codes stand. */
function createBits(room: number) {
  const bytes = new Uint8Array(room);
  let end = 0;
  const put = (value: number, length: number): void => {
    for (let bit = 0; bit < length; bit += 1, end += 1) {
      const byte = end >> 3;
      bytes[byte] = (bytes[byte] ?? 0) | (((value >> bit) & 1) << (end & 7));
    }
  };
  const code = (value: number, length: number): void => {
    for (let bit = length - 1; bit >= 0; bit -= 1) put((value >> bit) & 1, 1);
  };
  return { put, code, bytes: (): Uint8Array => bytes.subarray(0, Math.ceil(end / 8)) };
}

function adler(bytes: Uint8Array): number {
  let [low, high] = [1, 0];
  for (const byte of bytes) {
    low = (low + byte) % 65521;
    high = (high + low) % 65521;
  }
  return ((high << 16) | low) >>> 0;
}
