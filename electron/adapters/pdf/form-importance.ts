import type { FormImportance } from '../../../scans/report/papers/form-body.ts';
import { baselineOf, paragraph, rule, stack } from '../typeset/boxes.ts';
import type { Box, Setter } from '../typeset/boxes.ts';
import { element } from '../typeset/structure.ts';
import type { Element } from '../typeset/structure.ts';
import { colours, noteStyle, sheet } from '../typeset/style.ts';
import type { TextStyle } from '../typeset/style.ts';
import { drawTickBox } from './plan-box.ts';

/** Share of the width for the names of the themes; the rest is for the boxes. */
const nameShare = 0.4;
const cellGap = 8;

type Columns = { readonly name: number; readonly width: number; readonly at: (index: number) => number };

/** Themes with four boxes each, under what the four mean. Higher than no page, so it is drawn as one. */
export function importanceTable({ head, rows, signs }: FormImportance, body: TextStyle, setter: Setter): Box {
  const table = element('Table');
  const name = sheet.textWidth * nameShare;
  const width = (sheet.textWidth - name) / signs.length;
  const columns: Columns = { name, width, at: (index) => (index === 0 ? 0 : name + (index - 1) * width) };
  return stack(
    headRow(head, columns, element('TR', {}, table), setter),
    rule(sheet.textWidth, 5, colours.ink),
    ...rows.flatMap((theme) => [
      tickRow(theme, signs, columns, { row: element('TR', {}, table), body, setter }),
      rule(sheet.textWidth, 5, colours.hair),
    ]),
  );
}

function headRow(head: readonly string[], columns: Columns, row: Element, setter: Setter): Box {
  const style: TextStyle = { ...noteStyle, font: 'semibold', colour: colours.ink };
  const cells = head.map((text, index) => {
    const room = (index === 0 ? columns.name : columns.width) - cellGap;
    const tag = element('TH', { scope: 'Column' }, row);
    return paragraph(text, room, style, setter, { tag, isPlain: true });
  });
  const height = Math.max(...cells.map((cell) => cell.height));
  return {
    height,
    draw: (canvas, x, y) =>
      cells.forEach((cell, index) => cell.draw(canvas, x + columns.at(index), y + height - cell.height)),
  };
}

type Row = { readonly row: Element; readonly body: TextStyle; readonly setter: Setter };

function tickRow(theme: string, signs: readonly string[], columns: Columns, { row, body, setter }: Row): Box {
  const tag = element('TH', { scope: 'Row' }, row);
  const words = paragraph(theme, columns.name - cellGap, body, setter, { tag, isPlain: true });
  return {
    height: words.height,
    draw(canvas, x, y) {
      words.draw(canvas, x, y);
      signs.forEach((sign, at) => {
        const left = x + columns.at(at + 1);
        canvas.into(element('TD', {}, row), () => {
          canvas.artifact(() => drawTickBox(canvas, [left, y + 2.2], false));
          canvas.text(sign, [left + 14, baselineOf(y, body)], { ...body, font: 'semibold' });
        });
      });
    },
  };
}
