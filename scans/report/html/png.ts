import type { Logo } from '../logo.ts';
import { base64Of, bytesOf } from './base64.ts';
import { bigEndian, deflate } from './deflate.ts';

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Plain pixels as a PNG in base64, with nothing in it but them. */
export function pngOf({ width, height, rgb }: Extract<Logo, { kind: 'pixels' }>): string {
  const head = [...bigEndian(width), ...bigEndian(height), 8, 2, 0, 0, 0];
  return base64Of(
    Uint8Array.from([
      ...signature,
      ...chunk('IHDR', head),
      ...chunk('IDAT', [...deflate(rowsOf(bytesOf(rgb), width, height))]),
      ...chunk('IEND', []),
    ]),
  );
}

/** Each row as its difference from the pixel before (filter 1): a flat colour is a run of zeros. */
function rowsOf(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const wide = width * 3;
  const rows = new Uint8Array(height * (wide + 1));
  for (let row = 0; row < height; row += 1) {
    const to = row * (wide + 1);
    rows[to] = 1;
    for (let at = 0; at < wide; at += 1) {
      const from = row * wide + at;
      rows[to + 1 + at] = (pixels[from] ?? 0) - (at < 3 ? 0 : (pixels[from - 3] ?? 0));
    }
  }
  return rows;
}

function chunk(name: string, content: readonly number[]): readonly number[] {
  const named = [...Array.from(name, (sign) => sign.charCodeAt(0)), ...content];
  return [...bigEndian(content.length), ...named, ...bigEndian(checksum(named))];
}

/** The checksum of PNG, bit by bit: a logo is small. */
function checksum(bytes: readonly number[]): number {
  let sum = 0xffff_ffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb8_8320 : 0);
  }
  return (sum ^ 0xffff_ffff) >>> 0;
}
