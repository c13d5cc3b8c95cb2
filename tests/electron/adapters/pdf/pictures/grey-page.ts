import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A page as a mono printer would see it: 0 is black, 1 is white. */
export type GreyPage = {
  readonly width: number;
  readonly height: number;
  readonly at: (x: number, y: number) => number;
};

type Wish = Parameters<PDFPageProxy['render']>[0];
type Surface = {
  readonly canvas: Wish['canvas'];
  readonly context: NonNullable<Wish['canvasContext']>;
};

/** The pages of a PDF drawn by pdf.js, so many pixels a point; `pages`: from 1. */
export async function greyPages(
  bytes: Uint8Array,
  scale: number,
  pages: readonly number[],
): Promise<readonly GreyPage[]> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false });
  const document = await task.promise;
  try {
    const drawn: GreyPage[] = [];
    for (const number of pages) {
      drawn.push(await draw(await document.getPage(number), scale, document.canvasFactory));
    }
    return drawn;
  } finally {
    await task.destroy();
  }
}

/** How much of a page is ink: 0 for white paper, 1 for black. */
export function inkOf({ width, height, at }: GreyPage): number {
  let white = 0;
  for (let y = 0; y < height; y += 1) for (let x = 0; x < width; x += 1) white += at(x, y);
  return 1 - white / (width * height);
}

async function draw(page: PDFPageProxy, scale: number, factory: unknown): Promise<GreyPage> {
  const viewport = page.getViewport({ scale });
  const [width, height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
  if (!isFactory(factory)) throw new Error('nothing to draw on');
  const { canvas, context } = factory.create(width, height);
  await page.render({ canvas, canvasContext: context, viewport }).promise;
  const { data } = context.getImageData(0, 0, width, height);
  const channel = (x: number, y: number, nth: number): number => data[4 * (y * width + x) + nth] ?? 255;
  return {
    width,
    height,
    at: (x, y) => (0.299 * channel(x, y, 0) + 0.587 * channel(x, y, 1) + 0.114 * channel(x, y, 2)) / 255,
  };
}

function isFactory(value: unknown): value is { readonly create: (width: number, height: number) => Surface } {
  return typeof value === 'object' && value !== null && typeof Reflect.get(value, 'create') === 'function';
}
