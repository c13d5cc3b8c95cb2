import { markOf } from '../page-content.ts';
import type { Operation, PageContent } from '../page-content.ts';
import type { PdfFile } from '../pdf-objects.ts';
import { isArray, nameOf } from '../pdf-values.ts';
import type { PdfDictionary, PdfValue } from '../pdf-values.ts';
import type { TextRun } from '../read-page-text.ts';
import { signsOf } from '../read-structure.ts';

/** A text as a file draws it. `width`: of all its signs; `right` leaves out the spaces at its end. */
export type DrawnText = TextRun & { readonly width: number };

type Font = { readonly signs: ReadonlyMap<number, string>; readonly widths: ReadonlyMap<number, number> };
const noFont: Font = { signs: new Map(), widths: new Map() };

/** Every text of a page in the order of drawing, by the operators of its content and the widths of its fonts. */
export function drawnTexts(file: PdfFile, page: PageContent, number: number): readonly DrawnText[] {
  const fonts = file.dictionary(file.dictionary(page.dictionary.get('Resources')).get('Font'));
  const texts: DrawnText[] = [];
  let font = noFont;
  let size = 0;
  let at: readonly [x: number, y: number] = [0, 0];
  for (const operation of page.operations) {
    const { name, operands } = operation;
    if (name === 'Tf') {
      font = fontOf(file, fonts.get(nameOf(operands[0]) ?? ''));
      size = Number(operands[1]);
    } else if (name === 'BT') at = [0, 0];
    else if (name === 'Td') at = [at[0] + Number(operands[0]), at[1] + Number(operands[1])];
    else if (name === 'Tj') texts.push(textOf(operation, { font, size, at, page: number }));
    else if (unread.has(name)) throw new Error(`a text that we cannot place: ${name}`);
  }
  return texts;
}

/** Ways of placing text that our papers do not use. */
const unread = new Set(['TJ', "'", '"', 'T*', 'TD', 'Tm', 'Tc', 'Tw', 'Tz', 'Ts']);

type State = {
  readonly font: Font;
  readonly size: number;
  readonly at: readonly [x: number, y: number];
  readonly page: number;
};

function textOf(operation: Operation, { font, size, at: [left, baseline], page }: State): DrawnText {
  const glyphs = glyphsOf(operation.operands[0]);
  const text = glyphs.map((glyph) => font.signs.get(glyph) ?? '\ufffd').join('');
  const widthOf = (some: readonly number[]): number =>
    some.reduce((sum, glyph) => sum + (font.widths.get(glyph) ?? 0), 0) * (size / 1000);
  const mark = markOf(operation);
  return {
    page,
    text,
    size,
    left,
    right: left + widthOf(glyphs.slice(0, text.trimEnd().length)),
    width: widthOf(glyphs),
    baseline,
    mark: mark === null ? null : String(mark),
    isLineHyphen: operation.within.some(({ properties }) => properties?.has('ActualText') === true),
  };
}

function glyphsOf(value: PdfValue | undefined): readonly number[] {
  if (typeof value !== 'object' || value === null || !('kind' in value) || value.kind !== 'string') return [];
  const bytes = Buffer.from(value.text, 'latin1');
  return Array.from({ length: bytes.length / 2 }, (_, at) => bytes.readUInt16BE(2 * at));
}

const known = new WeakMap<PdfDictionary, Font>();

function fontOf(file: PdfFile, value: PdfValue | undefined): Font {
  const dictionary = file.dictionary(value);
  const found = known.get(dictionary);
  if (found !== undefined) return found;
  const descendants = file.follow(dictionary.get('DescendantFonts'));
  const own = file.dictionary(isArray(descendants) ? descendants[0] : undefined);
  const font = { signs: signsOf(file, value), widths: widthsOf(file.follow(own.get('W'))) };
  known.set(dictionary, font);
  return font;
}

/** Glyph number → width: a first number, with a list of widths from it on (ISO 32000-1, 9.7.4.3). */
function widthsOf(value: PdfValue | undefined): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  const list = isArray(value) ? value : [];
  for (let at = 0; at < list.length; at += 2) {
    const [first, own] = [Number(list[at]), list[at + 1]];
    if (!isArray(own)) throw new Error('widths in a form that our papers do not use');
    own.forEach((width, nth) => widths.set(first + nth, Number(width)));
  }
  return widths;
}
