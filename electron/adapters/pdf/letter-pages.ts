import type { Letter, LetterTheme } from '../../../scans/report/letter-model.ts';
import type { Furniture } from '../../../scans/report/report-model.ts';
import { piece } from './block-pieces.ts';
import { beside, paragraph, stack } from '../typeset/boxes.ts';
import type { Box, Setter } from '../typeset/boxes.ts';
import type { Canvas } from '../typeset/canvas.ts';
import { headBox, oneLine, sectionBox } from './core-head.ts';
import { flow } from '../typeset/flow.ts';
import type { Piece } from '../typeset/flow.ts';
import { ownBox } from './help-box.ts';
import { drawChip } from './level-marks.ts';
import { drawTickBox } from './plan-box.ts';
import { writingLine } from './writing-line.ts';
import { element } from '../typeset/structure.ts';
import { bodyStyle, colours, columnWidth, labelStyle, noteStyle, sheet } from '../typeset/style.ts';
import { dash, textPieces } from '../typeset/text-pieces.ts';

const body = bodyStyle(1.35);

/** Letters of referral, each on a page of its own: who, about what, what stays, and the consent to sign. */
export function drawLetters(
  canvas: Canvas,
  letters: readonly Letter[],
  furniture: Furniture,
  notice: string,
  setter: Setter,
): void {
  letters.forEach((letter, at) => {
    if (at > 0) canvas.addPage();
    canvas.outline(`${letter.heading} · ${letter.to.name}`, 1);
    flow(canvas, [
      ...letterPieces(letter, furniture, setter),
      ...(notice === '' ? [] : [piece(paragraph(notice, sheet.textWidth, noteStyle, setter), 8)]),
    ]);
  });
}

function letterPieces(letter: Letter, { scan }: Furniture, setter: Setter): readonly Piece[] {
  const section = (text: string): Piece => ({ ...piece(sectionBox(text, setter), 18), keepWithNext: true });
  const themes = element('L');
  return [
    piece(headBox({ scan, company: letter.heading }, letter.date, setter), 0),
    piece(beside([0, toBox(letter, setter)], [columnWidth + sheet.gutter, fromBox(letter, setter)]), 16),
    section(letter.aboutHeading),
    ...letter.themes.map((theme) => piece(themeBox(theme, themes, setter), 4)),
    section(letter.askHeading),
    piece(paragraph(letter.ask, sheet.textWidth, body, setter), 3),
    section(letter.staysHeading),
    ...staysPieces(letter.stays, setter),
    section(letter.consentHeading),
    ...letter.consent.map((sentence) => piece(paragraph(sentence, sheet.textWidth, body, setter), 3)),
    piece(signBox(letter), 30),
  ];
}

function toBox({ toLabel, to }: Letter, setter: Setter): Box {
  const leadsTo = to.url === '' ? {} : { url: to.url };
  return stack(
    paragraph(toLabel, columnWidth, labelStyle, setter, { tag: 'H2' }),
    paragraph(to.name, columnWidth, { ...body, font: 'semibold' }, setter),
    to.contact === ''
      ? null
      : paragraph(to.contact, columnWidth, { ...body, colour: colours.accent }, setter, leadsTo),
    paragraph(to.dated, columnWidth, noteStyle, setter),
    ownBox(to, columnWidth, body, setter),
  );
}

/** Each line with what is known, else to be filled in by hand. */
function fromBox({ fromLabel, from }: Letter, setter: Setter): Box {
  return stack(
    paragraph(fromLabel, columnWidth, labelStyle, setter, { tag: 'H2' }),
    ...from.map(({ label, value }) =>
      value.trim() === ''
        ? writingLine(label, columnWidth)
        : paragraph(oneLine(value), columnWidth, { ...body, font: 'semibold' }, setter, { isPlain: true }),
    ),
  );
}

function themeBox(theme: LetterTheme, list: ReturnType<typeof element>, setter: Setter): Box {
  const item = element('LI', {}, list);
  const words = theme.levelText === '' ? `**${theme.name}**` : `**${theme.name}** · ${theme.levelText}`;
  const left = sheet.hang + (theme.level === null ? 0 : sheet.hang);
  const text = paragraph(words, sheet.textWidth - left, body, setter, {
    tag: element('LBody', {}, item),
  });
  return {
    height: text.height,
    draw(canvas, x, y) {
      const { level, isTicked } = theme;
      canvas.into(element('Lbl', {}, item), () => {
        canvas.artifact(() => drawTickBox(canvas, [x + 0.5, y + 2.5], isTicked));
        if (level !== null) drawChip(canvas, level, [x + sheet.hang, y + 2]);
      });
      text.draw(canvas, x + left, y);
    },
  };
}

function staysPieces(sentences: readonly string[], setter: Setter): readonly Piece[] {
  const list = element('L');
  return sentences.flatMap((sentence) => {
    const item = element('LI', {}, list);
    const label = element('Lbl', {}, item);
    return textPieces(sentence, body, setter, {
      gap: 2,
      indent: sheet.hang,
      owner: element('LBody', {}, item),
      beside: dash(label, body),
    });
  });
}

function signBox({ dateLabel, signatureLabel }: Letter): Box {
  return beside(
    [0, writingLine(dateLabel, columnWidth * 0.7)],
    [columnWidth + sheet.gutter, writingLine(signatureLabel, columnWidth)],
  );
}
