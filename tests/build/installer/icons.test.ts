import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDrawingBoard } from '../../../build/installer/draw-icons.mjs';
import type { DrawingBoard } from '../../../build/installer/draw-icons.mjs';

const folder = fileURLToPath(new URL('../../../build/icons/', import.meta.url));
const read = (name: string): Buffer => readFileSync(join(folder, name));

type Picture = { readonly size: number; readonly png: Buffer };

/** As its own first chunk says; throws for anything but a square PNG. */
function sizeOf(png: Buffer): number {
  expect(png.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  const width = png.readUInt32BE(16);
  expect(png.readUInt32BE(20)).toBe(width);
  return width;
}

function readIco(bytes: Buffer): readonly Picture[] {
  expect([bytes.readUInt16LE(0), bytes.readUInt16LE(2)]).toEqual([0, 1]);
  return Array.from({ length: bytes.readUInt16LE(4) }, (_, at) => {
    const entry = 6 + 16 * at;
    const from = bytes.readUInt32LE(entry + 12);
    const png = bytes.subarray(from, from + bytes.readUInt32LE(entry + 8));
    const said = bytes.readUInt8(entry);
    expect(said === 0 ? 256 : said).toBe(sizeOf(png));
    return { size: sizeOf(png), png };
  });
}

function readIcns(bytes: Buffer): ReadonlyMap<string, Picture> {
  expect(bytes.toString('latin1', 0, 4)).toBe('icns');
  expect(bytes.readUInt32BE(4)).toBe(bytes.length);
  const blocks = new Map<string, Picture>();
  for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at + 4)) {
    const png = bytes.subarray(at + 8, at + bytes.readUInt32BE(at + 4));
    blocks.set(bytes.toString('latin1', at, at + 4), { size: sizeOf(png), png });
  }
  return blocks;
}

const inPngs = readdirSync(join(folder, 'png')).map((name) => {
  const png = read(`png/${name}`);
  expect(name).toBe(`${String(sizeOf(png))}x${String(sizeOf(png))}.png`);
  return { size: sizeOf(png), png };
});

test('Linux has every usual size as a file', () => {
  expect(inPngs.map(({ size }) => size).toSorted((a, b) => a - b)).toEqual([
    16, 24, 32, 48, 64, 128, 256, 512,
  ]);
});

test.each(['icon.ico', 'scan.ico'])('%s has every size of Windows', (name) => {
  expect(readIco(read(name)).map(({ size }) => size)).toEqual([16, 24, 32, 48, 64, 128, 256]);
});

test.each(['icon.icns', 'scan.icns'])('%s has every size of macOS under its name', (name) => {
  const sizes = Object.fromEntries([...readIcns(read(name))].map(([block, { size }]) => [block, size]));
  expect(sizes).toEqual({
    ic11: 32,
    ic12: 64,
    ic07: 128,
    ic13: 256,
    ic08: 256,
    ic14: 512,
    ic09: 512,
    ic10: 1024,
  });
});

describe('the kept pictures', () => {
  let board: DrawingBoard;
  beforeAll(async () => {
    board = await openDrawingBoard();
  });
  afterAll(() => board.close());

  /** The largest difference of any pixel in any channel: another version of the browser may smooth edges otherwise. */
  function difference(one: Buffer, other: Buffer): Promise<number> {
    return board.page.evaluate(
      async (sources) => {
        const [a, b] = await Promise.all(
          sources.map(async (source) => {
            const image = new Image();
            image.src = source;
            await image.decode();
            const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
            context?.drawImage(image, 0, 0);
            return context?.getImageData(0, 0, image.width, image.height).data ?? [];
          }),
        );
        return Math.max(...[...(a ?? [])].map((value, at) => Math.abs(value - (b?.[at] ?? 0))));
      },
      [one, other].map((png) => `data:image/png;base64,${png.toString('base64')}`),
    );
  }

  test.each<readonly [string, 'icon' | 'mac' | 'scan', () => readonly Picture[]]>([
    ['png', 'icon', () => inPngs],
    ['icon.ico', 'icon', () => readIco(read('icon.ico'))],
    ['scan.ico', 'scan', () => readIco(read('scan.ico'))],
    ['icon.icns', 'mac', () => [...readIcns(read('icon.icns')).values()]],
    ['scan.icns', 'scan', () => [...readIcns(read('scan.icns')).values()]],
  ])('%s is what its drawing gives', async (_name, drawing, pictures) => {
    for (const { size, png } of pictures().filter((one) => one.size <= 128)) {
      expect(await difference(png, await board.draw(drawing, size)), String(size)).toBeLessThan(40);
    }
  });
});
