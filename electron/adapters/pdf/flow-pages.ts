import type { FlowBody } from '../../../scans/report/flow-model.ts';
import type { Furniture } from '../../../scans/report/report-model.ts';
import { paragraph } from '../typeset/boxes.ts';
import type { Setter } from '../typeset/boxes.ts';
import type { Canvas } from '../typeset/canvas.ts';
import { flow } from '../typeset/flow.ts';
import type { Piece } from '../typeset/flow.ts';
import { blockPieces, piece } from './block-pieces.ts';
import { guideBox, headBox, largeHeadBox } from './core-head.ts';

/** A paper that is one run of blocks: the head, then block after block over as many pages as it takes. */
export function drawFlow(
  canvas: Canvas,
  { size, date, guidedBy, blocks }: FlowBody,
  furniture: Furniture,
  notice: string,
  setter: Setter,
): void {
  const head = size === 'large' ? largeHeadBox : headBox;
  const guide = guideBox(guidedBy, setter);
  const note = notice === '' ? null : paragraph(notice, setter.sheet.textWidth, setter.scale.note, setter);
  canvas.outline(`${furniture.scan} · ${furniture.company}`, 1);
  flow(canvas, [
    piece(head(furniture, date, setter), 0),
    ...(guide === null ? [] : [piece(guide, 4)]),
    ...(note === null ? [] : [piece(note, 4)]),
    ...apart(blockPieces(blocks, setter), setter.scale.body.size),
  ]);
}

/** The first of what follows the head stands at least this far from it. */
function apart([first, ...rest]: readonly Piece[], least: number): readonly Piece[] {
  return first === undefined ? [] : [{ ...first, gap: Math.max(first.gap, least) }, ...rest];
}
