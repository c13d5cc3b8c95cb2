import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, test, vi } from 'vitest';
import { cellText, withoutFormula } from '../../../../electron/adapters/tables/cell-text.ts';
import { writeTables } from '../../../../electron/adapters/tables/table-writer.ts';
import type { Cell, Table } from '../../../../scans/report/tables/table.ts';
import { runs, seed } from '../../../runs.ts';
import { unzip } from '../../../unzip.ts';

const day = '2026-11-24';
const numbers = ['comma', 'point'] as const;

/** For a hundred thousand texts. */
const patience = 300_000;

/** So many texts stand in one table; each run makes one. */
const inOneTable = 50;

const sign = fc.constantFrom(
  ...Array.from('=+-@＝＋－＠;,\'"\t\n\r '),
  '\u00a0',
  '\u200b',
  '\ufeff',
  '_x0041_',
  '\r\n',
  '\v',
);
const part = fc.oneof(
  sign,
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.constantFrom('1', 'cmd|’x’!A1', 'SUM(A1)'),
);
const text = fc.array(part, { maxLength: 6 }).map((parts) => parts.join(''));
const texts = fc.array(text, { minLength: inOneTable, maxLength: inOneTable });

/** Two texts a row, and a number that shows where a row ends. */
function tableOf(cells: readonly string[]): Table {
  const rows = cells.flatMap((cell, at): Cell[][] =>
    at % 2 === 0 ? [[cell, cells[at + 1] ?? null, at + 0.5]] : [],
  );
  return { name: 'Blad', columns: ['a', 'b', 'c'].map((heading) => ({ heading, width: 20 })), rows };
}

async function csvOf(table: Table, kind: (typeof numbers)[number]): Promise<string> {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
    await writeTables({ kind: 'csv', table, numbers: kind }, day),
  );
}

function readCsv(csv: string, delimiter: string): string[][] {
  return parse(csv, { bom: true, delimiter, recordDelimiter: '\r\n', relaxColumnCount: true });
}

/** The text again, without the apostrophes that keep a spreadsheet from calculating. */
function withoutApostrophes(cell: string): string {
  return cell.replaceAll(
    /^'(?='*[\p{Z}\p{Cf}]*[=+\-@＝＋－＠\t\n])|(?<=[;,\t\n"])'(?='*[=+\-@＝＋－＠])/gu,
    '',
  );
}

const number = /^-?\d+([.,]\d+)?$/u;

function startsFormula(cell: string): boolean {
  return /^[\s\p{Z}\p{Cf}]*[=+\-@＝＋－＠\t\r\n]/u.test(cell) && !number.test(cell);
}

describe('a table of values between signs', () => {
  test.each(numbers)(
    'gives every text again, and begins no cell as a formula (%s)',
    async (kind) => {
      await fc.assert(
        fc.asyncProperty(texts, async (cells) => {
          const rows = readCsv(await csvOf(tableOf(cells), kind), kind === 'comma' ? ';' : ',').slice(1);
          expect(rows.flat().filter(startsFormula)).toEqual([]);
          const found = rows.flatMap((row) => row.slice(0, 2)).map(withoutApostrophes);
          expect(found).toEqual(cells.map(cellText));
          expect(rows.map((row) => row[2]?.replace(',', '.'))).toEqual(
            rows.map((_, at) => String(at * 2 + 0.5)),
          );
        }),
        { numRuns: Math.ceil(runs(600) / inOneTable), seed },
      );
    },
    patience,
  );

  test(
    'begins no cell as a formula where it is opened with other signs',
    async () => {
      await fc.assert(
        fc.asyncProperty(texts, async (cells) => {
          // A spreadsheet that knows no other rule cuts at each of these.
          const pieces = (await csvOf(tableOf(cells), 'comma')).split(/[;,\t\n"]/u);
          expect(pieces.filter((piece) => /^[=+\-@＝＋－＠]/u.test(piece))).toEqual([]);
        }),
        { numRuns: Math.ceil(runs(600) / inOneTable), seed },
      );
    },
    patience,
  );

  test('is what a double click opens in Flanders', async () => {
    const table: Table = {
      name: 'Scans',
      columns: [
        { heading: 'Bedrijf', width: 20 },
        { heading: 'Score', width: 8 },
        { heading: 'Dag', width: 12 },
      ],
      rows: [
        ['=1+1; "é"', 46.5, { day }],
        ['regel\r\n- twee', 0, null],
      ],
    };
    expect(await csvOf(table, 'comma')).toBe(
      '\ufeffBedrijf;Score;Dag\r\n"\'=1+1; ""é""";46,5;2026-11-24\r\n"regel\n\'- twee";0;\r\n',
    );
    expect(await csvOf(table, 'point')).toContain(',46.5,2026-11-24\r\n');
  });

  test.each([
    ['=1', "'=1"],
    ['  +1', "'  +1"],
    ['\u00a0＝x', "'\u00a0＝x"],
    ["'=1", "''=1"],
    ['\tx', "'\tx"],
    ['a;=b', "a;'=b"],
    ['ja, - nee', 'ja, - nee'],
    ["'s Gravenhage", "'s Gravenhage"],
    ['1-4', '1-4'],
  ])('writes %j as %j', (typed, written) => {
    expect(withoutFormula(typed)).toBe(written);
  });
});

describe('a spreadsheet', () => {
  test(
    'gives every text again, typed, and holds no formula',
    async () => {
      await fc.assert(
        fc.asyncProperty(texts, async (cells) => {
          const bytes = await writeTables({ kind: 'xlsx', tables: [tableOf(cells)] }, day);
          for (const { name, text: xml } of unzip(bytes)) {
            if (name.startsWith('xl/worksheets/'))
              expect(xml).not.toMatch(/<f[\s>/]|t="(?:str|inlineStr|e)"/u);
          }
          const [sheet] = await readXlsxFile(Buffer.from(bytes), { trim: false });
          const rows = sheet?.data.slice(1) ?? [];
          const wanted = tableOf(cells).rows.map((row) =>
            row.map((cell) =>
              typeof cell === 'string' && cellText(cell) !== ''
                ? cellText(cell)
                : typeof cell === 'number'
                  ? cell
                  : null,
            ),
          );
          expect(rows).toEqual(wanted);
        }),
        { numRuns: Math.ceil(runs(600) / inOneTable), seed },
      );
    },
    patience,
  );

  test('holds every table on its sheet, days as days, and nothing that leads elsewhere', async () => {
    const table = tableOf(['a', 'b']);
    const tables = [table, { ...table, name: 'Dagen', rows: [[{ day }, { day: '1999-12-31' }, null]] }];
    const bytes = await writeTables({ kind: 'xlsx', tables }, day);
    const read = await readXlsxFile(Buffer.from(bytes));
    expect(read.map(({ sheet }) => sheet)).toEqual(['Blad', 'Dagen']);
    expect(read[1]?.data[1]).toEqual([new Date(day), new Date('1999-12-31'), null]);
    const files = unzip(bytes);
    expect(
      files.map(({ name }) => name).filter((name) => /external|vba|macro|docProps/iu.test(name)),
    ).toEqual([]);
    expect(
      files.filter(({ text: xml }) => /TargetMode="External"|<definedName |<hyperlink/u.test(xml)),
    ).toEqual([]);
    expect(files.find(({ name }) => name === 'xl/worksheets/sheet1.xml')?.text).toMatch(
      /<pane[^>]+state="frozen"/u,
    );
  });

  test('is the same file each time, and another on another day', async () => {
    const write = (on: string) => writeTables({ kind: 'xlsx', tables: [tableOf(['a', 'b'])] }, on);
    const first = await write(day);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2031-05-06T07:08:09Z') });
    const later = await write(day);
    vi.useRealTimers();
    expect(Buffer.from(later).equals(first)).toBe(true);
    expect(Buffer.from(await write('2026-11-25')).equals(first)).toBe(false);
    const moments = new Set(unzip(first).flatMap((file) => file.moments));
    expect([...moments]).toEqual([(((2026 - 1980) << 25) | (11 << 21) | (24 << 16) | (12 << 11)) >>> 0]);
  });
});
