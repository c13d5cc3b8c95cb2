// A screen as a small file: the colours that it has most, in a PNG with a palette. No package is needed: the browser
// that took the picture also reads it, and Node packs it.
import { crc32, deflateSync } from 'node:zlib';

/** What fits in four bits: all that a screen is drawn with, and a few steps for the edges of letters. */
const mostColours = 16;

/** PNG bytes → smaller PNG bytes; the same bytes always give the same. `page`: an empty one, outside the app. */
export async function shrink(page, png) {
  const source = `data:image/png;base64,${png.toString('base64')}`;
  const { width, palette, places } = await page.evaluate(withPalette, { source, most: mostColours });
  return packed(width, palette, Buffer.from(places.slice(places.indexOf(',') + 1), 'base64'));
}

/** Runs in the page, so it stands alone → the colours, and per pixel the place of its own. */
async function withPalette({ source, most }) {
  const image = new Image();
  image.src = source;
  await image.decode();
  const { naturalWidth: width, naturalHeight: height } = image;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  context.drawImage(image, 0, 0);
  const pixels = new Uint32Array(context.getImageData(0, 0, width, height).data.buffer);

  const counts = new Map();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  const parts = (pixel) => [pixel & 255, (pixel >> 8) & 255, (pixel >> 16) & 255];
  const distance = (one, other) => {
    const there = parts(other);
    return parts(one).reduce((sum, part, at) => sum + (part - there[at]) ** 2, 0);
  };

  // A neighbour of a colour that is kept already would take the place of one that is not. The more places are
  // taken, the farther a colour must be: first the surfaces, which differ little, then the edges of letters.
  const kept = [];
  const byCount = [...counts].sort(([one, often], [other, oftener]) => oftener - often || one - other);
  for (const [pixel] of byCount) {
    if (kept.length === most) break;
    const near = 10 + 2 * kept.length;
    if (kept.every((one) => distance(one, pixel) >= near ** 2)) kept.push(pixel);
  }
  const placeOf = new Map(
    [...counts.keys()].map((pixel) => {
      const distances = kept.map((one) => distance(one, pixel));
      return [pixel, distances.indexOf(Math.min(...distances))];
    }),
  );
  const places = new Blob([Uint8Array.from(pixels, (pixel) => placeOf.get(pixel))]);
  const asAddress = await new Promise((done) => {
    const reader = new FileReader();
    reader.onload = () => done(reader.result);
    reader.readAsDataURL(places);
  });
  return { width, palette: kept.map(parts), places: asAddress };
}

/** A PNG of four bits per pixel. */
function packed(width, palette, places) {
  const height = places.length / width;
  const rowLength = 1 + Math.ceil(width / 2);
  const rows = Buffer.alloc(rowLength * height);
  for (let at = 0; at < places.length; at += 1) {
    const column = at % width;
    const byte = rowLength * Math.floor(at / width) + 1 + (column >> 1);
    rows[byte] |= places[at] << (column % 2 === 0 ? 4 : 0);
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([4, 3], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name, bytes) {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), bytes]);
  const whole = Buffer.alloc(named.length + 8);
  whole.writeUInt32BE(bytes.length, 0);
  named.copy(whole, 4);
  whole.writeUInt32BE(crc32(named), named.length + 4);
  return whole;
}
