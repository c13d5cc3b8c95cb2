import { describe, expect, test } from 'vitest';
import { scanInPdf } from '../../../electron/adapters/pdf/scan-in-pdf.ts';
import type { Assessment } from '../../../scans/assessment/assessment-record.ts';
import { parseScanFile, serialiseScanFile } from '../../../scans/assessment/scan-file.ts';
import { languages } from '../../../scans/services/api.ts';
import type { Input } from '../../../scans/services/api.ts';
import { utf8 } from '../../../scans/services/utf8.ts';
import { responseIdOf, sha256Hex } from '../assessment/example-assessment.ts';
import { machineWithAnswers } from './filled-machine.ts';
import { testMachine } from './machine.ts';

const paper = { paper: 'advies', language: 'fr', notes: true, scan: true } as const satisfies Omit<
  Input<'report.make'>,
  'id'
>;

/** A closed scan with a plan and a consent, and its paper. */
async function machineWithPaper() {
  const machine = await machineWithAnswers();
  const { give, id, where } = machine;
  await give('response.note', { ...where, question: 'STR1', note: 'Een notitie' });
  const step = { dimension: 'ABS', step: 'this-week', who: 'An', on: '', sign: '', done: false } as const;
  await give('plan.change', { id, step });
  await give('assessment.close', { id });
  const { bytes } = await give('report.make', { id, ...paper });
  return { ...machine, call: { file: 'advies.pdf', bytes } };
}

function carriedBy(pdf: Uint8Array): Assessment | string {
  const found = scanInPdf(pdf);
  if (found.kind !== 'found') return found.kind;
  const read = parseScanFile(Buffer.from(found.bytes).toString('utf8'), 'a.pdf', sha256Hex);
  return read.ok ? read.value : JSON.stringify(read.problems);
}

/** The scan with what was shown in these languages alone. */
function shownIn(assessment: Assessment, languages: readonly string[]): Assessment {
  const { state } = assessment;
  if (state.kind === 'open') throw new Error('an open scan shows nothing');
  const views = Object.entries(state.shown.views).filter(([language]) => languages.includes(language));
  return {
    ...assessment,
    state: { ...state, shown: { ...state.shown, views: Object.fromEntries(views) } },
  };
}

describe('the paper of one rater', () => {
  test('opens on another laptop as the same scan, shown as it was in the language of the paper', async () => {
    const { give, id, onDisk, call } = await machineWithPaper();
    const other = testMachine();
    expect(await other.give('assessment.import', call)).toEqual({ kind: 'added', id });
    expect(other.onDisk(id)).toEqual(shownIn(onDisk(id), ['fr']));
    for (const language of ['fr', 'nl'] as const) {
      expect(await other.give('result.view', { id, language })).toEqual(
        await give('result.view', { id, language }),
      );
    }
    const again = await other.give('report.make', { id, ...paper });
    expect(Buffer.from(again.bytes).equals(Buffer.from(call.bytes))).toBe(true);
  });

  test('changes nothing where the scan itself is, nor a second time', async () => {
    const { give, id, folder, onDisk, call } = await machineWithPaper();
    const before = onDisk(id);
    expect(await give('assessment.import', call)).toEqual({ kind: 'unchanged', id });
    expect(onDisk(id)).toEqual(before);
    expect(folder).not.toBe('');
    const other = testMachine();
    await other.give('assessment.import', call);
    expect(await other.give('assessment.import', call)).toEqual({ kind: 'unchanged', id });
  });

  test('takes in what the scan itself and a paper in another language show besides', async () => {
    const { give, id, onDisk, call } = await machineWithPaper();
    const german = await give('report.make', { id, ...paper, language: 'de' });
    const other = testMachine();
    await other.give('assessment.import', call);
    const second = { file: 'b.pdf', bytes: german.bytes };
    expect(await other.give('assessment.import', second)).toEqual({ kind: 'unchanged', id });
    expect(other.onDisk(id)).toEqual({ ...shownIn(onDisk(id), ['fr', 'de']), revision: expect.any(Number) });
    const whole = await give('assessment.export', { id });
    await other.give('assessment.import', { file: 'c.iscan', bytes: whole.bytes });
    expect(other.onDisk(id)).toEqual({ ...onDisk(id), revision: expect.any(Number) });
  });

  test('is older where the scan went on since', async () => {
    const { give, where, id, call } = await machineWithPaper();
    await give('assessment.reopen', { id });
    await give('response.answer', { ...where, question: 'STR1', answer: 4 });
    expect(await give('assessment.import', call)).toEqual({ kind: 'older', id });
  });

  test('carries it only where it is asked for, in both papers', async () => {
    const { give, id } = await machineWithPaper();
    const { scan: _, ...unasked } = paper;
    for (const wish of [unasked, { ...paper, scan: false }] as const) {
      expect(carriedBy((await give('report.make', { id, ...wish })).bytes)).toBe('none');
    }
    for (const wish of [paper, { ...paper, paper: 'kern' }] as const) {
      expect(carriedBy((await give('report.make', { id, ...wish })).bytes)).toMatchObject({ id });
    }
  });

  test('of a scan that is still open, or quick, too', async () => {
    for (const name of ['metaal-voorbeeld', 'quick-scan']) {
      const { give, id, onDisk } = await machineWithAnswers(name);
      expect(carriedBy((await give('report.make', { id, ...paper })).bytes)).toEqual(onDisk(id));
    }
  });
});

test('the paper of several raters opens beside their scan, and tells of none of them', async () => {
  const { give, id, onDisk } = await machineWithAnswers();
  const alone = onDisk(id);
  const [first] = alone.responses;
  if (first === undefined) throw new Error('no answers');
  const second = {
    ...first,
    id: responseIdOf('r2'),
    participant: { id: 'GEHEIM' },
    notes: { STR1: 'Ik twijfel.' },
  };
  const text = serialiseScanFile({ ...alone, responses: [first, second] }, sha256Hex);
  if (!text.ok) throw new Error(JSON.stringify(text.problems));
  const both = { file: 'b.iscan', bytes: utf8(text.value), over: alone.revision };
  await give('assessment.importOver', both);
  const { bytes } = await give('report.make', { id, ...paper });
  const carried = carriedBy(bytes);
  expect(carried).toMatchObject({
    name: 'Metaal Voorbeeld bv (proposition tirée des réponses de 2 personnes)',
    consensus: { raters: 2 },
    responses: [{ participant: {}, notes: {}, facts: {} }],
  });
  expect(JSON.stringify(carried)).not.toMatch(/GEHEIM|twijfel/u);
  const before = onDisk(id);
  const taken = await give('assessment.import', { file: 'a.pdf', bytes });
  if (taken.kind !== 'added') throw new Error(`it was ${taken.kind}`);
  expect(taken.id).not.toBe(id);
  expect(onDisk(id)).toEqual(before);
  expect(await give('result.view', { id: taken.id, language: 'nl' })).toMatchObject({
    body: { kind: 'full' },
  });
});

test('core, annex and scan take at most 200 KB in every language', async () => {
  const { give, id } = await machineWithAnswers('wooden-windows');
  await give('assessment.close', { id });
  for (const language of languages) {
    const { bytes } = await give('report.make', { id, ...paper, language });
    expect({ language, fits: bytes.length <= 200_000 }).toEqual({ language, fits: true });
  }
});
