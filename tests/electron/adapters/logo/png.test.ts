import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodePng } from '../../../../electron/adapters/logo/png.ts';
import { atMost } from '../../../../electron/adapters/logo/pixels.ts';
import { runs, seed } from '../../../runs.ts';
import { chunk, makePng } from './make-png.ts';
import type { PngPlan } from './make-png.ts';

function colours(plan: PngPlan): readonly string[] {
  const outcome = decodePng(makePng(plan));
  if (!outcome.ok) throw new Error(outcome.why);
  const { rgb } = outcome.pixels;
  return Array.from({ length: rgb.length / 3 }, (_, at) =>
    Buffer.from(rgb.subarray(at * 3, at * 3 + 3)).toString('hex'),
  );
}

describe('every kind of colour lands on white', () => {
  test.each<[string, PngPlan, readonly string[]]>([
    [
      'one bit',
      { width: 3, height: 1, depth: 1, kind: 0, rows: [[0, 0b1010_0000]] },
      ['ffffff', '000000', 'ffffff'],
    ],
    [
      'two bits',
      { width: 4, height: 1, depth: 2, kind: 0, rows: [[0, 0b0001_1011]] },
      ['000000', '555555', 'aaaaaa', 'ffffff'],
    ],
    ['four bits', { width: 2, height: 1, depth: 4, kind: 0, rows: [[0, 0x3c]] }, ['333333', 'cccccc']],
    ['grey of 16 bits', { width: 1, height: 1, depth: 16, kind: 0, rows: [[0, 0x80, 0x80]] }, ['808080']],
    [
      'colour',
      { width: 2, height: 1, depth: 8, kind: 2, rows: [[0, 11, 85, 99, 255, 0, 1]] },
      ['0b5563', 'ff0001'],
    ],
    [
      'colour of 16 bits',
      { width: 1, height: 1, depth: 16, kind: 2, rows: [[0, 11, 11, 85, 85, 99, 99]] },
      ['0b5563'],
    ],
    [
      'one clear colour',
      {
        width: 2,
        height: 1,
        depth: 8,
        kind: 2,
        rows: [[0, 9, 9, 9, 9, 9, 8]],
        extra: [['tRNS', [0, 9, 0, 9, 0, 9]]],
      },
      ['ffffff', '090908'],
    ],
    [
      'one clear grey',
      { width: 2, height: 1, depth: 8, kind: 0, rows: [[0, 7, 8]], extra: [['tRNS', [0, 7]]] },
      ['ffffff', '080808'],
    ],
    [
      'a palette, half clear',
      {
        width: 3,
        height: 1,
        depth: 2,
        kind: 3,
        rows: [[0, 0b0001_1000]],
        extra: [
          ['PLTE', [0, 0, 0, 11, 85, 99, 255, 0, 0]],
          ['tRNS', [255, 0]],
        ],
      },
      ['000000', 'ffffff', 'ff0000'],
    ],
    [
      'grey and alpha',
      { width: 2, height: 1, depth: 8, kind: 4, rows: [[0, 0, 255, 0, 51]] },
      ['000000', 'cccccc'],
    ],
    [
      'colour and alpha',
      { width: 2, height: 1, depth: 8, kind: 6, rows: [[0, 11, 85, 99, 255, 9, 9, 9, 0]] },
      ['0b5563', 'ffffff'],
    ],
  ])('%s', (_, plan, expected) => {
    expect(colours(plan)).toEqual(expected);
  });
});

test('each way to write a row comes back', () => {
  const rows = [
    [0, 10, 20, 30],
    [1, 10, 10, 10],
    [2, 1, 1, 1],
    [3, 10, 0, 0],
    [4, 1, 2, 3],
  ];
  expect(
    colours({ width: 3, height: 5, depth: 8, kind: 0, rows }).map((one) => parseInt(one.slice(0, 2), 16)),
  ).toEqual([10, 20, 30, 10, 20, 30, 11, 21, 31, 15, 18, 24, 16, 20, 27]);
});

test('seven coarser pictures make one', () => {
  const whole = colours({
    width: 5,
    height: 2,
    depth: 8,
    kind: 0,
    rows: [
      [0, 1],
      [0, 2],
      [0, 3],
      [0, 4, 5],
      [0, 6, 7, 8, 9, 10],
    ],
    interlace: 1,
  });
  // Of two rows only the first has pixels of the passes 1, 2, 4 and 6; the second is the last pass.
  expect(whole.map((one) => parseInt(one.slice(0, 2), 16))).toEqual([1, 4, 3, 5, 2, 6, 7, 8, 9, 10]);
});

const reasons = ['no-png', 'too-large', 'too-many-pixels', 'damaged', 'moving'];

describe('refused is', () => {
  const good: PngPlan = { width: 2, height: 1, depth: 8, kind: 0, rows: [[0, 1, 2]] };
  const file = makePng(good);
  const changed = (at: number, value: number): Buffer =>
    Buffer.from(file.map((byte, place) => (place === at ? value : byte)));
  test.each([
    ['another kind of file', Buffer.from('GIF89a'), 'no-png'],
    ['nothing', Buffer.alloc(0), 'no-png'],
    ['a file over 200,000 bytes', Buffer.concat([file, Buffer.alloc(200_000)]), 'too-large'],
    ['more than 1,000 pixels', makePng({ ...good, width: 1001 }), 'too-many-pixels'],
    ['no pixel', makePng({ ...good, width: 0 }), 'damaged'],
    ['a moving picture', makePng({ ...good, extra: [['acTL', [0, 0, 0, 1, 0, 0, 0, 0]]] }), 'moving'],
    ['a flipped bit', changed(file.length - 20, 0xff), 'damaged'],
    ['half a file', file.subarray(0, file.length - 12), 'damaged'],
    ['a depth that there is not', makePng({ ...good, depth: 3 }), 'damaged'],
    ['a palette that is missing', makePng({ ...good, kind: 3 }), 'damaged'],
    [
      'a colour that the palette lacks',
      makePng({ ...good, kind: 3, extra: [['PLTE', [1, 2, 3]]] }),
      'damaged',
    ],
    ['a filter that there is not', makePng({ ...good, rows: [[5, 1, 2]] }), 'damaged'],
    ['too few pixels', makePng({ ...good, rows: [[0, 1]] }), 'damaged'],
    [
      'a small file that unfolds into much',
      Buffer.concat([
        file.subarray(0, 33),
        chunk('IDAT', deflateSync(Buffer.alloc(50_000_000))),
        chunk('IEND', Buffer.alloc(0)),
      ]),
      'damaged',
    ],
  ])('%s', (_, bytes, why) => {
    expect(decodePng(bytes)).toEqual({ ok: false, why });
  });

  test('or read, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.nat(file.length), (noise, at) => {
        const bytes = Buffer.concat([file.subarray(0, at), noise, file.subarray(at + noise.length)]);
        const outcome = decodePng(bytes);
        if (!outcome.ok) return reasons.includes(outcome.why);
        const { width, height, rgb } = outcome.pixels;
        return rgb.length === width * height * 3;
      }),
      { numRuns: runs(300), seed },
    );
  });
});

test('a large picture becomes a small one of means, a small one stays', () => {
  const rgb = Uint8Array.from([0, 0, 0, 100, 100, 100, 200, 200, 200, 40, 40, 40]);
  expect(atMost({ width: 4, height: 1, rgb }, 2, 9)).toEqual({
    width: 2,
    height: 1,
    rgb: Uint8Array.from([50, 50, 50, 120, 120, 120]),
  });
  const small = { width: 2, height: 2, rgb };
  expect(atMost(small, 2, 2)).toBe(small);
});
