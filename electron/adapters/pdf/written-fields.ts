import type { Field } from '../../../scans/report/papers/paper-to-sign.ts';
import { baselineOf, beside, paragraph, stack } from '../typeset/boxes.ts';
import type { Box, Setter } from '../typeset/boxes.ts';
import { oneLine } from './core-head.ts';
import { element } from '../typeset/structure.ts';
import { colours } from '../typeset/style.ts';
import type { TextStyle } from '../typeset/style.ts';

/** How what is written by hand or was typed is set: `line` is the height of an empty line. */
export type FieldLook = { readonly label: TextStyle; readonly typed: TextStyle; readonly line: number };

const gap = 10;

/** A label with what was typed, whole and on as many lines as it needs; where there is nothing, a line to write on. */
export function fieldBox({ label, value }: Field, width: number, look: FieldLook, setter: Setter): Box {
  if (value.trim() === '') return writingLine(label, width, look);
  const start = widthOf(label, look.label, setter) + look.label.size / 2;
  const owner = element('P');
  const typed = paragraph(oneLine(value), width - start, look.typed, setter, { tag: owner, isPlain: true });
  return {
    height: typed.height + look.typed.size * 0.3,
    draw(canvas, x, y) {
      const base = baselineOf(y, look.typed);
      canvas.into(owner, () => canvas.text(`${label} `, [x, base], look.label));
      typed.draw(canvas, x + start, y);
    },
  };
}

/** Two fields on one line where both have the room, else below each other. */
export function fieldPair(
  [first, second]: readonly [Field, Field],
  width: number,
  look: FieldLook,
  setter: Setter,
): Box {
  const needed = (field: Field): number => {
    const label = widthOf(field.label, look.label, setter) + look.label.size / 2 + 1;
    return label + (field.value.trim() === '' ? 0 : widthOf(oneLine(field.value), look.typed, setter));
  };
  const half = (width - gap) / 2;
  const right = Math.max(second.value.trim() === '' ? half * 0.95 : 0, needed(second));
  const left = width - gap - right;
  const least = first.value.trim() === '' ? width * 0.3 : 0;
  if (left < Math.max(least, needed(first))) {
    return stack(fieldBox(first, width, look, setter), fieldBox(second, width, look, setter));
  }
  const boxes = [fieldBox(first, left, look, setter), fieldBox(second, right, look, setter)] as const;
  const height = Math.max(...boxes.map((box) => box.height));
  const low = (box: Box): Box => stack(height - box.height, box);
  return beside([0, low(boxes[0])], [left + gap, low(boxes[1])]);
}

function writingLine(label: string, width: number, look: FieldLook): Box {
  return {
    height: look.line,
    draw(canvas, x, y) {
      const base = y + look.line - look.label.size * 0.35;
      if (label !== '') canvas.into(element('P'), () => canvas.text(label, [x, base], look.label));
      const from = x + canvas.metrics.width(label, look.label.font, look.label.size) + look.label.size / 2;
      canvas.artifact(() =>
        canvas.line([from, base + 1], [x + width, base + 1], { stroke: colours.ink, line: 0.5 }),
      );
    },
  };
}

function widthOf(text: string, { font, size }: TextStyle, { metrics }: Setter): number {
  return metrics.width(text, font, size);
}
