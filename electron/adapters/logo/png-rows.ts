/** One of the pictures that a PNG is stored as: the whole of it, or one of seven coarser ones. */
export type Pass = {
  readonly width: number;
  readonly height: number;
  /** Where its rows and columns stand in the whole. */
  readonly placeX: (column: number) => number;
  readonly placeY: (row: number) => number;
};

/** Where each of the seven passes begins, and its steps: x, y, x, y. */
const interlacing = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

export function passesOf(width: number, height: number, isInterlaced: boolean): readonly Pass[] {
  const steps = isInterlaced ? interlacing : ([[0, 0, 1, 1]] as const);
  return steps
    .map(([left, top, stepX, stepY]): Pass => ({
      width: Math.ceil((width - left) / stepX),
      height: Math.ceil((height - top) / stepY),
      placeX: (column) => left + column * stepX,
      placeY: (row) => top + row * stepY,
    }))
    .filter((pass) => pass.width > 0 && pass.height > 0);
}

/**
 * Rows as they were before each was written as a difference from its neighbours; `unit`: bytes of a pixel. `null`: a
 * row names a way that there is not.
 */
export function unfiltered(raw: Uint8Array, rowBytes: number, unit: number): Uint8Array | null {
  const count = raw.length / (rowBytes + 1);
  const rows = new Uint8Array(count * rowBytes);
  for (let row = 0; row < count; row += 1) {
    const stored = raw.subarray(row * (rowBytes + 1), (row + 1) * (rowBytes + 1));
    const way = stored[0] ?? 0;
    if (way > 4) return null;
    const line = rows.subarray(row * rowBytes, (row + 1) * rowBytes);
    const above = row === 0 ? new Uint8Array(rowBytes) : rows.subarray((row - 1) * rowBytes, row * rowBytes);
    for (let at = 0; at < rowBytes; at += 1) {
      const before = at - unit;
      line[at] = (stored[at + 1] ?? 0) + expected(way, line[before] ?? 0, above[at] ?? 0, above[before] ?? 0);
    }
  }
  return rows;
}

function expected(way: number, left: number, above: number, corner: number): number {
  switch (way) {
    case 1:
      return left;
    case 2:
      return above;
    case 3:
      return Math.floor((left + above) / 2);
    case 4:
      return nearest(left, above, corner);
    default:
      return 0;
  }
}

/** Of three neighbours the one that lies closest to left + above − corner; the first of them where two do. */
function nearest(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const far = (value: number): number => Math.abs(guess - value);
  if (far(left) <= far(above) && far(left) <= far(corner)) return left;
  return far(above) <= far(corner) ? above : corner;
}
