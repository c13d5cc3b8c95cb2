import { describe, expect, test } from 'vitest';
import { languages } from '../../../scans/services/api.ts';
import type { Answer } from '../../../scans/assessment/assessment.ts';
import type { Assessment, AssessmentResponse } from '../../../scans/assessment/assessment-record.ts';
import { serialiseScanFile } from '../../../scans/assessment/scan-file.ts';
import { utf8 } from '../../../scans/services/utf8.ts';
import { loadDefinition } from '../../definition.ts';
import { readPdf } from '../../electron/adapters/pdf/read-pdf.ts';
import { responseIdOf, sha256Hex } from '../assessment/example-assessment.ts';
import { machineWithAnswers } from './filled-machine.ts';

const at = '2026-11-20T09:00:00.000Z';
const definition = await loadDefinition();
/** Nobody but one of them gave such a level, and they would agree on another. */
const apart = ['STR1', 'STR2', 'ABS1'];

const given: readonly (readonly [id: string, answer: Answer, note: string, importance: 0 | 3])[] = [
  ['r1', 0, 'Dat zei An onder ons', 0],
  ['r2', 4, 'Dat vindt alleen Bart', 3],
];

/** What must be seen nowhere: names, notes, and the texts of the answers that only one of them gave. */
function secretsIn(language: (typeof languages)[number]): readonly string[] {
  const levels = definition.questions
    .filter(({ id }) => apart.includes(id))
    .flatMap((question) => [question.levels[0][language], question.levels[4][language]]);
  return [...given.flatMap(([id, , note]) => [`persoon-${id}`, note]), ...levels];
}

function rater(first: AssessmentResponse, [id, answer, note, importance]: (typeof given)[number]) {
  const own = Object.fromEntries(apart.map((question) => [question, { answer, at }]));
  return {
    ...first,
    id: responseIdOf(id),
    participant: { id: `persoon-${id}` },
    answers: { ...first.answers, ...own },
    notes: Object.fromEntries(apart.map((question) => [question, note])),
    importance: { STR: importance },
  };
}

/** The scan of two people, come in as a file. */
async function machineWithTwo(change: (assessment: Assessment) => Assessment = (same) => same) {
  const machine = await machineWithAnswers();
  const { id, onDisk, give } = machine;
  const alone = onDisk(id);
  const [first] = alone.responses;
  if (first === undefined) throw new Error('no answers');
  const text = serialiseScanFile(
    change({ ...alone, responses: given.map((one) => rater(first, one)) }),
    sha256Hex,
  );
  if (!text.ok) throw new Error(JSON.stringify(text.problems));
  await give('assessment.importOver', { file: 'b.iscan', bytes: utf8(text.value), over: alone.revision });
  return machine;
}

type Machine = Awaited<ReturnType<typeof machineWithTwo>>;

/** Everything that screen, papers and table say, in one line. */
async function everythingOf({ give, id }: Machine, language: (typeof languages)[number]): Promise<string> {
  const papers = await Promise.all(
    (['advies', 'kern'] as const).map(async (paper) => {
      const { bytes } = await give('report.make', { id, paper, language, notes: true });
      const { pages } = await readPdf(bytes);
      return pages.flatMap(({ runs }) => runs.map(({ text }) => text)).join(' ');
    }),
  );
  const table = await give('table.ofScan', { id, as: 'csv', language, notes: true });
  const page = await give('report.page', { id, paper: 'advies', language, notes: true });
  const view = await give('result.view', { id, language });
  return flat(
    [
      JSON.stringify(view),
      ...papers,
      ...[table, page].map(({ bytes }) => new TextDecoder().decode(bytes)),
    ].join(' '),
  );
}

/** A paper breaks its lines where a screen does not. */
function flat(text: string): string {
  return text.replace(/[\s\u00ad]+/gu, '');
}

function seenIn(everything: string, secrets: readonly string[]): readonly string[] {
  return secrets.filter((secret) => everything.includes(flat(secret)));
}

describe('of several raters, result, papers and table', () => {
  test.each(languages)('tell nothing of one of them: %s', async (language) => {
    const everything = await everythingOf(await machineWithTwo(), language);
    expect(seenIn(everything, secretsIn(language))).toEqual([]);
  });

  test('tell what they would agree on', async () => {
    const { give, id } = await machineWithTwo();
    const { body } = await give('result.view', { id, language: 'nl' });
    if (body.kind !== 'full') throw new Error(body.kind);
    const answers = body.dimensions.flatMap((dimension) => dimension.answers);
    const agreed = answers.filter(({ question }) => apart.includes(question));
    expect(agreed.map(({ level, note }) => ({ level, note }))).toEqual(
      apart.map(() => ({ level: 2, note: '' })),
    );
    expect(body.dimensions.find(({ id: theme }) => theme === 'STR')?.importance).toBe(1);
  });

  test('do so too when it is closed, and when a file kept what one of them was shown', async () => {
    const machine = await machineWithTwo();
    const { give, id, onDisk } = machine;
    const one = await machineWithAnswers();
    for (const question of apart)
      await one.give('response.note', { ...one.where, question, note: 'Dat zei An onder ons' });
    for (const question of apart) await one.give('response.answer', { ...one.where, question, answer: 0 });
    await one.give('assessment.close', { id });
    const { state } = one.onDisk(id);
    await give('assessment.close', { id });
    expect(seenIn(flat(JSON.stringify(onDisk(id).state)), secretsIn('nl'))).toEqual([]);
    for (const closed of [machine, await machineWithTwo((both) => ({ ...both, state }))]) {
      expect(closed.onDisk(id).state.kind).toBe('closed');
      expect(seenIn(await everythingOf(closed, 'nl'), secretsIn('nl'))).toEqual([]);
    }
  });

  test('say nothing of the pace of one of them', async () => {
    const flagsOf = async (most: number): Promise<readonly string[]> => {
      const { give, id } = await machineWithTwo((both) => ({
        ...both,
        filledBy: 'adviser',
        responses: both.responses.slice(0, most).map(inOneSecond),
      }));
      return (await give('result.view', { id, language: 'nl' })).qualityFlags;
    };
    expect((await flagsOf(1)).length).toBeGreaterThan(0);
    expect(await flagsOf(2)).toEqual([]);
  });
});

function inOneSecond(response: AssessmentResponse): AssessmentResponse {
  const answers = Object.entries(response.answers).map(([id, given]) => [id, { ...given, at }] as const);
  return { ...response, answers: Object.fromEntries(answers) };
}
