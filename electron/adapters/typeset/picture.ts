import type { jsPDF } from 'jspdf';

/** Three bytes a pixel in base64, row by row from the top left. */
export type Picture = { readonly width: number; readonly height: number; readonly rgb: string };

/** Steps of an outline in places on the page, filled as one. */
export type Outline = {
  readonly fill: string;
  /** Where outlines lie over each other, a hole; else all is filled that is wound around. */
  readonly evenOdd: boolean;
  readonly steps: readonly OutlineStep[];
};

export type OutlineStep =
  | { readonly kind: 'move' | 'line'; readonly to: Spot }
  | { readonly kind: 'curve'; readonly first: Spot; readonly second: Spot; readonly to: Spot }
  | { readonly kind: 'close' };

type Spot = readonly [x: number, y: number];

/** Draws plain pixels; the same picture twice stands in the file once. */
export function drawPicture(
  document: jsPDF,
  { width, height, rgb }: Picture,
  [x, y]: Spot,
  size: readonly [width: number, height: number],
): void {
  const pixels = Buffer.from(rgb, 'base64');
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let at = 0; at < width * height; at += 1) data.set(pixels.subarray(at * 3, at * 3 + 3), at * 4);
  document.addImage({
    imageData: { width, height, data },
    format: 'RGBA',
    x,
    y,
    width: size[0],
    height: size[1],
  });
}

export function drawOutline(document: jsPDF, { fill, evenOdd, steps }: Outline): void {
  document.setFillColor(fill);
  for (const step of steps) {
    switch (step.kind) {
      case 'move':
        document.moveTo(...step.to);
        break;
      case 'line':
        document.lineTo(...step.to);
        break;
      case 'curve':
        document.curveTo(...step.first, ...step.second, ...step.to);
        break;
      case 'close':
        document.close();
        break;
    }
  }
  if (evenOdd) document.fillEvenOdd();
  else document.fill();
}
