import type { PaperToSign, StepToSign, ThemeToSign } from '../../../scans/report/papers/paper-to-sign.ts';
import type { Furniture } from '../../../scans/report/report-model.ts';
import { piece } from './block-pieces.ts';
import { guideBox, lineAbove, nameBox, oneLine, sectionBox } from './core-head.ts';
import type { NameSizes } from './core-head.ts';
import { fits, heightOf, named } from './core-pages.ts';
import { drawChip } from './level-marks.ts';
import { drawTickBox } from './plan-box.ts';
import { agreementBox } from './sign-agreement.ts';
import { signTightnessSteps } from './sign-tightness.ts';
import type { SignTightness } from './sign-tightness.ts';
import { fieldBox, fieldPair } from './written-fields.ts';
import type { FieldLook } from './written-fields.ts';
import { baselineOf, beside, paragraph, rule, stack } from '../typeset/boxes.ts';
import type { Box, Setter } from '../typeset/boxes.ts';
import type { Canvas } from '../typeset/canvas.ts';
import { flow } from '../typeset/flow.ts';
import type { Piece } from '../typeset/flow.ts';
import { element } from '../typeset/structure.ts';
import { bodyStyle, colours, columnWidth, noteStyle, sectionStyle, sheet, sizes } from '../typeset/style.ts';
import type { TextStyle } from '../typeset/style.ts';

const { textWidth, hang, gutter } = sheet;
const ownLines = 4;

/** The action plan on one page: the first step of tightness at which it fits; what is left lies above the signatures. */
export function drawPageToSign(
  canvas: Canvas,
  paper: PaperToSign,
  furniture: Furniture,
  notice: string,
  setter: Setter,
): void {
  canvas.outline(`${paper.heading} · ${oneLine(paper.company)}`, 1);
  const tries = signTightnessSteps.map((tight) => pieces(paper, furniture.scan, notice, tight, setter));
  flow(canvas, anchored(tries.find(fits) ?? tries.at(-1) ?? []));
}

function pieces(
  paper: PaperToSign,
  scan: string,
  notice: string,
  tight: SignTightness,
  setter: Setter,
): readonly Piece[] {
  const body = signBody(tight);
  const guide = guideBox(paper.guidedBy, setter);
  const intro = paper.intro === '' ? null : paragraph(paper.intro, textWidth, body, setter);
  const heading = sectionBox(paper.planHeading, setter);
  return [
    piece(headBox(paper, scan, tight, setter), 0),
    ...(guide === null ? [] : [piece(guide, 3)]),
    named({ box: heading, heading: paper.planHeading }, tight.gap),
    ...(intro === null ? [] : [piece(intro, 3)]),
    ...paper.themes.map((theme, at) => piece(themeBox(theme, tight, setter), at === 0 ? 5 : tight.gap)),
    ...ownStepPieces(paper.ownSteps, tight, setter),
    ...(notice === '' ? [] : [piece(paragraph(notice, textWidth, noteStyle, setter), 4)]),
    named({ box: agreementBox(paper.agreement, tight, setter), heading: paper.agreement.heading }, tight.gap),
  ];
}

/** The last piece stands at the foot of the page. Each gap between themes takes a part of what is left. */
function anchored(all: readonly Piece[]): readonly Piece[] {
  const slack = Math.max(0, sheet.textHeight - heightOf(all));
  const wide = all.slice(0, -1).filter(({ gap }, at) => at > 0 && gap > 6);
  const extra = Math.min(14, slack / (wide.length + 1));
  const spread = all.slice(0, -1).map((one) => (wide.includes(one) ? { ...one, gap: one.gap + extra } : one));
  const last = all.at(-1);
  if (last === undefined) return spread;
  return [...spread, { ...last, gap: last.gap + slack - extra * wide.length }];
}

function headBox(
  { heading, company, date }: PaperToSign,
  scan: string,
  { body }: SignTightness,
  setter: Setter,
): Box {
  const nameSizes: NameSizes = [
    { size: 15, most: 1 },
    { size: 13, most: 2 },
    { size: body, most: Infinity },
  ];
  const style: TextStyle = { ...sectionStyle, size: 24, lineHeight: 1.2, colour: colours.ink };
  return stack(
    lineAbove(scan, date),
    4,
    paragraph(heading, textWidth, style, setter, { tag: 'H1' }),
    1,
    nameBox(company, nameSizes, textWidth, setter, 'P'),
    7,
    rule(textWidth, 1, colours.ink, 0.7),
  );
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
  const body = signBody(tight);
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
function stepBox({ label, text, done, fields }: StepToSign, tight: SignTightness, setter: Setter): Box {
  const width = columnWidth - hang;
  const words = paragraph(`**${label}** ${text}`, width, signBody(tight), setter);
  const lines = stack(words, fieldsBox(fields, width, tight, setter));
  return {
    height: lines.height,
    draw(canvas, x, y) {
      canvas.artifact(() => drawTickBox(canvas, [x + 0.5, y + 2.5], done));
      lines.draw(canvas, x + hang, y);
    },
  };
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

/** Lines for steps of one's own, each with a box to tick. */
function ownStepPieces(own: PaperToSign['ownSteps'], tight: SignTightness, setter: Setter): readonly Piece[] {
  if (own === null) return [];
  const look = fieldLook(tight);
  const lines = Array.from({ length: ownLines }, (_, at): Piece => {
    const step = fieldBox({ label: at === 0 ? own.label : '', value: '' }, textWidth - hang, look, setter);
    const { who, when, sign } = own.fields;
    const box = stack(
      step,
      4,
      fieldPair([who, when], textWidth - hang, look, setter),
      4,
      fieldBox(sign, textWidth - hang, look, setter),
    );
    return piece(
      {
        height: box.height,
        draw(canvas, x, y) {
          canvas.artifact(() => drawTickBox(canvas, [x + 0.5, y + look.line - 12], false));
          box.draw(canvas, x + hang, y);
        },
      },
      tight.gap,
    );
  });
  return lines;
}

function signBody({ body, lineHeight }: SignTightness): TextStyle {
  return { ...bodyStyle(lineHeight), size: body };
}

function fieldLook({ typed, writingLine }: SignTightness): FieldLook {
  const label = { ...noteStyle, size: Math.min(noteStyle.size, typed) };
  return {
    label,
    typed: { ...noteStyle, size: typed, lineHeight: 1.25, colour: colours.ink },
    line: writingLine,
  };
}
