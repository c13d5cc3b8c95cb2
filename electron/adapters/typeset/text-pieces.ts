import { baselineOf, drawLine } from './boxes.ts';
import type { Setter } from './boxes.ts';
import type { Canvas } from './canvas.ts';
import type { Piece } from './flow.ts';
import { element } from './structure.ts';
import type { Element } from './structure.ts';
import type { TextStyle } from './style.ts';
import { breakLines } from './text-lines.ts';

export type TextPieceOptions = {
  /** Above the first line. */
  readonly gap: number;
  readonly owner: Element;
  readonly indent?: number;
  /** The whole text leads there. */
  readonly url?: string;
  readonly isPlain?: boolean;
  /** More of the same element follows: a space keeps it apart. */
  readonly goesOn?: boolean;
  /** The last line stays with the piece after it. */
  readonly keepWithNext?: boolean;
  /** Drawn beside the first line, before it. */
  readonly beside?: (canvas: Canvas, x: number, y: number) => void;
};

/** A text as one piece per line, so that it can go on over a page: never one line alone at its foot or head. */
export function textPieces(
  text: string,
  style: TextStyle,
  { metrics, language, sheet }: Setter,
  options: TextPieceOptions,
): readonly Piece[] {
  const { gap, owner, indent = 0, url, isPlain = false, keepWithNext = false } = options;
  const lines = breakLines(text, sheet.textWidth - indent, style, metrics, language, isPlain);
  const step = style.size * style.lineHeight;
  const link = element('Link', {}, owner);
  return lines.map((line, at): Piece => {
    const isLast = at === lines.length - 1;
    const draw = (canvas: Canvas, x: number, y: number): void =>
      drawLine(canvas, line, x + indent, y, style, isLast && options.goesOn !== true);
    return {
      gap: at === 0 ? gap : 0,
      height: step,
      keepWithNext: isLast ? keepWithNext : at === 0 || at === lines.length - 2,
      draw(canvas, x, y) {
        if (at === 0) options.beside?.(canvas, x, y);
        canvas.into(owner, () => {
          if (url === undefined) return draw(canvas, x, y);
          const left = x + indent;
          return canvas.link(link, url, [left, y, left + line.width, y + step], () => draw(canvas, x, y));
        });
      },
    };
  });
}

/** The dash of a list item, at the left of its first line. */
export function dash(label: Element, style: TextStyle): (canvas: Canvas, x: number, y: number) => void {
  return (canvas, x, y) => canvas.into(label, () => canvas.text('–', [x + 2, baselineOf(y, style)], style));
}
