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
  const { kind, depth } = colours;
  const samples = Array.from({ length: samplesOf[kind] }, (_, at) =>
    sampleAt(row, column * samplesOf[kind] + at, depth),
  );
  if (kind === 3) return fromPalette(samples[0] ?? 0, colours);
  if (isTheClearOne(samples, colours)) return white;
  const scaled = samples.map((one) => (one * 255) / (2 ** depth - 1));
  const alpha = kind === 4 || kind === 6 ? (scaled.pop() ?? 255) / 255 : 1;
  const [red = 0, green = red, blue = red] = scaled;
  return blend([red, green, blue], alpha);
}

/** How many samples a pixel has. */
export const samplesOf: Readonly<Record<PngColours['kind'], number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

function fromPalette(place: number, { palette, transparent }: PngColours): Rgb | null {
  const [red, green, blue] = palette?.subarray(place * 3, place * 3 + 3) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return null;
  return blend([red, green, blue], (transparent?.[place] ?? 255) / 255);
}

/** Pictures without alpha may name one colour that is clear. */
function isTheClearOne(samples: readonly number[], { kind, transparent }: PngColours): boolean {
  if (transparent === null || kind === 4 || kind === 6) return false;
  return samples.every((value, at) => value === valueAt(transparent, at));
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
