import type { Furniture, QuickBar, QuickCore } from '../../../scans/report/report-model.ts';
import { addedPieces } from './added-pieces.ts';
import { piece } from './block-pieces.ts';
import { beside, paragraph, stack } from '../typeset/boxes.ts';
import type { Box, Setter } from '../typeset/boxes.ts';
import type { Canvas } from '../typeset/canvas.ts';
import { guideBox, headBox, openingBox, sectionBox } from './core-head.ts';
import { named } from './core-pages.ts';
import { flow } from '../typeset/flow.ts';
import type { Piece } from '../typeset/flow.ts';
import { helpBox, limitsBox } from './help-box.ts';
import { drawChip, drawEmptyChip, drawScoreBar } from './level-marks.ts';
import { stepBox } from './plan-box.ts';
import { element } from '../typeset/structure.ts';
import type { Element } from '../typeset/structure.ts';
import { bodyStyle, colours, columnWidth, noteStyle, sheet, tightnessSteps } from '../typeset/style.ts';

const [tightness] = tightnessSteps;
const body = bodyStyle(1.3);
const barWidth = 110;
const barHeight = 6;
const textWidth = sheet.textWidth - barWidth - sheet.hang - sheet.gutter;

/** The short paper of a quick scan: twelve answers as bars, the steps for the two lowest, who can help. */
export function drawQuickCore(
  canvas: Canvas,
  core: QuickCore,
  furniture: Furniture,
  notice: string,
  setter: Setter,
): void {
  canvas.outline(`${furniture.scan} · ${furniture.company}`, 1);
  const guide = guideBox(core.guidedBy, setter);
  flow(canvas, [
    piece(headBox(furniture, core.date, setter), 0),
    ...(guide === null ? [] : [piece(guide, 4)]),
    piece(openingBox(core.opening, tightness.lead, setter), 14),
    ...barPieces(core, setter),
    ...actionPieces(core, setter),
    ...addedPieces(core.added, body, 18, setter),
    named({ box: helpBox(core.help, body, setter), heading: core.help.heading }, 18),
    piece(paragraph(core.next, sheet.textWidth, body, setter), 14),
    named({ box: limitsBox(core.limitsHeading, core.limits, setter), heading: core.limitsHeading }, 14),
    ...(notice === '' ? [] : [piece(paragraph(notice, sheet.textWidth, noteStyle, setter), 4)]),
  ]);
}

function barPieces({ barsHeading, barsAlt, columns, bars }: QuickCore, setter: Setter): readonly Piece[] {
  const table = element('Table');
  const figure = element('Figure', { alt: barsAlt });
  const heading = named({ box: sectionBox(barsHeading, setter), heading: barsHeading }, 16);
  const head: Piece = {
    gap: 3,
    height: 13,
    keepWithNext: true,
    draw(canvas, x, y) {
      const row = element('TR', {}, table);
      const places = [
        [columns.question, x + sheet.hang],
        [columns.answer, x + sheet.hang + textWidth / 2 + 8],
      ] as const;
      for (const [text, left] of places) {
        canvas.into(element('TH', { scope: 'Column' }, row), () =>
          canvas.text(text, [left, y + 9], noteStyle),
        );
      }
      canvas.artifact(() =>
        canvas.line([x, y + 12], [x + sheet.textWidth, y + 12], { stroke: colours.hair, line: 0.5 }),
      );
    },
  };
  const rows = bars.map((bar) => piece(barBox(bar, table, figure, setter), 4));
  return [{ ...heading, keepWithNext: true }, head, ...rows];
}

function barBox(bar: QuickBar, table: Element, figure: Element, setter: Setter): Box {
  const row = element('TR', {}, table);
  const half = textWidth / 2 - 8;
  const small = { ...noteStyle, colour: colours.ink };
  const heads = element('TH', { scope: 'Row' }, row);
  const question = paragraph(bar.question, half, small, setter, { tag: heads });
  const cell = element('TD', {}, row);
  const answer = paragraph(bar.answer, half, small, setter, { tag: cell, goesOn: true });
  const words = beside([0, question], [textWidth / 2 + 8, answer]);
  return {
    height: Math.max(words.height, 13),
    draw(canvas, x, y) {
      const numberWidth = canvas.metrics.width(String(bar.number), noteStyle.font, noteStyle.size);
      canvas.into(heads, () => canvas.text(`${bar.number} `, [x + 9 - numberWidth, y + 9.3], noteStyle));
      words.draw(canvas, x + sheet.hang, y);
      const left = x + sheet.textWidth - barWidth;
      canvas.into(cell, () => {
        if (bar.level === null) drawEmptyChip(canvas, [left - 15, y + 1]);
        else drawChip(canvas, bar.level, [left - 15, y + 1]);
      });
      const filled = bar.level === null ? null : { level: bar.level, part: bar.level / 4 };
      canvas.into(figure, () => drawScoreBar(canvas, filled, [left, y + 3], barWidth, barHeight));
      figure.box ??= canvas.pdfBox([left, y, x + sheet.textWidth, y + words.height]);
    },
  };
}

function actionPieces({ actionsHeading, tooFew, actions }: QuickCore, setter: Setter): readonly Piece[] {
  const heading = named({ box: sectionBox(actionsHeading, setter), heading: actionsHeading }, 18);
  const boxes = actions.map((action) => actionBox(action, setter));
  return [
    { ...heading, keepWithNext: true },
    ...(tooFew === '' ? [] : [piece(paragraph(tooFew, sheet.textWidth, body, setter), 4)]),
    // The steps stand together, so that they can be read as one plan.
    ...boxes.map((box, at) => ({ ...piece(box, 8), keepWithNext: at < boxes.length - 1 })),
  ];
}

function actionBox(action: QuickCore['actions'][number], setter: Setter): Box {
  const answer = paragraph(action.answer, columnWidth - sheet.hang, body, setter);
  const left: Box = stack(paragraph(action.question, columnWidth, noteStyle, setter), 4, {
    height: answer.height,
    draw(canvas, x, y) {
      canvas.into(element('P'), () => drawChip(canvas, action.level, [x, y + 2]));
      answer.draw(canvas, x + sheet.hang, y);
    },
  });
  const right = stepBox(action.step, action, body, tightness, setter);
  return beside([0, left], [columnWidth + sheet.gutter, right]);
}
