import { crc32, inflateSync } from 'node:zlib';
import { onWhite, samplesOf } from './png-colours.ts';
import type { PngColours } from './png-colours.ts';
import { passesOf, unfiltered } from './png-rows.ts';
import type { Pixels } from './pixels.ts';

/** More than this is no logo. Pixels a side, and bytes. */
export const largestSide = 1000;
export const largestFile = 200_000;

/** Why a picture cannot be a logo. */
export type PngProblem = 'no-png' | 'too-large' | 'too-many-pixels' | 'damaged' | 'moving';

export type PngOutcome =
  { readonly ok: true; readonly pixels: Pixels } | { readonly ok: false; readonly why: PngProblem };

type Header = {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly kind: PngColours['kind'];
  readonly interlaced: boolean;
};

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/**
 * The pixels of a PNG file on white, and nothing else of it (ISO/IEC 15948). Refused: more than 1,000 pixels a side or
 * 200,000 bytes, a moving picture, and what does not hold to the format in any part that is read.
 */
export function decodePng(bytes: Uint8Array): PngOutcome {
  if (!signature.every((byte, at) => bytes[at] === byte)) return { ok: false, why: 'no-png' };
  if (bytes.length > largestFile) return { ok: false, why: 'too-large' };
  const chunks = chunksOf(bytes);
  if (chunks === null) return { ok: false, why: 'damaged' };
  const header = headerOf(chunks[0]);
  if (header === null) return { ok: false, why: 'damaged' };
  if (header.width > largestSide || header.height > largestSide) return { ok: false, why: 'too-many-pixels' };
  if (chunks.some(({ type }) => type === 'acTL')) return { ok: false, why: 'moving' };
  const pixels = pixelsOf(header, chunks);
  return pixels === null ? { ok: false, why: 'damaged' } : { ok: true, pixels };
}

type Chunk = { readonly type: string; readonly data: Uint8Array };

/** `null`: a length or a checksum is wrong, or the end is missing. What follows the end is not looked at. */
function chunksOf(bytes: Uint8Array): readonly Chunk[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Chunk[] = [];
  let at = signature.length;
  while (at + 12 <= bytes.length) {
    const length = view.getUint32(at);
    const end = at + 8 + length;
    if (end + 4 > bytes.length) return null;
    if (crc32(bytes.subarray(at + 4, end)) !== view.getUint32(end)) return null;
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (type === 'IEND') return chunks;
    chunks.push({ type, data: bytes.subarray(at + 8, end) });
    at = end + 4;
  }
  return null;
}

/** Which depths go with each kind of colour. */
const depths: Readonly<Record<PngColours['kind'], readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};

function headerOf(chunk: Chunk | undefined): Header | null {
  if (chunk?.type !== 'IHDR' || chunk.data.length !== 13) return null;
  const view = new DataView(chunk.data.buffer, chunk.data.byteOffset, 13);
  const [width, height] = [view.getUint32(0), view.getUint32(4)];
  const [depth, kind, interlace] = [view.getUint8(8), view.getUint8(9), view.getUint8(12)];
  const isKnown = isKind(kind) && depths[kind].includes(depth) && interlace < 2;
  // One way to pack and one set of filters: another number is another format.
  if (!isKnown || view.getUint16(10) !== 0 || width * height === 0) return null;
  return { width, height, depth, kind, interlaced: interlace === 1 };
}

function isKind(value: number): value is PngColours['kind'] {
  return Object.hasOwn(depths, value);
}

function pixelsOf(header: Header, chunks: readonly Chunk[]): Pixels | null {
  const dataOf = (type: string): Uint8Array | null => chunks.find((one) => one.type === type)?.data ?? null;
  const colours: PngColours = { ...header, palette: dataOf('PLTE'), transparent: dataOf('tRNS') };
  if (header.kind === 3 && colours.palette === null) return null;
  const passes = passesOf(header.width, header.height, header.interlaced);
  const size = passes.reduce((sum, pass) => sum + pass.height * (1 + bytesOfRow(pass.width, colours)), 0);
  const raw = inflated(chunks, size);
  if (raw === null) return null;
  const rgb = new Uint8Array(header.width * header.height * 3);
  let from = 0;
  for (const pass of passes) {
    const rowBytes = bytesOfRow(pass.width, colours);
    const rows = unfiltered(
      raw.subarray(from, from + pass.height * (1 + rowBytes)),
      rowBytes,
      unitOf(colours),
    );
    if (rows === null) return null;
    from += pass.height * (1 + rowBytes);
    for (let row = 0; row < pass.height; row += 1) {
      const line = rows.subarray(row * rowBytes, (row + 1) * rowBytes);
      for (let column = 0; column < pass.width; column += 1) {
        const colour = onWhite(line, column, colours);
        if (colour === null) return null;
        rgb.set(colour, (pass.placeY(row) * header.width + pass.placeX(column)) * 3);
      }
    }
  }
  return { width: header.width, height: header.height, rgb };
}

function bytesOfRow(width: number, { kind, depth }: PngColours): number {
  return Math.ceil((width * samplesOf[kind] * depth) / 8);
}

/** Bytes from a byte to the same part of the pixel before it. */
function unitOf({ kind, depth }: PngColours): number {
  return Math.max(1, (samplesOf[kind] * depth) / 8);
}

/** Never more than the header promises: a small file may unfold into gigabytes. */
function inflated(chunks: readonly Chunk[], size: number): Uint8Array | null {
  const parts = chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data);
  try {
    const raw = inflateSync(Buffer.concat(parts), { maxOutputLength: size });
    return raw.length === size ? raw : null;
  } catch {
    return null;
  }
}
