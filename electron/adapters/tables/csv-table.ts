import Papa from 'papaparse';
import type { Cell, TableFile } from '../../../scans/report/tables/table.ts';
import { cellText, withoutFormula } from './cell-text.ts';

type CsvFile = Extract<TableFile, { readonly kind: 'csv' }>;

/** Without this mark Excel reads the bytes as those of an old alphabet. */
const byteOrderMark = '\ufeff';

/**
 * A table as a double click opens it in Excel: UTF-8 with its mark, lines that end as Windows does, and where numbers
 * have a comma, cells between semicolons. No cell can begin a formula.
 */
export function csvTable({ table, numbers }: CsvFile): Uint8Array {
  const cells = [table.columns.map(({ heading }) => heading), ...table.rows].map((row) =>
    row.map((cell) => csvCell(cell, numbers)),
  );
  const text = Papa.unparse(cells, { delimiter: numbers === 'comma' ? ';' : ',', newline: '\r\n' });
  return new TextEncoder().encode(`${byteOrderMark}${text}\r\n`);
}

function csvCell(cell: Cell, numbers: CsvFile['numbers']): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return withoutFormula(cellText(cell));
  if (typeof cell !== 'number') return cell.day;
  return numbers === 'comma' ? String(cell).replace('.', ',') : String(cell);
}
