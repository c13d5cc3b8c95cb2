import writeXlsxFile from 'write-excel-file/node';
import type { CellObject } from 'write-excel-file/node';
import type { Cell, Column, Table } from '../../../scans/report/tables/table.ts';
import { cellText } from './cell-text.ts';
import { atOneMoment } from './zip-moment.ts';

/**
 * Tables as an Excel file, each on its sheet with its headings always in sight. Every cell is typed, and nothing in
 * the file is a formula. The same tables and day (`YYYY-MM-DD`) give the same bytes.
 */
export async function xlsxBook(tables: readonly Table[], day: string): Promise<Uint8Array> {
  const sheets = tables.map(({ name, columns, rows }) => ({
    sheet: name,
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    data: [columns.map(headCell), ...rows.map((row) => row.map(bookCell))],
  }));
  return atOneMoment(await writeXlsxFile(sheets).toBuffer(), day);
}

function headCell({ heading }: Column): CellObject {
  return { ...textCell(heading), fontWeight: 'bold', backgroundColor: '#e8eef2' };
}

function bookCell(cell: Cell): CellObject | null {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'string') return textCell(cell);
  if (typeof cell === 'number') return { value: cell, type: Number, alignVertical: 'top' };
  return {
    value: serialOf(cell.day),
    type: Number,
    format: 'dd/mm/yyyy',
    alignVertical: 'top',
    align: 'left',
  };
}

/** The format of text: what is typed into the cell later is no formula either. */
function textCell(text: string): CellObject {
  return { value: escaped(cellText(text)), type: String, format: '@', wrap: true, alignVertical: 'top' };
}

/** Excel reads `_x0041_` in a text as the character with that number. */
function escaped(text: string): string {
  return text.replaceAll(/_(?=x[\da-f]{4}_)/giu, '_x005F_');
}

/** Excel counts days from 30 December 1899; a number has no time zone. */
function serialOf(day: string): number {
  return Math.round((Date.parse(day) - Date.UTC(1899, 11, 30)) / millisecondsInDay);
}

const millisecondsInDay = 86_400_000;
