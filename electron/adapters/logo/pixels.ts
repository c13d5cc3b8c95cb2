/** A picture without transparency: three bytes a pixel, row by row from the top left. */
export type Pixels = { readonly width: number; readonly height: number; readonly rgb: Uint8Array };

/** The picture in at most so many pixels a side, each the mean of those it covers. A smaller one stays as it is. */
export function atMost(pixels: Pixels, widest: number, highest: number): Pixels {
  const part = Math.min(1, widest / pixels.width, highest / pixels.height);
  if (part === 1) return pixels;
  const width = Math.max(1, Math.round(pixels.width * part));
  const height = Math.max(1, Math.round(pixels.height * part));
  const rgb = new Uint8Array(width * height * 3);
  for (let y = 0; y < height; y += 1) {
    const rows = span(y, height, pixels.height);
    for (let x = 0; x < width; x += 1) {
      rgb.set(mean(pixels, span(x, width, pixels.width), rows), (y * width + x) * 3);
    }
  }
  return { width, height, rgb };
}

type Span = { readonly from: number; readonly to: number };

/** Which of the old rows or columns a new one covers. */
function span(at: number, count: number, before: number): Span {
  const from = Math.floor((at * before) / count);
  return { from, to: Math.max(from + 1, Math.floor(((at + 1) * before) / count)) };
}

function mean({ width, rgb }: Pixels, columns: Span, rows: Span): readonly [number, number, number] {
  let [red, green, blue] = [0, 0, 0];
  for (let y = rows.from; y < rows.to; y += 1) {
    for (let x = columns.from; x < columns.to; x += 1) {
      const at = (y * width + x) * 3;
      red += rgb[at] ?? 0;
      green += rgb[at + 1] ?? 0;
      blue += rgb[at + 2] ?? 0;
    }
  }
  const count = (columns.to - columns.from) * (rows.to - rows.from);
  return [Math.round(red / count), Math.round(green / count), Math.round(blue / count)];
}
