import type { TableFile } from '../../../scans/report/tables/table.ts';
import { csvTable } from './csv-table.ts';
import { xlsxBook } from './xlsx-book.ts';

/** Writes tables as a file for spreadsheets. The same tables and day (`YYYY-MM-DD`) give the same bytes. */
export async function writeTables(file: TableFile, day: string): Promise<Uint8Array> {
  return file.kind === 'csv' ? csvTable(file) : xlsxBook(file.tables, day);
}
