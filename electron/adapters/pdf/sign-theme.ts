import type { StepToSign, ThemeToSign } from '../../../scans/report/papers/paper-to-sign.ts';
import { piece } from './block-pieces.ts';
import { drawChip } from './level-marks.ts';
import { drawTickBox } from './plan-box.ts';
import { fieldLook } from './sign-tightness.ts';
import type { SignTightness } from './sign-tightness.ts';
import { fieldBox, fieldPair } from './written-fields.ts';
import { baselineOf, beside, paragraph, stack } from '../typeset/boxes.ts';
import type { Box, Setter } from '../typeset/boxes.ts';
import type { Canvas } from '../typeset/canvas.ts';
import type { Piece } from '../typeset/flow.ts';
import { element } from '../typeset/structure.ts';
import { bodyStyle, colours, columnWidth, noteStyle, sheet, sizes } from '../typeset/style.ts';
import type { TextStyle } from '../typeset/style.ts';
import { textPieces } from '../typeset/text-pieces.ts';

const { textWidth, hang, gutter } = sheet;

/**
 * A theme with its steps beside each other. One that is higher than a page goes over pages, its steps below each
 * other.
 */
export function themePieces(
  theme: ThemeToSign,
  gap: number,
  tight: SignTightness,
  setter: Setter,
): readonly Piece[] {
  const box = themeBox(theme, tight, setter);
  if (box.height <= sheet.textHeight) return [piece(box, gap)];
  const move = moveBox(theme, textWidth, tight, setter);
  const head = stack(themeHead(theme, setter), move === null ? null : 2, move);
  return [
    { ...piece(head, gap), keepWithNext: true },
    ...theme.steps.flatMap((step) => stepPieces(step, tight, setter)),
  ];
}

function themeBox(theme: ThemeToSign, tight: SignTightness, setter: Setter): Box {
  const [first, second] = theme.steps.map((step) => stepBox(step, tight, setter));
  const head = themeHead(theme, setter);
  if (first === undefined) return head;
  const at = columnWidth + gutter;
  // A question of a quick scan has one step, and its answer beside it.
  if (second === undefined) {
    const answer = moveBox(theme, columnWidth, tight, setter);
    return stack(head, tight.inner, beside([0, answer ?? stack()], [at, first]));
  }
  const move = moveBox(theme, textWidth, tight, setter);
  return stack(head, move === null ? null : 2, move, tight.inner, beside([0, first], [at, second]));
}

function themeHead({ letter, name, level, levelName }: ThemeToSign, setter: Setter): Box {
  const isQuestion = levelName === '';
  const style: TextStyle = {
    font: 'semibold',
    size: isQuestion ? 11.5 : sizes.theme,
    lineHeight: 1.25,
    colour: colours.ink,
  };
  const said = letter === null ? name : `${letter}\u00a0\u00a0${name}`;
  const rightWidth = setter.metrics.width(levelName, noteStyle.font, noteStyle.size);
  const width = textWidth - (isQuestion ? 0 : rightWidth + 27);
  const title = paragraph(said, width, style, setter, { tag: 'H3' });
  return {
    height: title.height + 4,
    draw(canvas, x, y) {
      const right = x + textWidth;
      canvas.artifact(() => canvas.line([x, y], [right, y], { stroke: colours.accent, line: 0.8 }));
      title.draw(canvas, x, y + 3);
      if (isQuestion) return;
      canvas.into(element('P'), () => {
        drawChip(canvas, level, [right - rightWidth - 15, y + 6]);
        canvas.text(levelName, [right, y + 15], noteStyle, 'right');
      });
    },
  };
}

/** "Nu: 1 → Doel: 2" with the text of the goal behind it; `null`: nothing to move. */
function moveBox(theme: ThemeToSign, width: number, tight: SignTightness, setter: Setter): Box | null {
  if (theme.move.length === 0) return null;
  const body = bodyStyle(tight.lineHeight);
  const strong: TextStyle = { ...body, font: 'semibold' };
  const places = theme.move.reduce<{ readonly ends: readonly number[]; readonly end: number }>(
    ({ ends, end }, { label }) => {
      const from = end === 0 ? 0 : end + 16;
      const chip = from + setter.metrics.width(label, strong.font, strong.size) + 5;
      return { ends: [...ends, from], end: chip + 12 };
    },
    { ends: [], end: 0 },
  );
  const start = places.end + 6;
  const owner = element('P');
  const text = paragraph(theme.text, width - start, body, setter, { tag: owner });
  return {
    height: text.height,
    draw(canvas, x, y) {
      theme.move.forEach(({ label, level }, at) => {
        const from = x + (places.ends[at] ?? 0);
        if (at > 0) drawArrow(canvas, from - 14, y + body.size * tight.lineHeight * 0.5);
        canvas.into(owner, () => {
          canvas.text(`${label} `, [from, baselineOf(y, strong)], strong);
          const after = from + canvas.metrics.width(label, strong.font, strong.size) + 5;
          drawChip(canvas, level, [after, y + (body.size * tight.lineHeight - 11) / 2]);
        });
      });
      text.draw(canvas, x + start, y);
    },
  };
}

function drawArrow(canvas: Canvas, x: number, y: number): void {
  const paint = { stroke: colours.soft, line: 0.9 };
  canvas.artifact(() => {
    canvas.line([x, y], [x + 10, y], paint);
    canvas.line([x + 7, y - 2.5], [x + 10, y], paint);
    canvas.line([x + 7, y + 2.5], [x + 10, y], paint);
  });
}

/** A box to tick, the step, and who, when and the sign that it worked: typed, or to be written. */
function stepBox(step: StepToSign, tight: SignTightness, setter: Setter): Box {
  const width = columnWidth - hang;
  return ticked(
    step,
    stack(stepText(step, width, tight, setter), fieldsBox(step.fields, width, tight, setter)),
  );
}

function stepText({ label, text }: StepToSign, width: number, tight: SignTightness, setter: Setter): Box {
  return paragraph(`**${label}** ${text}`, width, bodyStyle(tight.lineHeight), setter);
}

/** Lines with a box to tick at their left. */
function ticked({ done }: StepToSign, lines: Box): Box {
  return {
    height: lines.height,
    draw(canvas, x, y) {
      canvas.artifact(() => drawTickBox(canvas, [x + 0.5, y + 2.5], done));
      lines.draw(canvas, x + hang, y);
    },
  };
}

/** A step over the whole width; what was typed of its sign goes on over the page. */
function stepPieces(step: StepToSign, tight: SignTightness, setter: Setter): readonly Piece[] {
  const { who, when, sign } = step.fields;
  const width = textWidth - hang;
  const look = fieldLook(tight);
  const lines = stack(
    stepText(step, width, tight, setter),
    3,
    fieldPair([who, when], width, look, setter),
    sign.value === '' ? fieldBox(sign, width, look, setter) : null,
  );
  const head = piece(ticked(step, lines), tight.gap);
  if (sign.value === '') return [head];
  const owner = element('P');
  return [
    { ...head, keepWithNext: true },
    ...textPieces(sign.value, look.typed, setter, { gap: 2, owner, indent: hang, isPlain: true }),
  ];
}

function fieldsBox(
  { who, when, sign }: StepToSign['fields'],
  width: number,
  tight: SignTightness,
  setter: Setter,
): Box {
  const look = fieldLook(tight);
  return stack(
    3,
    fieldPair([who, when], width, look, setter),
    sign.value === ''
      ? fieldBox(sign, width, look, setter)
      : paragraph(sign.value, width, look.typed, setter, { isPlain: true }),
  );
}
