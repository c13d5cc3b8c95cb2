import { baselineOf, paragraph } from './boxes.ts';
import type { Box, Setter } from './boxes.ts';
import type { Canvas } from './canvas.ts';
import type { Piece } from './flow.ts';
import { element } from './structure.ts';
import type { Element } from './structure.ts';
import { colours } from './style.ts';
import type { TextStyle } from './style.ts';

/** A table as rich text. `widths`: share of the width per column, adding to 1; the first cell heads its row. */
export type TableText = {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly widths: readonly number[];
};
type Column = { readonly left: number; readonly width: number };

type Head = {
  readonly texts: readonly string[];
  readonly columns: readonly Column[];
  readonly style: TextStyle;
  readonly height: number;
  readonly width: number;
};

const cellGap = 8;

/** A table row by row: no row is cut, and the head stands again on top of every further page. */
export function tablePieces({ caption, head, rows, widths }: TableText, setter: Setter): readonly Piece[] {
  const { scale, sheet } = setter;
  const table = element('Table');
  const columns = columnsOf(widths, sheet.textWidth);
  const style: TextStyle = { ...scale.note, font: 'semibold' };
  const top: Head = { texts: head, columns, style, height: style.size * 1.3 + 3.65, width: sheet.textWidth };
  const title = paragraph(caption, sheet.textWidth, scale.note, setter, {
    tag: element('Caption', {}, table),
  });
  const repeat: Box = { height: top.height, draw: (canvas, x, y) => drawHead(canvas, top, x, y, null) };
  return [
    { ...title, gap: 6, keepWithNext: true },
    {
      gap: 3,
      height: top.height,
      keepWithNext: true,
      draw: (canvas, x, y) => drawHead(canvas, top, x, y, element('TR', {}, table)),
    },
    ...rows.map((cells): Piece => ({ ...rowBox(cells, columns, table, setter), gap: 0, repeat })),
  ];
}

function columnsOf(widths: readonly number[], width: number): readonly Column[] {
  let left = 0;
  return widths.map((share) => {
    const column = { left, width: share * width - cellGap };
    left += share * width;
    return column;
  });
}

/** `row: null`: once more on a further page, for the eye only. */
function drawHead(
  canvas: Canvas,
  { texts, columns, style, height, width }: Head,
  x: number,
  y: number,
  row: Element | null,
): void {
  texts.forEach((text, at) => {
    const write = (): void => canvas.text(text, [x + (columns[at]?.left ?? 0), baselineOf(y, style)], style);
    if (row === null) write();
    else canvas.into(element('TH', { scope: 'Column' }, row), write);
  });
  const foot = y + height - 2;
  canvas.artifact(() => canvas.line([x, foot], [x + width, foot], { stroke: colours.ink, line: 0.5 }));
}

function rowBox(cells: readonly string[], columns: readonly Column[], table: Element, setter: Setter): Box {
  const row = element('TR', {}, table);
  const boxes = cells.map((text, at) => {
    const cell = at === 0 ? element('TH', { scope: 'Row' }, row) : element('TD', {}, row);
    return paragraph(text, columns[at]?.width ?? 0, setter.scale.cell, setter, { tag: cell });
  });
  const height = Math.max(0, ...boxes.map((box) => box.height)) + 5;
  return {
    height,
    draw(canvas, x, y) {
      boxes.forEach((box, at) => box.draw(canvas, x + (columns[at]?.left ?? 0), y + 1));
      const foot = y + height - 1;
      const right = x + setter.sheet.textWidth;
      canvas.artifact(() => canvas.line([x, foot], [right, foot], { stroke: colours.hair, line: 0.4 }));
    },
  };
}
