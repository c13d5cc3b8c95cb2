import type { Language } from '../../../scans/definition/definition.ts';
import type { Canvas, Corners } from './canvas.ts';
import type { Metrics } from './fonts.ts';
import { element } from './structure.ts';
import type { Element, Tag } from './structure.ts';
import { colours } from './style.ts';
import type { Scale, Sheet, TextStyle } from './style.ts';
import { breakLines } from './text-lines.ts';
import type { Line } from './text-lines.ts';

/** Something with a height, drawn with its upper left corner at a place. Both in points. */
export type Box = {
  readonly height: number;
  readonly draw: (canvas: Canvas, x: number, y: number) => void;
};

/** What every text of a paper needs to be set. */
export type Setter = {
  readonly metrics: Metrics;
  readonly language: Language;
  readonly sheet: Sheet;
  readonly scale: Scale;
};

export type ParagraphOptions = {
  readonly tag?: Tag | Element;
  /** Leads to this address; the text says where. */
  readonly url?: string;
  /** Text of a user, in which `**` means nothing. */
  readonly isPlain?: boolean;
  /** More of the same element follows: a space keeps it apart. */
  readonly goesOn?: boolean;
};

/** Rich text in lines of at most `width` points. */
export function paragraph(
  text: string,
  width: number,
  style: TextStyle,
  { metrics, language }: Setter,
  { tag = 'P', url, isPlain = false, goesOn = false }: ParagraphOptions = {},
): Box {
  const lines = breakLines(text, width, style, metrics, language, isPlain);
  const step = style.size * style.lineHeight;
  const drawLines = (canvas: Canvas, x: number, y: number): void =>
    lines.forEach((line, at) =>
      drawLine(canvas, line, x, y + at * step, style, !goesOn && at === lines.length - 1),
    );
  return {
    height: lines.length * step,
    draw(canvas, x, y) {
      canvas.into(typeof tag === 'string' ? element(tag) : tag, () => {
        if (url === undefined) return drawLines(canvas, x, y);
        const widest = Math.max(...lines.map((line) => line.width));
        const corners: Corners = [x, y, x + widest, y + lines.length * step];
        return canvas.link(element('Link'), url, corners, () => drawLines(canvas, x, y));
      });
    },
  };
}

/** One line of text; the space after it keeps words apart for who reads or copies the text. */
export function drawLine(
  canvas: Canvas,
  { segments, end }: Line,
  x: number,
  y: number,
  style: TextStyle,
  isLast: boolean,
): void {
  const baseline = baselineOf(y, style);
  let at = x;
  segments.forEach(({ text, font }, index) => {
    const endsLine = index === segments.length - 1;
    const spaced = endsLine && end === 'word' && !isLast ? `${text} ` : text;
    canvas.text(spaced, [at, baseline], { ...style, font });
    at += canvas.metrics.width(text, font, style.size);
    if (endsLine && end === 'hyphen') canvas.softHyphen([at, baseline], { ...style, font });
  });
}

/** Where text stands in a line whose top is at `y`. */
export function baselineOf(y: number, { size, lineHeight }: TextStyle): number {
  return y + (size * lineHeight) / 2 + size * 0.33;
}

/** Below each other; a number is a gap. `null` is left out. */
export function stack(...parts: readonly (Box | number | null)[]): Box {
  const heightOf = (part: Box | number | null): number =>
    typeof part === 'number' ? part : (part?.height ?? 0);
  return {
    height: parts.reduce<number>((sum, part) => sum + heightOf(part), 0),
    draw(canvas, x, y) {
      let top = y;
      for (const part of parts) {
        if (part !== null && typeof part !== 'number') part.draw(canvas, x, top);
        top += heightOf(part);
      }
    },
  };
}

/** Side by side: each box with the distance of its left edge from the first. */
export function beside(...columns: readonly (readonly [offset: number, box: Box])[]): Box {
  return {
    height: Math.max(0, ...columns.map(([, box]) => box.height)),
    draw(canvas, x, y) {
      for (const [offset, box] of columns) box.draw(canvas, x + offset, y);
    },
  };
}

/** A hair line over the width, in the middle of its height. */
export function rule(width: number, height = 0, colour: string = colours.hair, line = 0.5): Box {
  return {
    height,
    draw(canvas, x, y) {
      const middle = y + height / 2;
      canvas.artifact(() => canvas.line([x, middle], [x + width, middle], { stroke: colour, line }));
    },
  };
}
