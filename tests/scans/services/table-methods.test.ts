import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import readXlsxFile from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Assessment } from '../../../scans/assessment/assessment-record.ts';
import { serialiseScanFile } from '../../../scans/assessment/scan-file.ts';
import type { Language } from '../../../scans/definition/definition.ts';
import { languages } from '../../../scans/definition/definition.ts';
import type { ResultView } from '../../../scans/services/views/result-view.ts';
import { loadDefinition } from '../../definition.ts';
import { readPdf } from '../../electron/adapters/pdf/read-pdf.ts';
import { exampleAssessment, idOf, responseIdOf, sha256Hex } from '../assessment/example-assessment.ts';
import { machineWithAnswers } from './filled-machine.ts';
import { testMachine } from './machine.ts';
import type { TestMachine } from './machine.ts';
import { assessmentWith, personaResponses } from './persona-assessments.ts';

const personas = await personaResponses(await loadDefinition());

type Rows = readonly (readonly unknown[])[];

function readCsv(bytes: Uint8Array, delimiter = ';'): string[][] {
  return parse(Buffer.from(bytes), { bom: true, delimiter, recordDelimiter: '\r\n' });
}

/** The rows of every sheet, by its name, without the headings. */
async function readBook(bytes: Uint8Array): Promise<Readonly<Record<string, Rows>>> {
  const sheets = await readXlsxFile(Buffer.from(bytes));
  return Object.fromEntries(sheets.map(({ sheet, data }) => [sheet, data.slice(1)]));
}

async function takeIn({ give }: TestMachine, assessment: Assessment): Promise<void> {
  const file = serialiseScanFile(assessment, sha256Hex);
  if (!file.ok) throw new Error(JSON.stringify(file.problems));
  await give('assessment.import', { file: 'a.iscan', bytes: new TextEncoder().encode(file.value) });
}

/** What the screen shows of each theme: its name, score, level, letter. */
function themesOn({ body }: ResultView): Rows {
  if (body.kind === 'quick') return [];
  return body.table.rows.map(({ name, letter, score }) => [
    name,
    score.kind === 'valid' ? Number(score.shown) : null,
    score.kind === 'valid' ? score.level : null,
    letter,
  ]);
}

function answersOn({ body }: ResultView): Rows {
  return body.kind === 'quick'
    ? body.core.bars.map(({ question, level, answer }) => [question, level, answer])
    : body.dimensions.flatMap(({ answers }) => answers.map(({ ask, level, answer }) => [ask, level, answer]));
}

/** The whole numbers that stand alone on the first page of a paper, in reading order. */
async function numbersOnPaper(bytes: Uint8Array): Promise<readonly number[]> {
  const [page] = (await readPdf(bytes)).pages;
  return (page?.runs ?? []).flatMap(({ text }) => (/^\d+$/u.test(text.trim()) ? [Number(text)] : []));
}

function holdsInOrder(numbers: readonly number[], wanted: readonly unknown[]): boolean {
  let from = 0;
  return wanted.every((one) => {
    from = numbers.findIndex((number, at) => at >= from && number === one) + 1;
    return from > 0;
  });
}

/** In the sentence of the screen; empty where there is none. */
function totalOn({ body }: ResultView): string {
  return body.kind === 'full' ? (/: (\d+) van 100/u.exec(body.total)?.[1] ?? '') : '';
}

const asCsv = (rows: Rows): Rows =>
  rows.map((row) => row.map((cell) => (typeof cell === 'number' ? String(cell) : (cell ?? ''))));

describe('the figures of a scan', () => {
  const folder = mkdtempSync(join(tmpdir(), 'innovatiescan-tables-'));
  const all = testMachine(folder);
  let season: string[][] = [];
  afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  beforeAll(async () => {
    for (const [persona, response] of personas) {
      await takeIn(all, assessmentWith(response, { id: idOf(persona), name: persona }));
    }
    season = readCsv((await all.give('table.ofList', { as: 'csv', language: 'nl' })).file.bytes);
  });

  test.each([...personas.keys()])('are those of the screen in every file: %s', async (persona) => {
    const { give } = all;
    const id = idOf(persona);
    const view = await give('result.view', { id, language: 'nl' });
    const of = { id, language: 'nl', notes: true } as const;
    const book = await readBook((await give('table.ofScan', { ...of, as: 'xlsx' })).bytes);
    const values = readCsv((await give('table.ofScan', { ...of, as: 'csv' })).bytes).slice(1);
    const row = season.find(([name]) => name === persona);
    const themes = themesOn(view);
    expect((book['Resultaat'] ?? []).map((row) => [row[0], row[1], row[2], row[5]])).toEqual(themes);
    const answers = answersOn(view);
    const pick = (row: readonly unknown[]): readonly unknown[] => row.slice(2, 5);
    expect((book['Antwoorden'] ?? []).slice(0, answers.length).map(pick)).toEqual(answers);
    expect(values.slice(0, answers.length).map(pick)).toEqual(asCsv(answers));

    const byName = new Map(values.map((row) => [row[0], [row[7], row[8], row[11]]]));
    for (const [name, score, level, letter] of themes) {
      expect(asCsv([byName.get(String(name)) ?? []])).toEqual(asCsv([[score, level, letter]]));
    }
    expect(row?.[11]).toBe(totalOn(view));
    expect(
      (row ?? [])
        .slice(12)
        .filter((cell) => cell !== '')
        .toSorted(),
    ).toEqual(themes.flatMap(([, score]) => (typeof score === 'number' ? [String(score)] : [])).toSorted());
    if (themes.length === 0) return;
    const paper = await give('report.make', { id, paper: 'kern', language: 'nl', notes: true });
    const scores = themes.flatMap(([, score]) => (score === null ? [] : [score]));
    expect(holdsInOrder(await numbersOnPaper(paper.bytes), scores)).toBe(true);
  });

  test('stay as they were shown when the scan was closed', async () => {
    const test = await machineWithAnswers();
    const { give, id } = test;
    const make = async () =>
      (await give('table.ofScan', { id, as: 'xlsx', language: 'nl', notes: true })).bytes;
    await give('assessment.close', { id });
    const closed = await make();
    test.setTime('2027-03-01T10:00:00.000Z');
    expect(Buffer.from(await make()).equals(closed)).toBe(true);
    expect((await readBook(closed))['Scan']).toContainEqual(['Afgerond op', new Date('2026-11-24')]);
  });
});

describe('a scan as a spreadsheet', () => {
  test('keeps what was typed, whatever it begins with', async () => {
    const { give, id, where } = await machineWithAnswers();
    const note = '=HYPERLINK("http://x";"klik")\n- twee';
    await give('response.note', { ...where, question: 'STR1', note });
    await give('assessment.setCompany', {
      id,
      company: {
        name: '@Metaal',
        enterpriseNumber: '0123.456.749',
        postcode: '8500',
        size: '1-4',
        region: 'VL',
      },
    });
    const of = { id, language: 'nl', notes: true } as const;
    const made = await give('table.ofScan', { ...of, as: 'xlsx' });
    expect(made).toMatchObject({
      name: 'Antwoorden en resultaat @Metaal 2026-11-24.xlsx',
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    });
    const book = await readBook(made.bytes);
    expect(book['Antwoorden']?.find((row) => row[1] === 'STR1')).toMatchObject({
      5: note,
      6: new Date('2026-11-20'),
    });
    expect(book['Scan']).toEqual(
      expect.arrayContaining([
        ['Bedrijf of organisatie', '@Metaal'],
        ['Ondernemingsnummer', 'BE 0123.456.749'],
        ['Postcode', '8500'],
        ['Mensen aan het werk', '1 tot 4'],
        ['Gewest', 'Vlaanderen'],
        ['Begonnen op', new Date('2026-11-20')],
      ]),
    );
    const csv = readCsv((await give('table.ofScan', { ...of, as: 'csv' })).bytes);
    expect(csv.find((row) => row[1] === 'STR1')?.[5]).toBe(`'=HYPERLINK("http://x";"klik")\n'- twee`);
    const without = await give('table.ofScan', { ...of, as: 'csv', notes: false });
    expect(new TextDecoder().decode(without.bytes)).not.toMatch(/HYPERLINK|Notitie/u);
  });

  test.each(languages)('speaks its language in every cell of ours: %s', async (language: Language) => {
    const { give, id, where } = await machineWithAnswers('care-vzw');
    await give('response.fact', { ...where, fact: 'F1', options: [2] });
    const bytes = (await give('table.ofScan', { id, as: 'csv', language, notes: true })).bytes;
    const rows = readCsv(bytes, language === 'en' ? ',' : ';');
    expect(rows.flat().filter((cell) => /undefined|null|\{|sheet\.|\[object/u.test(cell))).toEqual([]);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    expect(rows[0]?.every((heading) => heading !== '')).toBe(true);
    expect(rows.map((row) => row[1])).toContain('F1');
  });

  test('of several raters holds proposals and counts, and nothing of one of them', async () => {
    const test = testMachine();
    const one = exampleAssessment();
    const [first] = one.responses;
    if (first === undefined) throw new Error('no response');
    const others = ['r2', 'r3'].map((id, at) => ({
      ...first,
      id: responseIdOf(id),
      participant: { id: `persoon-${id}` },
      answers: Object.fromEntries(
        Object.entries(first.answers).map(([question, given]) => [
          question,
          { ...given, answer: at === 0 ? ('dont-know' as const) : (4 as const) },
        ]),
      ),
      notes: { STR1: 'Van mij alleen' },
    }));
    await takeIn(test, { ...one, id: idOf('een-groep'), responses: [first, ...others] });
    const of = { id: 'een-groep', language: 'nl', notes: true } as const;
    const made = await test.give('table.ofScan', { ...of, as: 'csv' });
    const text = new TextDecoder().decode(made.bytes);
    expect(text).not.toMatch(/Van mij alleen|persoon-|Notitie|Beantwoord op/u);
    const [head = [], ...rows] = readCsv(made.bytes);
    const counted = rows.filter((row) => row.slice(5, 13).some((cell) => Number(cell) > 0));
    expect(counted.length).toBeGreaterThan(0);
    for (const row of counted) {
      const counts = row.slice(head.indexOf('Hoeveel keer niveau 0'), head.indexOf('Score (0 tot 100)'));
      expect(counts.reduce((sum, cell) => sum + Number(cell), 0)).toBe(3);
    }
    const book = await readBook((await test.give('table.ofScan', { ...of, as: 'xlsx' })).bytes);
    expect(book['Scan']).toContainEqual(['Aantal invullers', 3]);
    expect(JSON.stringify(book)).not.toMatch(/Van mij alleen|persoon-/u);
  });
});

describe('all scans in one table', () => {
  test('have a row each, without the example and without what cannot be read', async () => {
    const test = testMachine();
    const { give, folder } = test;
    for (const name of ['metaal-voorbeeld', 'quick-scan', 'care-vzw']) {
      const response = personas.get(name);
      if (response === undefined) throw new Error(name);
      await takeIn(test, assessmentWith(response, { id: idOf(name), name: `-${name}` }));
    }
    await give('assessment.addExample', { language: 'nl' });
    writeFileSync(join(folder, 'scans', 'stuk.iscan'), '{');
    const copies = () => readdirSync(join(folder, 'generations'));
    const before = copies();
    const made = await give('table.ofList', { as: 'xlsx', language: 'nl' });
    expect(made).toMatchObject({
      scans: 3,
      leftOut: ['stuk.iscan'],
      file: { name: 'Alle scans 2026-11-24.xlsx' },
    });
    const rows = (await readBook(made.file.bytes))['Scans'] ?? [];
    expect(new Set(rows.map((row) => row[0]))).toEqual(
      new Set(['-care-vzw', '-metaal-voorbeeld', '-quick-scan']),
    );
    expect(JSON.stringify(rows)).not.toMatch(/"(?:metaal-voorbeeld|quick-scan|care-vzw)"/u);
    const again = await give('table.ofList', { as: 'xlsx', language: 'nl' });
    expect(Buffer.from(again.file.bytes).equals(made.file.bytes)).toBe(true);
    // Nobody opened a scan, so no copy of one is kept.
    expect(copies()).toEqual(before);
  });
});
