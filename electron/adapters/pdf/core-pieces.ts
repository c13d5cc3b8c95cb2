import type { CoreBlock } from '../../../scans/report/flow-model.ts';
import type { Planned } from '../../../scans/report/report-model.ts';
import { baselineOf, paragraph } from '../typeset/boxes.ts';
import type { Setter } from '../typeset/boxes.ts';
import type { Canvas } from '../typeset/canvas.ts';
import type { Piece } from '../typeset/flow.ts';
import { element } from '../typeset/structure.ts';
import type { Element } from '../typeset/structure.ts';
import { colours } from '../typeset/style.ts';
import { textPieces } from '../typeset/text-pieces.ts';
import { barOf } from './dimension-bars.ts';
import { importancePieces } from './importance-figure.ts';
import { drawChip, drawEmptyChip, drawScoreBar } from './level-marks.ts';
import { drawTickBox } from './plan-box.ts';
import { radarBox } from './radar.ts';

type Of<K extends CoreBlock['kind']> = Extract<CoreBlock, { kind: K }>;

/** The parts of the two pages as pieces of a flow, each over the whole width. */
export function corePieces(
  block: Exclude<CoreBlock, { kind: 'typed' }>,
  list: Element,
  setter: Setter,
): readonly Piece[] {
  switch (block.kind) {
    case 'dimension':
      return [dimensionPiece(block, list, setter)];
    case 'radar':
      return radarPieces(block, setter);
    case 'importance':
      return importancePieces(block.chart, setter);
    case 'level':
      return textPieces(block.text, setter.scale.body, setter, {
        ...besideChip(block.level, element('P'), setter),
        gap: 4,
        keepWithNext: true,
      });
    case 'move':
      return movePieces(block, setter);
    case 'step':
      return stepPieces(block, setter);
  }
}

/** Number and name of a theme, its level in words, and its bar. */
function dimensionPiece(
  { number, name, score, text, alt }: Of<'dimension'>,
  list: Element,
  setter: Setter,
): Piece {
  const { scale, sheet } = setter;
  const { body, hang, chip } = scale;
  const item = element('LI', {}, list);
  const label = element('Lbl', {}, item);
  const content = element('LBody', {}, item);
  const said = element('P', {}, content);
  const figure = element('Figure', { alt }, content);
  const width = sheet.textWidth - hang;
  const title = paragraph(name, width, body, setter, { tag: element('P', {}, content) });
  const facts = paragraph(text, width - hang, body, setter, { tag: said });
  const barTop = title.height + facts.height + 4;
  const barHeight = chip * 0.65;
  return {
    gap: body.size * 0.6,
    // Room under the bar, also before what is no theme.
    height: barTop + barHeight + body.size * 0.3,
    draw(canvas, x, y) {
      const left = x + hang;
      canvas.into(label, () => canvas.text(`${number} `, [x, baselineOf(y, body)], body));
      title.draw(canvas, left, y);
      canvas.into(said, () => {
        const at = [left, y + title.height + 2] as const;
        if (score.kind === 'valid') drawChip(canvas, score.level, at, chip);
        else drawEmptyChip(canvas, at, chip);
      });
      facts.draw(canvas, left + hang, y + title.height);
      figure.box = canvas.pdfBox([left, y + barTop, left + width, y + barTop + barHeight]);
      canvas.into(figure, () => drawScoreBar(canvas, barOf(score), [left, y + barTop], width, barHeight));
    },
  };
}

function radarPieces({ radar, rows }: Of<'radar'>, { sheet, scale }: Setter): readonly Piece[] {
  const width = sheet.textWidth * 0.75;
  const net = radarBox({ radar, rows }, width, scale.body.size);
  if (net === null) return [];
  const left = (sheet.textWidth - width) / 2;
  return [{ gap: 24, height: net.height + 8, draw: (canvas, x, y) => net.draw(canvas, x + left, y) }];
}

/** The question over the two stairs, each with its number. */
function movePieces({ move }: Of<'move'>, setter: Setter): readonly Piece[] {
  const { scale } = setter;
  const list = element('L');
  const question = textPieces(move.question, scale.note, setter, {
    gap: scale.body.size * 0.6,
    owner: element('P'),
    keepWithNext: true,
  });
  const stairs = [
    { level: move.now, text: `**${move.nowLabel}** ${move.nowText}`, keepWithNext: true },
    { level: move.goal, text: `**${move.goalLabel}** ${move.goalText}`, keepWithNext: false },
  ];
  return [
    ...question,
    ...stairs.flatMap(({ level, text, keepWithNext }) => {
      const item = element('LI', {}, list);
      const { beside, indent } = besideChip(level, element('Lbl', {}, item), setter);
      const owner = element('LBody', {}, item);
      return textPieces(text, scale.body, setter, { gap: 5, owner, indent, beside, keepWithNext });
    }),
  ];
}

/** A text with the number of a level in the margin, which is content of `owner`. */
function besideChip(level: Of<'level'>['level'], owner: Element, { scale }: Setter) {
  return {
    owner,
    indent: scale.hang,
    beside: (canvas: Canvas, x: number, y: number): void =>
      canvas.into(owner, () => drawChip(canvas, level, [x, y + 2], scale.chip)),
  };
}

/** A box to tick beside the step; under it a line for who and one for when, kept together. */
function stepPieces({ step, who, when }: Of<'step'>, setter: Setter): readonly Piece[] {
  const { body, note, hang, chip } = setter.scale;
  const { label, text, planned } = step;
  const sign = planned?.sign ?? '';
  return withRoom(body.size * 0.4, [
    ...textPieces(`**${label}** ${text}`, body, setter, {
      gap: body.size * 0.8,
      owner: element('P'),
      indent: hang,
      keepWithNext: true,
      beside: (canvas, x, y) =>
        canvas.artifact(() => drawTickBox(canvas, [x + 0.5, y + 3], planned?.done === true, chip * 0.85)),
    }),
    ...linePieces(who, planned?.who ?? '', true, setter),
    ...linePieces(when, planned?.when ?? '', sign !== '', setter),
    ...(sign === ''
      ? []
      : textPieces(sign, note, setter, { gap: 4, owner: element('P'), indent: hang, isPlain: true })),
  ]);
}

/** With white under the last of them. */
function withRoom(room: number, pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((one, at) => (at === pieces.length - 1 ? { ...one, height: one.height + room } : one));
}

/** A word with a line to write on, or with what is planned already. */
function linePieces(
  word: string,
  value: Planned['who'],
  keepWithNext: boolean,
  setter: Setter,
): readonly Piece[] {
  const { body, note, hang } = setter.scale;
  const owner = element('P');
  const taken = setter.metrics.width(`${word} `, note.font, note.size) + 5;
  const write = (canvas: Canvas, x: number, y: number): void =>
    canvas.into(owner, () => canvas.text(value === '' ? word : `${word} `, [x, baselineOf(y, note)], note));
  if (value.trim() !== '') {
    return textPieces(value, body, setter, {
      gap: 4,
      owner,
      indent: hang + taken,
      isPlain: true,
      keepWithNext,
      beside: (canvas, x, y) => write(canvas, x + hang, y),
    });
  }
  const height = body.size * body.lineHeight;
  return [
    {
      gap: body.size * 0.5,
      height,
      keepWithNext,
      draw(canvas, x, y) {
        write(canvas, x + hang, y);
        const foot = y + height - 3;
        const right = x + setter.sheet.textWidth;
        canvas.artifact(() =>
          canvas.line([x + hang + taken, foot], [right, foot], { stroke: colours.ink, line: 0.6 }),
        );
      },
    },
  ];
}
