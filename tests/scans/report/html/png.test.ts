import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodePng } from '../../../../electron/adapters/logo/png.ts';
import { base64Of, bytesOf } from '../../../../scans/report/html/base64.ts';
import { deflate } from '../../../../scans/report/html/deflate.ts';
import { pngOf } from '../../../../scans/report/html/png.ts';
import { runs, seed } from '../../../runs.ts';

const byte = fc.integer({ min: 0, max: 255 });
const bytes = fc.uint8Array({ maxLength: 400 });
/** Runs of every length that has a code of its own, between other bytes. */
const flat = fc
  .array(fc.tuple(byte, fc.integer({ min: 1, max: 700 })), { maxLength: 8 })
  .map((parts) => Uint8Array.from(parts.flatMap(([value, count]) => Array<number>(count).fill(value))));

test('base64 is that of everybody else', () => {
  fc.assert(
    fc.property(bytes, (some) => {
      expect(base64Of(some)).toBe(Buffer.from(some).toString('base64'));
      expect(bytesOf(base64Of(some))).toEqual(some);
    }),
    { numRuns: runs(100), seed },
  );
});

test('what is made shorter comes back whole', () => {
  fc.assert(
    fc.property(fc.oneof(bytes, flat), (some) => {
      expect(new Uint8Array(inflateSync(deflate(some)))).toEqual(some);
    }),
    { numRuns: runs(60), seed },
  );
});

test('the pixels of a logo come back from its PNG, and flat colours weigh little', () => {
  const [width, height] = [300, 80];
  const rgb = Buffer.alloc(width * height * 3);
  for (let at = 0; at < width * height; at += 1) {
    const inside = at % width > 40 && at % width < 220 && at > 20 * width && at < 60 * width;
    rgb.set(inside ? [11, 85, 99] : [255, 255, at % 97 === 0 ? 254 : 255], at * 3);
  }
  const png = Buffer.from(pngOf({ kind: 'pixels', width, height, rgb: rgb.toString('base64') }), 'base64');
  const read = decodePng(png);
  expect(read).toMatchObject({ ok: true, pixels: { width, height } });
  if (read.ok) expect(Buffer.from(read.pixels.rgb).equals(rgb)).toBe(true);
  expect(png.length).toBeLessThan(rgb.length / 10);
});
