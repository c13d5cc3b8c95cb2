import Papa from 'papaparse';

const separators = [';', ',', '\t', '|'] as const;

/**
 * The rows of a file of values separated by signs: cells as text, without the quotes around them. Which sign separates
 * them is the one that stands most often in the first line, where the headings are.
 */
export function readCsv(text: string): readonly (readonly string[])[] {
  const whole = text.replace(/^\ufeff/u, '');
  const [head = ''] = whole.split(/\r\n?|\n/u, 1);
  const count = (sign: string): number => head.split(sign).length;
  const delimiter = separators.reduce((best, sign) => (count(sign) > count(best) ? sign : best));
  return Papa.parse<string[]>(whole, { delimiter, skipEmptyLines: false }).data;
}
