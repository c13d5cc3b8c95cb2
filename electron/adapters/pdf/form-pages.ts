import type {
  FormBody,
  FormChoice,
  FormFacts,
  FormImportance,
  FormQuestion,
  FormTheme,
} from '../../../scans/report/papers/form-body.ts';
import type { Furniture } from '../../../scans/report/report-model.ts';
import { baselineOf, beside, paragraph, stack } from '../typeset/boxes.ts';
import type { Box, Setter } from '../typeset/boxes.ts';
import type { Canvas } from '../typeset/canvas.ts';
import { flow } from '../typeset/flow.ts';
import type { Piece } from '../typeset/flow.ts';
import { element } from '../typeset/structure.ts';
import type { Element } from '../typeset/structure.ts';
import { bodyStyle, colours, columnWidth, noteStyle, sheet } from '../typeset/style.ts';
import { textPieces } from '../typeset/text-pieces.ts';
import { blockPieces, piece } from './block-pieces.ts';
import { headBox } from './core-head.ts';
import { importanceTable } from './form-importance.ts';
import { drawTickBox } from './plan-box.ts';
import { writingLine } from './writing-line.ts';

const body = bodyStyle(1.25);
const asked = { ...body, font: 'semibold' } as const;
/** From the left edge of a choice to its sign, and to its text. */
const signAt = 14;
const textAt = 25;

/** The blank answer form: to be filled in by hand. What belongs together stays on one page. */
export function drawForm(canvas: Canvas, form: FormBody, { scan }: Furniture, setter: Setter): void {
  canvas.outline(form.heading, 1);
  flow(canvas, [
    piece(headBox({ scan, company: form.heading }, form.extent, setter), 0),
    piece(fieldsBox(form.fields), 6),
    ...wordPieces(form.how, setter),
    ...form.themes.flatMap((theme) => themePieces(theme, setter)),
    ...(form.facts === null ? [] : factPieces(form.facts, setter)),
    ...(form.importance === null ? [] : importancePieces(form.importance, setter)),
    ...wordPieces(form.after, setter),
  ]);
}

function headingPieces(text: string, setter: Setter): readonly Piece[] {
  return blockPieces([{ kind: 'heading', level: 2, text }], setter);
}

/** The first over the full width, the others side by side under it. */
function fieldsBox([first = '', ...others]: FormBody['fields']): Box {
  return stack(
    writingLine(first, sheet.textWidth),
    beside(
      ...others.map(
        (label, at) => [at * (columnWidth + sheet.gutter), writingLine(label, columnWidth)] as const,
      ),
    ),
  );
}

function wordPieces({ heading, sentences }: FormBody['how'], setter: Setter): readonly Piece[] {
  return [
    ...headingPieces(heading, setter),
    ...sentences.flatMap((text) => textPieces(text, body, setter, { gap: 4, owner: element('P') })),
  ];
}

function themePieces({ heading, intro, questions }: FormTheme, setter: Setter): readonly Piece[] {
  return [
    ...headingPieces(heading, setter),
    ...introPieces(intro, setter),
    ...questions.map((question, at) => piece(questionBox(question, setter), at === 0 ? 6 : 16)),
  ];
}

function introPieces(intro: string, setter: Setter): readonly Piece[] {
  if (intro === '') return [];
  return [
    {
      ...piece(paragraph(intro, sheet.textWidth, noteStyle, setter, { isPlain: true }), 1),
      keepWithNext: true,
    },
  ];
}

function questionBox({ question, levels, others, note }: FormQuestion, setter: Setter): Box {
  const list = element('L');
  const width = columnWidth;
  return stack(
    paragraph(question, sheet.textWidth, asked, setter, { tag: 'H3', isPlain: true }),
    ...levels.flatMap((level) => [2.5, choiceBox(level, list, sheet.textWidth, setter)]),
    2.5,
    beside(
      ...others.map(
        (other, at) => [at * (width + sheet.gutter), choiceBox(other, list, width, setter)] as const,
      ),
    ),
    writingLine(note, sheet.textWidth),
  );
}

/** A box to tick, its sign, and its text; without a sign the text stands nearer. */
function choiceBox({ sign, text }: FormChoice, list: Element, width: number, setter: Setter): Box {
  const item = element('LI', {}, list);
  const label = element('Lbl', {}, item);
  const left = sign === '' ? signAt : textAt;
  const words = paragraph(text, width - left, body, setter, {
    tag: element('LBody', {}, item),
    isPlain: true,
  });
  return {
    height: words.height,
    draw(canvas, x, y) {
      canvas.into(label, () => {
        canvas.artifact(() => drawTickBox(canvas, [x + 0.5, y + 2.2], false));
        // The space keeps the sign apart from the words after it, for who hears or copies them.
        if (sign !== '') canvas.text(`${sign} `, [x + signAt, baselineOf(y, body)], asked);
      });
      words.draw(canvas, x + left, y);
    },
  };
}

function importancePieces(part: FormImportance, setter: Setter): readonly Piece[] {
  return [
    ...headingPieces(part.heading, setter),
    ...part.intro.flatMap((text) =>
      textPieces(text, body, setter, { gap: 3, owner: element('P'), keepWithNext: true }),
    ),
    piece(importanceTable(part, body, setter), 8),
  ];
}

function factPieces({ heading, intro, facts }: FormFacts, setter: Setter): readonly Piece[] {
  return [
    ...headingPieces(heading, setter),
    ...introPieces(intro, setter),
    ...facts.map(({ question, hint, options }, at) => {
      const list = element('L');
      const choices = options.flatMap((text) => [
        2.5,
        choiceBox({ sign: '', text }, list, sheet.textWidth, setter),
      ]);
      return piece(
        stack(
          paragraph(question, sheet.textWidth, asked, setter, { tag: 'H3', isPlain: true }),
          paragraph(hint, sheet.textWidth, { ...noteStyle, colour: colours.ink }, setter),
          ...choices,
        ),
        at === 0 ? 6 : 14,
      );
    }),
  ];
}
