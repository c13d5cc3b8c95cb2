import Papa from 'papaparse';

const separators = [';', ',', '\t', '|'] as const;
/** Said in a line of its own to a spreadsheet, which does not count that line. */
const separatorLine = /^sep=([;,\t|])(?:\r\n?|\n)/iu;

/**
 * The rows of a file of values separated by signs: cells as text, without the quotes around them. Which sign separates
 * them the file says itself, or it is the one that stands most often in the first row outside quotes, where the headings
 * are.
 */
export function readCsv(text: string): readonly (readonly string[])[] {
  const whole = text.replace(/^\ufeff/u, '');
  const [said = '', sign] = separatorLine.exec(whole) ?? [];
  const rows = whole.slice(said.length);
  return Papa.parse<string[]>(rows, { delimiter: sign ?? separatorOf(rows), skipEmptyLines: false }).data;
}

function separatorOf(rows: string): string {
  const [head = ''] = rows
    .slice(0, mostHead)
    .replaceAll(/"[^"]*"/gu, '""')
    .split(/\r\n?|\n/u, 1);
  const count = (sign: string): number => head.split(sign).length;
  return separators.reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/** No heading row is longer. Signs. */
const mostHead = 20_000;
