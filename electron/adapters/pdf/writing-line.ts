import type { Box } from '../typeset/boxes.ts';
import { element } from '../typeset/structure.ts';
import { colours, noteStyle } from '../typeset/style.ts';

const writingHeight = 22;

/** A label and the line after it, to be filled in by hand. */
export function writingLine(label: string, width: number): Box {
  return {
    height: writingHeight,
    draw(canvas, x, y) {
      const base = y + writingHeight - 4;
      canvas.into(element('P'), () => canvas.text(label, [x, base], noteStyle));
      const from = x + canvas.metrics.width(label, noteStyle.font, noteStyle.size) + 5;
      canvas.artifact(() =>
        canvas.line([from, base + 1], [x + width, base + 1], { stroke: colours.ink, line: 0.4 }),
      );
    },
  };
}
