/** How the samples of a row become colours. `kind`: grey 0, colour 2, palette 3, grey and alpha 4, colour and alpha 6. */
export type PngColours = {
  readonly kind: 0 | 2 | 3 | 4 | 6;
  /** Bits of a sample. */
  readonly depth: number;
  /** Three bytes a colour. */
  readonly palette: Uint8Array | null;
  /** Alpha per colour of the palette, or the one value that is transparent, two bytes a sample. */
  readonly transparent: Uint8Array | null;
};

type Rgb = readonly [red: number, green: number, blue: number];

/** The colour of a pixel on white paper; `null`: the palette has no such colour. */
export function onWhite(row: Uint8Array, column: number, colours: PngColours): Rgb | null {
  const { kind, depth, palette, transparent } = colours;
  const sample = (of: number, at: number): number => sampleAt(row, column * of + at, depth);
  const scaled = (value: number): number => (value * 255) / (2 ** depth - 1);
  switch (kind) {
    case 0: {
      const grey = sample(1, 0);
      const isClear = transparent !== null && grey === valueAt(transparent, 0);
      return isClear ? white : blend([scaled(grey), scaled(grey), scaled(grey)], 1);
    }
    case 2: {
      const rgb = [sample(3, 0), sample(3, 1), sample(3, 2)] as const;
      const isClear = transparent !== null && rgb.every((value, at) => value === valueAt(transparent, at));
      return isClear ? white : blend([scaled(rgb[0]), scaled(rgb[1]), scaled(rgb[2])], 1);
    }
    case 3: {
      const place = sample(1, 0);
      const [red, green, blue] = palette?.subarray(place * 3, place * 3 + 3) ?? [];
      if (red === undefined || green === undefined || blue === undefined) return null;
      return blend([red, green, blue], (transparent?.[place] ?? 255) / 255);
    }
    case 4: {
      const grey = scaled(sample(2, 0));
      return blend([grey, grey, grey], scaled(sample(2, 1)) / 255);
    }
    case 6: {
      const rgb: Rgb = [scaled(sample(4, 0)), scaled(sample(4, 1)), scaled(sample(4, 2))];
      return blend(rgb, scaled(sample(4, 3)) / 255);
    }
  }
}

const white: Rgb = [255, 255, 255];

function blend([red, green, blue]: Rgb, alpha: number): Rgb {
  const one = (value: number): number => Math.round(255 + (value - 255) * alpha);
  return [one(red), one(green), one(blue)];
}

/** Samples stand packed from the high bits on. */
function sampleAt(row: Uint8Array, at: number, depth: number): number {
  if (depth === 16) return valueAt(row, at);
  const bit = at * depth;
  const byte = row[Math.floor(bit / 8)] ?? 0;
  return (byte >> (8 - depth - (bit % 8))) & (2 ** depth - 1);
}

function valueAt(bytes: Uint8Array, at: number): number {
  return (bytes[at * 2] ?? 0) * 256 + (bytes[at * 2 + 1] ?? 0);
}
