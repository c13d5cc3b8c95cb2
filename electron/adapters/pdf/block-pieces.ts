import type { FlowBlock } from '../../../scans/report/flow-model.ts';
import type { Block } from '../../../scans/report/report-model.ts';
import { paragraph } from '../typeset/boxes.ts';
import type { Box, Setter } from '../typeset/boxes.ts';
import { drawChip, drawEmptyChip } from './level-marks.ts';
import type { Piece } from '../typeset/flow.ts';
import { corePieces } from './core-pieces.ts';
import { cardBox } from './help-box.ts';
import { importancePieces } from './importance-figure.ts';
import { locales } from '../typeset/locales.ts';
import { element } from '../typeset/structure.ts';
import type { Element } from '../typeset/structure.ts';
import { colours } from '../typeset/style.ts';
import { tablePieces } from '../typeset/table-pieces.ts';
import { dash, textPieces } from '../typeset/text-pieces.ts';

type Of<K extends Block['kind']> = Extract<Block, { kind: K }>;

/** Blocks as pieces of a flow, in their order. */
export function blockPieces(blocks: readonly FlowBlock[], setter: Setter): readonly Piece[] {
  // Answers, themes or typed lines that follow each other are one list.
  let run: { readonly of: string; readonly list: Element } | null = null;
  return blocks.flatMap((block) => {
    const of = runOf(block);
    if (of === null || run?.of !== of) run = { of: of ?? '', list: element('L') };
    return piecesOf(block, run.list, setter);
  });
}

/** What makes one list with the block before it; `null`: nothing. */
function runOf(block: FlowBlock): string | null {
  if (block.kind === 'typed') return block.as === 'item' ? 'typed' : null;
  return block.kind === 'answer' || block.kind === 'dimension' ? block.kind : null;
}

function piecesOf(block: FlowBlock, list: Element, setter: Setter): readonly Piece[] {
  switch (block.kind) {
    case 'heading':
      return headingPieces(block.text, block.level, setter);
    case 'paragraph':
      return textPieces(block.text, setter.scale[block.tone], setter, { gap: 5, owner: element('P') });
    case 'list':
      return listPieces(block, setter);
    case 'answer':
      return answerPieces(block, list, setter);
    case 'table':
      return [
        ...(block.chart === undefined ? [] : importancePieces(block.chart, setter)),
        ...tablePieces(block, setter),
      ];
    case 'centre':
      return [{ ...cardBox(block.card, setter.sheet.textWidth, setter.scale.body, setter), gap: 10 }];
    case 'typed':
      return typedPieces(block, list, setter);
    default:
      return corePieces(block, list, setter);
  }
}

function headingPieces(text: string, level: 1 | 2 | 3, setter: Setter, isPlain = false): readonly Piece[] {
  const { style, gap } = setter.scale.headings[level];
  const box = paragraph(text, setter.sheet.textWidth, style, setter, { tag: `H${level}`, isPlain });
  return [
    {
      gap,
      height: box.height + 1,
      keepWithNext: true,
      startsPage: level === 1,
      draw(canvas, x, y) {
        canvas.outline(text, level);
        box.draw(canvas, x, y);
      },
    },
  ];
}

/** What somebody typed, line by line, so that a long text goes on over the page. */
function typedPieces(
  { as, text }: Extract<FlowBlock, { kind: 'typed' }>,
  list: Element,
  setter: Setter,
): readonly Piece[] {
  const { body, hang } = setter.scale;
  if (as === 'heading') return headingPieces(text, 2, setter, true);
  if (as === 'paragraph') {
    return textPieces(text, body, setter, { gap: 3, owner: element('P'), isPlain: true });
  }
  const item = element('LI', {}, list);
  const beside = dash(element('Lbl', {}, item), body);
  const owner = element('LBody', {}, item);
  return textPieces(text, body, setter, { gap: 3, indent: hang, owner, beside, isPlain: true });
}

function listPieces({ items, tone }: Of<'list'>, setter: Setter): readonly Piece[] {
  const list = element('L');
  const style = setter.scale[tone];
  return items.flatMap(({ text, url }) => {
    const item = element('LI', {}, list);
    const label = element('Lbl', {}, item);
    return textPieces(text, style, setter, {
      gap: 3,
      indent: setter.scale.hang,
      owner: element('LBody', {}, item),
      beside: dash(label, style),
      ...(url === undefined ? {} : { url }),
    });
  });
}

/** The question in small print over the answer with its level, and under it the note. */
function answerPieces(block: Of<'answer'>, list: Element, setter: Setter): readonly Piece[] {
  const item = element('LI', {}, list);
  const label = element('Lbl', {}, item);
  const content = element('LBody', {}, item);
  const text = (tag: 'P'): Element => element(tag, {}, content);
  const common = { indent: setter.scale.hang };
  const question = textPieces(block.question, setter.scale.note, setter, {
    ...common,
    gap: 8,
    owner: text('P'),
    keepWithNext: true,
    // The label comes first in the list item, though it stands beside the answer.
    beside: (canvas) => canvas.into(label, () => undefined),
  });
  const answer = textPieces(block.answer, setter.scale.body, setter, {
    ...common,
    gap: 0,
    owner: text('P'),
    beside(canvas, x, y) {
      canvas.into(label, () => {
        if (block.level === null) drawEmptyChip(canvas, [x, y + 2], setter.scale.chip);
        else drawChip(canvas, block.level, [x, y + 2], setter.scale.chip);
      });
    },
  });
  return [...question, ...answer, ...notePieces(block, text, setter)];
}

function notePieces(
  { note, noteLabel, noteLanguage }: Of<'answer'>,
  text: (tag: 'P') => Element,
  setter: Setter,
): readonly Piece[] {
  if (note.trim() === '') return [];
  const owner = text('P');
  const label = textPieces(noteLabel, { ...setter.scale.note, font: 'semibold' }, setter, {
    gap: 2,
    indent: setter.scale.hang,
    owner,
    goesOn: true,
    keepWithNext: true,
  });
  // Read aloud and divided as the words that they are.
  const spoken =
    noteLanguage === undefined
      ? { setter, owner }
      : {
          setter: { ...setter, language: noteLanguage },
          owner: element('Span', { language: locales[noteLanguage] }, owner),
        };
  const words = textPieces(note, { ...setter.scale.note, colour: colours.ink }, spoken.setter, {
    gap: 0,
    indent: setter.scale.hang,
    owner: spoken.owner,
    isPlain: true,
  });
  return [...label, ...words];
}

/** A box that is not divided, as a piece. */
export function piece(box: Box, gap: number): Piece {
  return { ...box, gap };
}
