import type { OffersBody, OfferStall } from '../../../scans/report/papers/workshop-bodies.ts';
import type { Furniture } from '../../../scans/report/report-model.ts';
import { paragraph } from '../typeset/boxes.ts';
import type { Setter } from '../typeset/boxes.ts';
import type { Canvas } from '../typeset/canvas.ts';
import { flow } from '../typeset/flow.ts';
import type { Piece } from '../typeset/flow.ts';
import { element } from '../typeset/structure.ts';
import { sheet } from '../typeset/style.ts';
import { dash, textPieces } from '../typeset/text-pieces.ts';
import { blockPieces, piece } from './block-pieces.ts';
import { headBox } from './core-head.ts';
import { writingLine } from './writing-line.ts';

/** What companies offer and ask, theme by theme, and lines for what people agree on. */
export function drawOffers(
  canvas: Canvas,
  { heading, date, intro, stalls, linesHeading, lines }: OffersBody,
  { scan }: Furniture,
  notice: string,
  setter: Setter,
): void {
  canvas.outline(heading, 1);
  flow(canvas, [
    piece(headBox({ scan, company: heading }, date, setter), 0),
    ...(notice === '' ? [] : [piece(paragraph(notice, sheet.textWidth, setter.scale.note, setter), 4)]),
    ...intro.flatMap((text, at) =>
      textPieces(text, setter.scale.body, setter, { gap: at === 0 ? 11 : 3, owner: element('P') }),
    ),
    ...stalls.flatMap((stall) => stallPieces(stall, setter)),
    ...headingPieces(linesHeading, 2, setter),
    ...lines.map((label) => piece(writingLine(label, sheet.textWidth), 2)),
  ]);
}

function headingPieces(text: string, level: 2 | 3, setter: Setter): readonly Piece[] {
  return blockPieces([{ kind: 'heading', level, text }], setter);
}

function stallPieces({ heading, meets, lists }: OfferStall, setter: Setter): readonly Piece[] {
  return [
    ...headingPieces(heading, 2, setter),
    ...(meets === ''
      ? []
      : textPieces(meets, setter.scale.note, setter, { gap: 2, owner: element('P'), keepWithNext: true })),
    ...lists.flatMap(({ heading: about, texts }) => [
      ...headingPieces(about, 3, setter),
      ...itemPieces(texts, setter),
    ]),
  ];
}

/** As typed: nothing in them is bold. */
function itemPieces(texts: readonly string[], setter: Setter): readonly Piece[] {
  const list = element('L');
  const { body, hang } = setter.scale;
  return texts.flatMap((text) => {
    const item = element('LI', {}, list);
    const beside = dash(element('Lbl', {}, item), body);
    const owner = element('LBody', {}, item);
    return textPieces(text, body, setter, { gap: 3, indent: hang, owner, beside, isPlain: true });
  });
}
