import type { Plan, Step } from '../../../scans/report/report-model.ts';
import { baselineOf, beside, paragraph, stack } from '../typeset/boxes.ts';
import type { Box, Setter } from '../typeset/boxes.ts';
import type { Canvas, Point } from '../typeset/canvas.ts';
import { drawChip } from './level-marks.ts';
import { fieldPair } from './written-fields.ts';
import { element } from '../typeset/structure.ts';
import type { Element } from '../typeset/structure.ts';
import { bodyStyle, colours, columnWidth, noteStyle, sheet, sizes } from '../typeset/style.ts';
import type { TextStyle, Tightness } from '../typeset/style.ts';

const textWidth = columnWidth - sheet.hang;
const secondColumn = columnWidth + sheet.gutter;

/** A dimension of page 2: left the answer now and the goal, right two steps with room for who and when. */
export function planBox(plan: Plan, tightness: Tightness, setter: Setter): Box {
  const body = bodyStyle(tightness.lineHeight);
  const [first, second] = plan.steps.map((step) => stepBox(step, plan, body, tightness, setter));
  if (first === undefined || second === undefined) return planHead(plan, setter);
  const columns =
    plan.first === null
      ? beside([0, first], [secondColumn, second])
      : beside(
          [0, answerBox(plan.first, body, setter)],
          [secondColumn, stack(first, tightness.stepGap, second)],
        );
  return stack(planHead(plan, setter), 3, columns);
}

function planHead(plan: Plan, setter: Setter): Box {
  const name = plan.letter === null ? plan.name : `${plan.letter}\u00a0\u00a0${plan.name}`;
  const nameStyle: TextStyle = { font: 'semibold', size: sizes.theme, lineHeight: 1.3, colour: colours.ink };
  const right = rightOfHead(plan, name, setter);
  const rightWidth = setter.metrics.width(right, noteStyle.font, noteStyle.size);
  const title = paragraph(name, sheet.textWidth - rightWidth - 27, nameStyle, setter, { tag: 'H3' });
  return {
    height: title.height + 7,
    draw(canvas, x, y) {
      canvas.artifact(() =>
        canvas.line([x, y], [x + sheet.textWidth, y], { stroke: colours.accent, line: 0.8 }),
      );
      title.draw(canvas, x, y + 4);
      canvas.into(element('P'), () => {
        drawChip(canvas, plan.level, [x + sheet.textWidth - rightWidth - 15, y + 7]);
        canvas.text(right, [x + sheet.textWidth, y + 16], noteStyle, 'right');
      });
    },
  };
}

/** The importance is left out where the name needs the room; the table has it too. */
function rightOfHead({ levelName, importance }: Plan, name: string, { metrics }: Setter): string {
  const long = importance === '' ? levelName : `${levelName} · ${importance}`;
  const taken = metrics.width(name, 'semibold', sizes.theme) + 27;
  const fits = taken + metrics.width(long, noteStyle.font, noteStyle.size) <= sheet.textWidth;
  return fits ? long : levelName;
}

/** The first question, and the stair from the answer now to the goal. */
function answerBox(first: NonNullable<Plan['first']>, body: TextStyle, setter: Setter): Box {
  const list = element('L');
  const now = stairBox(first.now, `**${first.nowLabel}** ${first.nowText}`, body, list, setter);
  const goal = stairBox(first.goal, `**${first.goalLabel}** ${first.goalText}`, body, list, setter);
  const gap = 6;
  const stairs: Box = {
    height: now.height + gap + goal.height,
    draw(canvas, x, y) {
      const top = y + now.height + gap;
      canvas.artifact(() =>
        canvas.line([x + 5.5, y + 15], [x + 5.5, top], { stroke: colours.soft, line: 0.6 }),
      );
      now.draw(canvas, x, y);
      goal.draw(canvas, x, top);
    },
  };
  return stack(paragraph(first.question, columnWidth, noteStyle, setter), 6, stairs);
}

function stairBox(level: Plan['level'], text: string, body: TextStyle, list: Element, setter: Setter): Box {
  const item = element('LI', {}, list);
  const words = paragraph(text, textWidth, body, setter, { tag: element('LBody', {}, item) });
  return {
    height: words.height,
    draw(canvas, x, y) {
      canvas.into(element('Lbl', {}, item), () => drawChip(canvas, level, [x, y + 2]));
      words.draw(canvas, x + sheet.hang, y);
    },
  };
}

/** A box to tick, the step, and who, when and the sign that it worked: typed, or a line to write on for who and when. */
export function stepBox(
  { label, text, planned }: Step,
  words: Pick<Plan, 'who' | 'when'>,
  body: TextStyle,
  { writingLine }: Pick<Tightness, 'writingLine'>,
  setter: Setter,
): Box {
  const look = { label: noteStyle, typed: { ...noteStyle, colour: colours.ink }, line: writingLine };
  const who = { label: words.who, value: planned?.who ?? '' };
  const when = { label: words.when, value: planned?.when ?? '' };
  const sign = planned?.sign ?? '';
  const lines = stack(
    paragraph(`**${label}** ${text}`, textWidth, body, setter),
    planned === undefined ? null : 2,
    fieldPair([who, when], textWidth, look, setter),
    sign === '' ? null : paragraph(sign, textWidth, look.typed, setter, { isPlain: true }),
  );
  return {
    height: lines.height,
    draw(canvas, x, y) {
      canvas.artifact(() => drawTickBox(canvas, [x + 0.5, y + 2.5], planned?.done === true));
      lines.draw(canvas, x + sheet.hang, y);
    },
  };
}

/** A box to tick by hand, or one that is ticked. */
export function drawTickBox(canvas: Canvas, [x, y]: Point, isTicked: boolean, size = 9): void {
  const unit = size / 9;
  canvas.rectangle([x, y], size, size, { stroke: colours.ink, line: 0.7 * unit });
  if (!isTicked) return;
  const paint = { stroke: colours.ink, line: 1.2 * unit };
  const corner: Point = [x + 3.8 * unit, y + 7 * unit];
  canvas.line([x + 1.8 * unit, y + 4.8 * unit], corner, paint);
  canvas.line(corner, [x + 7.4 * unit, y + 2 * unit], paint);
}

/** Sentences beside the plan, each with a dash in the margin. */
export function remarksBox(remarks: readonly string[], body: TextStyle, setter: Setter): Box | null {
  if (remarks.length === 0) return null;
  const list = element('L');
  const items = remarks.map((remark) => {
    const item = element('LI', {}, list);
    const words = paragraph(remark, sheet.textWidth - sheet.hang, body, setter, {
      tag: element('LBody', {}, item),
    });
    return {
      height: words.height,
      draw: (canvas, x, y) => {
        canvas.into(element('Lbl', {}, item), () => canvas.text('–', [x + 2, baselineOf(y, body)], body));
        words.draw(canvas, x + sheet.hang, y);
      },
    } satisfies Box;
  });
  return stack(...items.flatMap((item) => [3, item]));
}
