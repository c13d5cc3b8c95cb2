import type { AttendanceBody } from '../../../scans/report/papers/register-bodies.ts';
import type { Furniture } from '../../../scans/report/report-model.ts';
import { baselineOf, paragraph, rule, stack } from '../typeset/boxes.ts';
import type { Box, Setter } from '../typeset/boxes.ts';
import type { Canvas } from '../typeset/canvas.ts';
import { flow } from '../typeset/flow.ts';
import type { Piece } from '../typeset/flow.ts';
import { element } from '../typeset/structure.ts';
import type { Element } from '../typeset/structure.ts';
import { bodyStyle, colours, noteStyle, sheet } from '../typeset/style.ts';
import type { TextStyle } from '../typeset/style.ts';
import { breakLines } from '../typeset/text-lines.ts';
import { blockPieces, piece } from './block-pieces.ts';
import { headBox } from './core-head.ts';
import { drawTickBox } from './plan-box.ts';

const body = bodyStyle(1.25);
const headStyle: TextStyle = { ...noteStyle, font: 'semibold', colour: colours.ink };
/** Room to sign in. */
const rowHeight = 27;
const cellGap = 8;
/** Shares of the width: number, who, company, at least half, signature. */
const shares = [0.06, 0.3, 0.28, 0.12, 0.24] as const;

/** The list to sign at a session, and the three questions under it. */
export function drawAttendance(
  canvas: Canvas,
  list: AttendanceBody,
  { scan }: Furniture,
  notice: string,
  setter: Setter,
): void {
  const [title = '', ...about] = list.about;
  const { number, who, company, half, sign } = list.head;
  canvas.outline(`${list.heading} · ${title}`, 1);
  flow(canvas, [
    piece(headBox({ scan, company: list.heading }, list.date, setter), 0),
    piece(
      paragraph(title, sheet.textWidth, { ...body, font: 'semibold', size: 14 }, setter, {
        tag: 'H2',
        isPlain: true,
      }),
      10,
    ),
    ...about.map((text) => piece(paragraph(text, sheet.textWidth, body, setter, { isPlain: true }), 2)),
    piece(paragraph(list.why, sheet.textWidth, noteStyle, setter), 6),
    ...(notice === '' ? [] : [piece(paragraph(notice, sheet.textWidth, noteStyle, setter), 4)]),
    ...signPieces([number, who, company, half, sign], list.rows, setter),
    ...evaluationPieces(list.evaluation, setter),
  ]);
}

/** Row by row: none is cut, and the head stands again on every further page. */
function signPieces(head: readonly string[], rows: AttendanceBody['rows'], setter: Setter): readonly Piece[] {
  const table = element('Table');
  const top = headRow(head, columnsOf(shares), element('TR', {}, table), setter);
  const again = headRow(head, columnsOf(shares), null, setter);
  return [
    { ...piece(top, 12), keepWithNext: true },
    ...rows.map((row, at): Piece => ({
      ...piece(signRow(row, at + 1, element('TR', {}, table), setter), 0),
      repeat: again,
    })),
  ];
}

type Columns = readonly { readonly left: number; readonly width: number }[];

function columnsOf(parts: readonly number[]): Columns {
  return parts.map((share, at) => ({
    left: parts.slice(0, at).reduce((sum, part) => sum + part, 0) * sheet.textWidth,
    width: share * sheet.textWidth - cellGap,
  }));
}

/** `row: null`: once more on a further page, for the eye only. */
function headRow(texts: readonly string[], columns: Columns, row: Element | null, setter: Setter): Box {
  const cells = texts.map((text, at) =>
    paragraph(text, columns[at]?.width ?? 0, headStyle, setter, {
      ...(row === null ? {} : { tag: element('TH', { scope: 'Column' }, row) }),
      isPlain: true,
    }),
  );
  const height = Math.max(...cells.map((cell) => cell.height)) + 5;
  return {
    height,
    draw(canvas, x, y) {
      const drawCells = (): void =>
        cells.forEach((cell, at) =>
          cell.draw(canvas, x + (columns[at]?.left ?? 0), y + height - 5 - cell.height),
        );
      if (row === null) drawForTheEye(canvas, texts, columns, [x, y + height - 5], setter);
      else drawCells();
      const foot = y + height - 1;
      canvas.artifact(() =>
        canvas.line([x, foot], [x + sheet.textWidth, foot], { stroke: colours.ink, line: 0.6 }),
      );
    },
  };
}

/** Without a place in the table, which has its head already. */
function drawForTheEye(
  canvas: Canvas,
  texts: readonly string[],
  columns: Columns,
  [x, foot]: readonly [number, number],
  { metrics, language }: Setter,
): void {
  const step = headStyle.size * headStyle.lineHeight;
  canvas.artifact(() =>
    texts.forEach((text, at) => {
      const { left, width } = columns[at] ?? { left: 0, width: 0 };
      const lines = breakLines(text, width, headStyle, metrics, language, true);
      lines.forEach(({ segments }, line) => {
        const y = foot - (lines.length - line) * step;
        const words = segments.map((segment) => segment.text).join('');
        canvas.text(words, [x + left, baselineOf(y, headStyle)], headStyle);
      });
    }),
  );
}

function signRow(
  { who, company }: AttendanceBody['rows'][number],
  number: number,
  row: Element,
  setter: Setter,
): Box {
  const columns = columnsOf(shares);
  const [at0, at1, at2, at3, at4] = columns;
  const cell = (text: string, width: number): Box =>
    paragraph(text, width, body, setter, { tag: element('TD', {}, row), isPlain: true });
  const names = [
    {
      box: paragraph(String(number), at0?.width ?? 0, body, setter, {
        tag: element('TH', { scope: 'Row' }, row),
      }),
      at: at0,
    },
    { box: cell(who, at1?.width ?? 0), at: at1 },
    { box: cell(company, at2?.width ?? 0), at: at2 },
  ];
  const height = Math.max(rowHeight, ...names.map(({ box }) => box.height + 8));
  return {
    height,
    draw(canvas, x, y) {
      for (const { box, at } of names) box.draw(canvas, x + (at?.left ?? 0), y + (height - box.height) / 2);
      // Empty cells are told as cells, so that a table read aloud has as many as its head.
      canvas.into(element('TD', {}, row), () => canvas.text(' ', [x + (at3?.left ?? 0), y + 12], body));
      canvas.into(element('TD', {}, row), () => canvas.text(' ', [x + (at4?.left ?? 0), y + 12], body));
      canvas.artifact(() => {
        drawTickBox(canvas, [x + (at3?.left ?? 0) + 1, y + height / 2 - 5.5], false);
        canvas.line([x, y + height], [x + sheet.textWidth, y + height], {
          stroke: colours.hair,
          line: 0.5,
        });
      });
    },
  };
}

function evaluationPieces(
  { heading, how, statement, answers, questions }: AttendanceBody['evaluation'],
  setter: Setter,
): readonly Piece[] {
  const columns = columnsOf([0.4, ...answers.map(() => 0.6 / answers.length)]);
  const table = element('Table');
  const rows = questions.flatMap((question) => [
    tallyRow(question, columns, element('TR', {}, table), setter),
    rule(sheet.textWidth, 1),
  ]);
  const box = stack(
    paragraph(how, sheet.textWidth, body, setter),
    8,
    headRow([statement, ...answers], columns, element('TR', {}, table), setter),
    ...rows,
  );
  return [...blockPieces([{ kind: 'heading', level: 2, text: heading }], setter), piece(box, 4)];
}

/** A sentence, and under each answer room for strokes. */
function tallyRow(question: string, columns: Columns, row: Element, setter: Setter): Box {
  const words = paragraph(question, columns[0]?.width ?? 0, body, setter, {
    tag: element('TH', { scope: 'Row' }, row),
    isPlain: true,
  });
  const height = Math.max(34, words.height + 10);
  return {
    height,
    draw(canvas, x, y) {
      words.draw(canvas, x, y + (height - words.height) / 2);
      for (const { left } of columns.slice(1)) {
        canvas.into(element('TD', {}, row), () => canvas.text(' ', [x + left, baselineOf(y, body)], body));
        const edge = x + left - cellGap / 2;
        canvas.artifact(() =>
          canvas.line([edge, y], [edge, y + height], { stroke: colours.hair, line: 0.5 }),
        );
      }
    },
  };
}
