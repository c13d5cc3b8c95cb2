import { crc32, deflateSync } from 'node:zlib';

export type PngPlan = {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly kind: number;
  /** Rows as they are stored, each with the number of its filter before it. */
  readonly rows: readonly (readonly number[])[];
  readonly interlace?: number;
  readonly extra?: readonly (readonly [type: string, data: readonly number[]])[];
};

/** A PNG file of rows that are already filtered. */
export function makePng({ width, height, depth, kind, rows, interlace = 0, extra = [] }: PngPlan): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, kind, 0, 0, interlace], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    ...extra.map(([type, data]) => chunk(type, Buffer.from(data))),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

export function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
