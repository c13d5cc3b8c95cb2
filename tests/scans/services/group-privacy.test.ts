import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { Assessment, AssessmentResponse } from '../../../scans/assessment/assessment-record.ts';
import { serialiseScanFile } from '../../../scans/assessment/scan-file.ts';
import { centreId, dimensionId, questionId } from '../../../scans/definition/ids.ts';
import { pageNames } from '../../../scans/report/papers/paper-names.ts';
import { papersOf } from '../../../scans/services/api.ts';
import { utf8 } from '../../../scans/services/utf8.ts';
import { loadDefinition } from '../../definition.ts';
import { readPdf } from '../../electron/adapters/pdf/read-pdf.ts';
import { isLong } from '../../runs.ts';
import { unzip } from '../../unzip.ts';
import { responseIdOf, sha256Hex } from '../assessment/example-assessment.ts';
import { machineWithAnswers } from './filled-machine.ts';

/** Nobody but one of them gave level 0 or 4 here; they would agree on 2. */
const apart = ['STR1', 'STR2', 'ABS1'];
const { questions } = await loadDefinition();

/** A rater whose code, ids, moments, notes and words stand nowhere else. */
function rater(first: AssessmentResponse, number: 1 | 2 | 3): AssessmentResponse {
  const level = ([0, 2, 4] as const)[number - 1] ?? 2;
  const given = Object.entries(first.answers).map(([id, { answer }], at) => {
    const moment = new Date(Date.UTC(2026, 9, number, 3, at, 41, 100 + number)).toISOString();
    return [id, { answer: apart.includes(id) ? level : answer, at: moment }];
  });
  return {
    ...first,
    id: responseIdOf(`antwoorden-van-${String(number)}`),
    participant: { id: `GEHEIM-${String(number)}`, role: 'employee', group: 'staff' },
    origin: { how: 'workshop', session: `sessie-${String(number)}`, programme: '' },
    startedOn: `2026-10-0${String(number)}T02:59:58.00${String(number)}Z`,
    finishedOn: `2026-10-0${String(number)}T03:59:57.00${String(number)}Z`,
    answers: Object.fromEntries(given),
    notes: Object.fromEntries(apart.map((id) => [questionId(id), `Dat zei ${String(number)} onder ons`])),
    importance: { [dimensionId('STR')]: number },
  };
}

/** A closed scan of three people who settled something, with a consent. */
async function groupOfThree() {
  const machine = await machineWithAnswers();
  const { id, give, onDisk } = machine;
  const alone = onDisk(id);
  const [first] = alone.responses;
  if (first === undefined) throw new Error('no answers');
  const group: Assessment = {
    ...alone,
    responses: ([1, 2, 3] as const).map((number) => rater(first, number)),
    referrals: [
      {
        dimension: dimensionId('ABS'),
        centre: centreId('sirris'),
        answer: 'yes',
        at: '2026-10-04T04:05:06.789Z',
        textVersion: 'toestemming-7',
      },
    ],
  };
  const text = serialiseScanFile(group, sha256Hex);
  if (!text.ok) throw new Error(JSON.stringify(text.problems));
  await give('assessment.importOver', { file: 'b.iscan', bytes: utf8(text.value), over: alone.revision });
  await give('group.decide', { id, question: 'STR3', choice: 3, reason: 'Een reden van in de kamer' });
  await give('group.vote', { id, ballot: { STR: 2, CUS: 1 } });
  return machine;
}

/** What may be found in nothing that leaves the room. */
function secretsOf({ responses, referrals, agreement, id }: Assessment): readonly string[] {
  const people = responses.flatMap((one) => [
    one.id,
    one.participant.id ?? '',
    one.origin.session ?? '',
    one.startedOn,
    one.finishedOn ?? '',
    ...Object.values(one.answers).map(({ at }) => at),
    ...Object.values(one.notes),
  ]);
  const consents = referrals.flatMap(({ at, textVersion }) => [at, textVersion]);
  const settled = Object.values(agreement?.decisions ?? {}).map(({ at }) => at);
  const levels = questions
    .filter((question) => apart.includes(question.id))
    .flatMap((question) => [question.levels[0].nl, question.levels[4].nl]);
  return [id, ...people, ...consents, ...settled, ...levels];
}

/** Every stream of a PDF as it is and inflated, and the words on its pages. */
async function allOfPdf(bytes: Uint8Array): Promise<string> {
  const raw = Buffer.from(bytes).toString('latin1');
  const streams = raw.split(/stream\r?\n/u).slice(1);
  const inflated = streams.map((stream) => {
    try {
      return inflateSync(Buffer.from(stream, 'latin1')).toString('utf8');
    } catch {
      // Not packed, so it stands in the file as it is.
      return '';
    }
  });
  const { pages } = await readPdf(bytes);
  const words = pages.flatMap(({ runs }) => runs.map(({ text }) => text)).join(' ');
  return [raw, ...inflated, words].join('\n');
}

function foundIn(everything: string, secrets: readonly string[]): readonly string[] {
  const flat = (text: string): string => text.replace(/[\s\u00ad]+/gu, '');
  const whole = flat(everything);
  return secrets.filter((secret) => whole.includes(flat(secret)));
}

test('nothing that leaves the room tells of one of several raters', async () => {
  const { give, id, onDisk } = await groupOfThree();
  const nl = { language: 'nl', notes: true } as const;
  const secrets = secretsOf(onDisk(id));
  expect(new Set(secrets).size).toBeGreaterThan(120);
  const seen = async (closed: string, papers: readonly (typeof papersOf.full)[number][]): Promise<void> => {
    for (const paper of papers) {
      const made = await give('report.make', { id, paper, ...nl, scan: true });
      expect(foundIn(await allOfPdf(made.bytes), secrets), `${paper}, ${closed}`).toEqual([]);
    }
    for (const paper of pageNames.slice(0, isLong ? undefined : 1)) {
      const page = await give('report.page', { id, paper, ...nl });
      expect(foundIn(new TextDecoder().decode(page.bytes), secrets), `page ${paper}, ${closed}`).toEqual([]);
    }
    const csv = await give('table.ofScan', { id, as: 'csv', ...nl });
    expect(foundIn(new TextDecoder().decode(csv.bytes), secrets)).toEqual([]);
    const sheet = await give('table.ofScan', { id, as: 'xlsx', ...nl });
    expect(
      foundIn(
        unzip(sheet.bytes)
          .map(({ text }) => text)
          .join('\n'),
        secrets,
      ),
    ).toEqual([]);
    const season = await give('table.ofList', { as: 'csv', language: 'nl' });
    expect(foundIn(new TextDecoder().decode(season.file.bytes), secrets)).toEqual([]);
    expect(
      foundIn(JSON.stringify(await give('group.view', { id, language: 'nl' })), levelsAndNotes(secrets)),
    ).toEqual([]);
  };
  const ofGroup = async (paper: 'group-report' | 'item-cards') => {
    const { name, bytes: pdf } = await give('room.groupPaper', { id, paper, language: 'nl' });
    return { name, text: await allOfPdf(pdf) };
  };
  const report = await ofGroup('group-report');
  expect(report.name).toMatch(/^Groepsverslag .*\.pdf$/u);
  expect(foundIn(report.text, secrets)).toEqual([]);
  expect(foundIn(report.text, ['Een reden van in de kamer'])).toHaveLength(1);
  // A card has every level of its question, and so those of the secrets too; of people it has nothing.
  const cards = await ofGroup('item-cards');
  const levels = questions.flatMap((question) => question.levels.map(({ nl: level }) => level));
  expect(
    foundIn(
      cards.text,
      secrets.filter((secret) => !levels.includes(secret)),
    ),
  ).toEqual([]);
  await seen('open', isLong ? papersOf.full : ['advies', 'antwoorden']);
  await give('assessment.close', { id });
  await seen('closed', isLong ? papersOf.full : ['kern']);
  // What is looked for would be found: the file itself has it.
  const { bytes } = await give('assessment.export', { id });
  const kept = foundIn(new TextDecoder().decode(bytes), secrets);
  expect(kept.length).toBeGreaterThan(110);
}, 120_000);

/** Whoever leads the conversation sees codes and how far everybody is, and no more of anyone. */
function levelsAndNotes(secrets: readonly string[]): readonly string[] {
  return secrets.filter((secret) => secret.includes(' '));
}

test('result, paper and table say what nobody talked over', async () => {
  const { give, id } = await groupOfThree();
  const marked = async () => {
    const { group } = await give('result.view', { id, language: 'nl' });
    const paper = await give('report.make', { id, paper: 'kern', language: 'nl', notes: true });
    const { pages } = await readPdf(paper.bytes);
    const words = pages.flatMap(({ runs }) => runs.map(({ text }) => text)).join(' ');
    const table = await give('table.ofScan', { id, as: 'csv', language: 'nl', notes: true });
    return { group, words, rows: new TextDecoder().decode(table.bytes).split('\r\n') };
  };
  const before = await marked();
  expect(before.group).toMatch(/^3 mensen vulden in\. Zonder overleg: bij \d+ van \d+ vragen/u);
  expect(before.words).toContain('Zonder overleg: bij');
  const talked = (rows: readonly string[], words: string) => rows.filter((row) => row.includes(words)).length;
  expect(talked(before.rows, 'samen gekozen')).toBe(1);
  expect(talked(before.rows, 'zonder overleg')).toBeGreaterThan(20);
  await give('group.acceptProposals', { id });
  const after = await marked();
  expect(after.group).toBe('3 mensen vulden in en beslisten samen over elke vraag.');
  expect(after.words).toContain('beslisten samen over elke vraag');
  expect(talked(after.rows, 'zonder overleg')).toBe(0);
});
