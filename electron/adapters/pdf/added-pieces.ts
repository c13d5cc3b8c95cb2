import type { Added } from '../../../scans/report/report-model.ts';
import { sectionBox } from './core-head.ts';
import type { Setter } from '../typeset/boxes.ts';
import type { Piece } from '../typeset/flow.ts';
import { element } from '../typeset/structure.ts';
import { sheet } from '../typeset/style.ts';
import type { TextStyle } from '../typeset/style.ts';
import { dash, textPieces } from '../typeset/text-pieces.ts';

/** What an adviser added, under its own heading: line by line, so that a long text goes on over the page. */
export function addedPieces(
  added: Added | undefined,
  body: TextStyle,
  gap: number,
  setter: Setter,
): readonly Piece[] {
  if (added === undefined) return [];
  const list = element('L');
  const remark =
    added.remark === ''
      ? []
      : textPieces(added.remark, body, setter, { gap: 3, owner: element('P'), isPlain: true });
  const advice = added.advice.flatMap((text) => {
    const item = element('LI', {}, list);
    const label = element('Lbl', {}, item);
    return textPieces(text, body, setter, {
      gap: 3,
      indent: sheet.hang,
      owner: element('LBody', {}, item),
      beside: dash(label, body),
      isPlain: true,
    });
  });
  const title = sectionBox(added.heading, setter, true);
  const heading: Piece = {
    gap,
    height: title.height,
    keepWithNext: true,
    draw(canvas, x, y) {
      canvas.outline(added.heading, 2);
      title.draw(canvas, x, y);
    },
  };
  return [heading, ...remark, ...advice];
}
