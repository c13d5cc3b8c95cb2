import type { Box } from './boxes.ts';
import type { Canvas } from './canvas.ts';
import type { Sheet } from './style.ts';

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
const tolerance = 0.01;

/** Where the next piece comes: the distance from the top of the text area. */
export type Cursor = { readonly used: number };

/** Where a piece stands: `page` counts from 0, `top` from the top of the text area. */
export type Place = {
  readonly piece: Piece;
  readonly page: number;
  readonly top: number;
  /** Drawn again above it; `null`: nothing. */
  readonly repeat: Box | null;
};

/**
 * Draws pieces below each other from a place on this page on, over as many pages as they need. Pieces that are kept
 * together start a new page when they do not fit; only what is higher than a page is divided.
 */
export function flow(canvas: Canvas, pieces: readonly Piece[], from: Cursor = { used: 0 }): Cursor {
  const { sheet } = canvas;
  const places = placesOf(pieces, sheet, from);
  let drawn = 0;
  for (const { piece, page, top, repeat } of places) {
    for (; drawn < page; drawn += 1) canvas.addPage();
    if (repeat !== null) canvas.artifact(() => repeat.draw(canvas, sheet.left, sheet.top));
    piece.draw(canvas, sheet.left, sheet.top + top);
  }
  const last = places.at(-1);
  return last === undefined ? from : { used: last.top + last.piece.height };
}

/** Where `flow` puts each piece. */
export function placesOf(
  pieces: readonly Piece[],
  { textHeight }: Pick<Sheet, 'textHeight'>,
  from: Cursor = { used: 0 },
): readonly Place[] {
  const room = textHeight + tolerance;
  const places: Place[] = [];
  let at: Spot = { page: 0, used: from.used };
  for (const chunk of chunksOf(pieces)) {
    if (at.used > 0 && moves(chunk, at.used, room)) at = nextPage(at);
    for (const piece of chunk) {
      if (at.used > 0 && at.used + piece.gap + piece.height > room) at = nextPage(at);
      const place = placeAt(piece, at);
      places.push(place);
      at = { page: at.page, used: place.top + piece.height };
    }
  }
  return places;
}

type Spot = { readonly page: number; readonly used: number };

function nextPage({ page }: Spot): Spot {
  return { page: page + 1, used: 0 };
}

function moves(chunk: readonly Piece[], used: number, room: number): boolean {
  return chunk[0]?.startsPage === true || (!fitsHere(chunk, used, room) && fitsOnePage(chunk, room));
}

function placeAt(piece: Piece, { page, used }: Spot): Place {
  const repeat = used === 0 ? (piece.repeat ?? null) : null;
  const top = repeat?.height ?? (used === 0 ? 0 : used + piece.gap);
  return { piece, page, top, repeat };
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
