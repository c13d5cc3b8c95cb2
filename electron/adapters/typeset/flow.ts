import type { Box } from './boxes.ts';
import type { Canvas } from './canvas.ts';

/** A box in a flow over pages. */
export type Piece = Box & {
  /** White before it, left out at the top of a page. */
  readonly gap: number;
  /** Stays on the page of the next piece: a heading with its text, the first two lines of a paragraph. */
  readonly keepWithNext?: boolean;
  /** Comes first on its page. */
  readonly startsPage?: boolean;
  /** Drawn again, for the eye only, where this piece is the first on a page: the head of a table. */
  readonly repeat?: Box;
};

/** Sums of heights are never exact. */
function pageHeight({ sheet }: Canvas): number {
  return sheet.textHeight + 0.01;
}

/** Where the next piece comes: the distance from the top of the text area. */
export type Cursor = { readonly used: number };

/**
 * Draws pieces below each other from a place on this page on, over as many pages as they need. Pieces that are kept
 * together start a new page when they do not fit; only what is higher than a page is divided.
 */
export function flow(canvas: Canvas, pieces: readonly Piece[], from: Cursor = { used: 0 }): Cursor {
  let used = from.used;
  for (const chunk of chunksOf(pieces)) {
    const room = pageHeight(canvas);
    const moves = chunk[0]?.startsPage === true || (!fitsHere(chunk, used, room) && fitsOnePage(chunk, room));
    if (used > 0 && moves) used = nextPage(canvas);
    for (const piece of chunk) used = place(canvas, piece, used);
  }
  return { used };
}

function heightOf(chunk: readonly Piece[]): number {
  return chunk.reduce((sum, { height, gap }, at) => sum + height + (at === 0 ? 0 : gap), 0);
}

function fitsHere(chunk: readonly Piece[], used: number, room: number): boolean {
  return used + (chunk[0]?.gap ?? 0) + heightOf(chunk) <= room;
}

function fitsOnePage(chunk: readonly Piece[], room: number): boolean {
  return (chunk[0]?.repeat?.height ?? 0) + heightOf(chunk) <= room;
}

function place(canvas: Canvas, piece: Piece, used: number): number {
  const fits = used + (used === 0 ? 0 : piece.gap) + piece.height <= pageHeight(canvas);
  const { sheet } = canvas;
  let top = fits || used === 0 ? used : nextPage(canvas);
  if (top === 0 && piece.repeat !== undefined) {
    const { repeat } = piece;
    canvas.artifact(() => repeat.draw(canvas, sheet.left, sheet.top));
    top = repeat.height;
  } else if (top > 0) top += piece.gap;
  piece.draw(canvas, sheet.left, sheet.top + top);
  return top + piece.height;
}

function nextPage(canvas: Canvas): number {
  canvas.addPage();
  return 0;
}

/** Each piece with those that it has to stay with. */
function chunksOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const chunks: Piece[][] = [];
  let isOpen = false;
  for (const piece of pieces) {
    const last = chunks.at(-1);
    if (isOpen && last !== undefined) last.push(piece);
    else chunks.push([piece]);
    isOpen = piece.keepWithNext === true;
  }
  return chunks;
}
