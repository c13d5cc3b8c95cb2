import type { Block } from '../../../scans/report/report-model.ts';
import { baselineOf, paragraph } from './boxes.ts';
import type { Box, Setter } from './boxes.ts';
import type { Canvas } from './canvas.ts';
import type { Piece } from './flow.ts';
import { element } from './structure.ts';
import type { Element } from './structure.ts';
import { bodyStyle, colours, noteStyle, sheet } from './style.ts';

type Table = Extract<Block, { kind: 'table' }>;
type Column = { readonly left: number; readonly width: number };

const body = bodyStyle(1.3);
const headStyle = { ...noteStyle, font: 'semibold' } as const;
const cellGap = 8;
const headHeight = 16;

/** A table row by row: no row is cut, and the head stands again on top of every further page. */
export function tablePieces({ caption, head, rows, widths }: Table, setter: Setter): readonly Piece[] {
  const table = element('Table');
  const columns = columnsOf(widths);
  const repeat: Box = {
    height: headHeight,
    draw: (canvas, x, y) => drawHead(canvas, head, columns, x, y, null),
  };
  const title = paragraph(caption, sheet.textWidth, noteStyle, setter, {
    tag: element('Caption', {}, table),
  });
  return [
    { ...title, gap: 6, keepWithNext: true },
    {
      gap: 3,
      height: headHeight,
      keepWithNext: true,
      draw: (canvas, x, y) => drawHead(canvas, head, columns, x, y, element('TR', {}, table)),
    },
    ...rows.map((cells): Piece => ({ ...rowBox(cells, columns, table, setter), gap: 0, repeat })),
  ];
}

function columnsOf(widths: readonly number[]): readonly Column[] {
  let left = 0;
  return widths.map((share) => {
    const column = { left, width: share * sheet.textWidth - cellGap };
    left += share * sheet.textWidth;
    return column;
  });
}

/** `row: null`: once more on a further page, for the eye only. */
function drawHead(
  canvas: Canvas,
  head: readonly string[],
  columns: readonly Column[],
  x: number,
  y: number,
  row: Element | null,
): void {
  head.forEach((text, at) => {
    const write = (): void =>
      canvas.text(text, [x + (columns[at]?.left ?? 0), baselineOf(y, headStyle)], headStyle);
    if (row === null) write();
    else canvas.into(element('TH', { scope: 'Column' }, row), write);
  });
  const foot = y + headHeight - 2;
  canvas.artifact(() =>
    canvas.line([x, foot], [x + sheet.textWidth, foot], { stroke: colours.ink, line: 0.5 }),
  );
}

function rowBox(cells: readonly string[], columns: readonly Column[], table: Element, setter: Setter): Box {
  const row = element('TR', {}, table);
  const boxes = cells.map((text, at) => {
    const cell = at === 0 ? element('TH', { scope: 'Row' }, row) : element('TD', {}, row);
    return paragraph(text, columns[at]?.width ?? 0, body, setter, { tag: cell });
  });
  const height = Math.max(0, ...boxes.map((box) => box.height)) + 5;
  return {
    height,
    draw(canvas, x, y) {
      boxes.forEach((box, at) => box.draw(canvas, x + (columns[at]?.left ?? 0), y + 1));
      const foot = y + height - 1;
      canvas.artifact(() =>
        canvas.line([x, foot], [x + sheet.textWidth, foot], { stroke: colours.hair, line: 0.4 }),
      );
    },
  };
}
