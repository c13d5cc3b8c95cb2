import type { CardsBody, ItemCard } from '../../../scans/report/papers/workshop-bodies.ts';
import { beside, paragraph, stack } from '../typeset/boxes.ts';
import type { Box, Setter } from '../typeset/boxes.ts';
import type { Canvas } from '../typeset/canvas.ts';
import { flow } from '../typeset/flow.ts';
import type { Piece } from '../typeset/flow.ts';
import { element } from '../typeset/structure.ts';
import type { Element } from '../typeset/structure.ts';
import { bodyStyle, colours, columnWidth, labelStyle, noteStyle, sheet } from '../typeset/style.ts';
import type { TextStyle } from '../typeset/style.ts';
import { piece } from './block-pieces.ts';
import { drawChip } from './level-marks.ts';
import { drawTickBox } from './plan-box.ts';
import { writingLine } from './writing-line.ts';

/** From the left edge of a level to its number, and to its text. */
const chipAt = 18;
const textAt = 38;
const textWidth = sheet.textWidth - textAt;
/** Under a card, before the line along which it is cut. */
const cutAt = 14;
/** Several people read a card at a table: as large as fits. In points: levels and question. */
const sizes = [
  [13, 16],
  [12, 15],
  [11, 14],
] as const;

type CardStyle = { readonly body: TextStyle; readonly asked: TextStyle };

/** Cards to cut apart, two on a page where they fit; all of a pack in one size. */
export function drawCards(canvas: Canvas, cards: CardsBody, setter: Setter): void {
  const half = sheet.textHeight / 2 - cutAt;
  const boxes = boxesOf(cards, half, setter);
  // All are as high as the highest, or half a page where that is more: then they make one pack.
  const height = Math.max(half, ...boxes.map((box) => box.height));
  flow(
    canvas,
    boxes.map((box, at): Piece => {
      const isFirst = at % 2 === 0;
      return {
        ...piece(box, isFirst ? 0 : cutAt),
        height: isFirst ? height + cutAt : box.height,
        startsPage: isFirst,
        draw(page, x, y) {
          page.outline(cards.cards[at]?.place ?? '', 1);
          box.draw(page, x, y);
          if (isFirst && at + 1 < boxes.length) drawCut(page, y + height + cutAt);
        },
      };
    }),
  );
}

/** In the largest size in which none is over `most` points high, else in the smallest. */
function boxesOf({ cards, advice, lines }: CardsBody, most: number, setter: Setter): readonly Box[] {
  let boxes: readonly Box[] = [];
  for (const [size, question] of sizes) {
    const style: CardStyle = {
      body: { ...bodyStyle(1.25), size },
      asked: { ...bodyStyle(1.2), font: 'semibold', size: question },
    };
    boxes = cards.map((card) => cardBox(card, advice, lines, style, setter));
    if (boxes.every(({ height }) => height <= most)) return boxes;
  }
  return boxes;
}

function cardBox(
  { place, question, levels }: ItemCard,
  advice: string,
  lines: readonly string[],
  style: CardStyle,
  setter: Setter,
): Box {
  const list = element('L');
  return stack(
    paragraph(place, sheet.textWidth, labelStyle, setter, { isPlain: true }),
    2,
    paragraph(question, sheet.textWidth, style.asked, setter, { tag: 'H1', isPlain: true }),
    4,
    paragraph(advice, sheet.textWidth, noteStyle, setter),
    2,
    ...levels.flatMap((level) => [5, levelBox(level, list, style.body, setter)]),
    4,
    beside(
      ...lines.map((label, at) => [at * (columnWidth + sheet.gutter), linesBox(label, columnWidth)] as const),
    ),
  );
}

/** A box to tick, the number in its colour, and what it means. */
function levelBox(
  { level, text }: ItemCard['levels'][number],
  list: Element,
  body: TextStyle,
  setter: Setter,
): Box {
  const item = element('LI', {}, list);
  const label = element('Lbl', {}, item);
  const words = paragraph(text, textWidth, body, setter, { tag: element('LBody', {}, item), isPlain: true });
  return {
    height: words.height,
    draw(canvas, x, y) {
      canvas.into(label, () => {
        canvas.artifact(() => drawTickBox(canvas, [x + 0.5, y + body.size * 0.2], false));
        drawChip(canvas, level, [x + chipAt, y + body.size * 0.12], body.size);
      });
      words.draw(canvas, x + textAt, y);
    },
  };
}

/** A label before the first of three lines to write on. */
function linesBox(label: string, width: number): Box {
  return stack(writingLine(label, width), writingLine('', width), writingLine('', width));
}

/** Along the whole sheet, for the eye and the scissors alone. */
function drawCut(canvas: Canvas, y: number): void {
  canvas.artifact(() => canvas.line([0, y], [sheet.width, y], { stroke: colours.soft, line: 0.5, dash: 4 }));
}
