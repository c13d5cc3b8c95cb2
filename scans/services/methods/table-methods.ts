import type { Assessment } from '../../assessment/assessment-record.ts';
import type { Language } from '../../definition/definition.ts';
import type { Parsed } from '../../definition/problem.ts';
import type { Words } from '../../report/paper-words.ts';
import type { Table, TableFile } from '../../report/tables/table.ts';
import type { Checked, Services } from '../api.ts';
import type { Outcome } from '../failure.ts';
import { madeFile } from '../made-file.ts';
import { after, done } from '../outcomes.ts';
import type { Desk, Scan } from '../scan.ts';
import { showWish } from '../show-wish.ts';
import type { ShowWish } from '../shown/build-shown.ts';
import { paperWords } from '../shown/shown-of.ts';
import { answersTable } from '../tables/answers-table.ts';
import { joinedTable } from '../tables/joined-table.ts';
import { resultTable } from '../tables/result-table.ts';
import { scanTable } from '../tables/scan-table.ts';
import { seasonRow, seasonTable } from '../tables/season-table.ts';
import { shownToTable } from '../tables/shown-to-table.ts';
import type { TableInput } from '../tables/table-input.ts';
import type { MadeFile, MadeSeason } from '../views/assessment-view.ts';

/** Answers and figures for whoever goes on with them in a spreadsheet. */
export function createTableMethods(desk: Desk): Pick<Services, 'table.ofScan' | 'table.ofList'> {
  return {
    'table.ofScan': (input) => ofScan(desk, input),
    'table.ofList': (input) => ofList(desk, input),
  };
}

/** What all tables of one call have in common. */
type TableDesk = {
  readonly scan: Scan;
  readonly wish: ShowWish;
  readonly language: Language;
  readonly words: Words;
  readonly program: string;
};

async function tableDesk({ ports }: Desk, scan: Scan, language: Language): Promise<TableDesk> {
  const { version } = await ports.program();
  return {
    scan,
    wish: await showWish(ports),
    language,
    words: paperWords(scan.definition, language),
    program: `${scan.definition.title[language]} ${version}`,
  };
}

function inputOf(
  { scan, wish, language, words, program }: TableDesk,
  assessment: Assessment,
  notes: boolean,
): Parsed<TableInput> {
  const shown = shownToTable(scan, assessment, language, wish);
  if (!shown.ok) return shown;
  const { definition } = scan;
  const { dayOf } = wish;
  const text: TableInput['text'] = (texts) => texts[language];
  return {
    ok: true,
    value: { definition, assessment, shown: shown.value, language, words, text, dayOf, notes, program },
  };
}

async function ofScan(desk: Desk, input: Checked<'table.ofScan'>): Promise<Outcome<MadeFile>> {
  const { ports } = desk;
  return after(await desk.scan(), async (scan) =>
    after(await ports.assessments.look(input.id), async (assessment) => {
      const at = await tableDesk(desk, scan, input.language);
      return after(inputOf(at, assessment, input.notes), async (made) => {
        const { madeOn } = made.shown;
        const bytes = await ports.tables.write(scanFile(made, input.as), madeOn);
        const company = assessment.company.name ?? '';
        return done(madeFile({ what: at.words('file.tables'), company, day: madeOn }, input.as, bytes));
      });
    }),
  );
}

function scanFile(input: TableInput, as: 'xlsx' | 'csv'): TableFile {
  if (as === 'csv') return asValues(joinedTable(input), input.words);
  const result = resultTable(input);
  return {
    kind: 'xlsx',
    tables: [answersTable(input), ...(result === null ? [] : [result]), scanTable(input)],
  };
}

function asValues(table: Table, words: Words): TableFile {
  return { kind: 'csv', table, numbers: words('number.decimal') === ',' ? 'comma' : 'point' };
}

async function ofList(desk: Desk, { as, language }: Checked<'table.ofList'>): Promise<Outcome<MadeSeason>> {
  const { assessments, tables } = desk.ports;
  return after(await desk.scan(), async (scan) =>
    after(await assessments.list(), async (listed) => {
      const at = await tableDesk(desk, scan, language);
      const rows: Table['rows'][number][] = [];
      const leftOut: string[] = [];
      for (const row of listed) {
        if (row.kind === 'readable' && row.example) continue;
        const input = row.kind === 'readable' ? await readInput(desk, at, row.id) : null;
        if (input?.ok === true) rows.push(seasonRow(input.value));
        else leftOut.push(row.kind === 'readable' ? row.name : row.file);
      }
      const table = seasonTable({ ...scan, words: at.words, text: (texts) => texts[language] }, rows);
      const file: TableFile = as === 'csv' ? asValues(table, at.words) : { kind: 'xlsx', tables: [table] };
      const { today } = at.wish;
      const what = { what: at.words('file.scans'), company: '', day: today };
      return done({
        file: madeFile(what, as, await tables.write(file, today)),
        scans: rows.length,
        leftOut,
      });
    }),
  );
}

async function readInput(desk: Desk, at: TableDesk, id: Assessment['id']): Promise<Parsed<TableInput>> {
  const found = await desk.ports.assessments.look(id);
  return found.ok ? inputOf(at, found.value, false) : found;
}
