import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { compose } from '../../../electron/compose.ts';
import { serialiseScanFile } from '../../../scans/assessment/scan-file.ts';
import { languages } from '../../../scans/definition/definition.ts';
import type { Input, Method, Output } from '../../../scans/services/api.ts';
import { dispatch } from '../../../scans/services/dispatch.ts';
import { contentFolder } from '../../definition.ts';
import { temporaryFolder } from '../../electron/adapters/temporary-folder.ts';
import { idOf, sha256Hex } from '../assessment/example-assessment.ts';
import { machineWithAnswers } from './filled-machine.ts';
import { utf8 } from '../../../scans/services/utf8.ts';

const sentence = 'Toon een ruwe schets van uw volgende vernieuwing';
const newSentence = 'Vraag drie klanten wat zij anders zouden doen';

describe('closing', () => {
  test('after midnight here, while it is still the day before in UTC, carries the day of here', async () => {
    vi.stubEnv('TZ', 'Europe/Brussels');
    onTestFinished(() => {
      vi.unstubAllEnvs();
    });
    const { give, id, setTime } = await machineWithAnswers();
    setTime('2026-11-24T23:30:00.000Z');
    await give('assessment.close', { id });
    const { date } = await give('result.view', { id, language: 'nl' });
    const { name } = await give('report.make', { id, language: 'nl', paper: 'kern', notes: true });
    expect([date, name]).toEqual(['25 november 2026', expect.stringContaining('2026-11-25')]);
  });

  test('keeps the day, and takes no answers or changes of the advice any more', async () => {
    const { give, codes, id, where, onDisk } = await machineWithAnswers();
    const { assessment, at } = await give('assessment.close', { id });
    expect(assessment.state).toEqual({ kind: 'closed', on: at, outdated: false });
    expect(onDisk(id).history.map(({ what }) => what)).toEqual(['closed']);
    const edits = { remark: 'Te laat', ownAdvice: [], leftOut: [] };
    expect(await codes('assessment.close', { id })).toEqual(['assessment-closed']);
    expect(await codes('advice.edit', { id, edits })).toEqual(['assessment-closed']);
    expect(await codes('response.note', { ...where, question: 'STR1', note: 'Te laat' })).toEqual([
      'assessment-closed',
    ]);
    const view = await give('result.view', { id, language: 'nl' });
    expect(view.date).toBe('24 november 2026');
  });

  test('is undone by opening again, which forgets what was shown', async () => {
    const { give, codes, id, where, onDisk } = await machineWithAnswers();
    expect(await codes('assessment.reopen', { id })).toEqual(['assessment-open']);
    expect(await codes('assessment.recompute', { id })).toEqual(['assessment-open']);
    await give('assessment.close', { id });
    const { assessment } = await give('assessment.reopen', { id });
    expect(assessment.state).toEqual({ kind: 'open' });
    expect(onDisk(id).state).toEqual({ kind: 'open' });
    await give('response.answer', { ...where, question: 'STR1', answer: 4 });
  });

  test('shows on the same day what the open one showed, in every language', async () => {
    const { give, id } = await machineWithAnswers('quick-scan');
    const before = await Promise.all(languages.map((language) => give('result.view', { id, language })));
    await give('assessment.close', { id });
    const after = await Promise.all(languages.map((language) => give('result.view', { id, language })));
    expect(after).toEqual(before);
  });
});

describe('a closed scan after a content update', () => {
  test('says and prints exactly what it did, until it is computed anew', async () => {
    const { give, id, folder } = await machineWithAnswers();
    await give('assessment.close', { id });
    const paper = { id, paper: 'advies', language: 'nl', notes: true } as const;
    const seen = await give('result.view', { id, language: 'nl' });
    const printed = await give('report.make', paper);
    expect(JSON.stringify(seen)).toContain(sentence);

    const later = updated(folder);
    const { assessment } = await later('assessment.open', { id });
    expect(assessment.state).toMatchObject({ kind: 'closed', outdated: true });
    expect(await later('result.view', { id, language: 'nl' })).toEqual(seen);
    const again = await later('report.make', paper);
    expect(again.name).toBe(printed.name);
    expect(Buffer.from(again.bytes).equals(Buffer.from(printed.bytes))).toBe(true);

    const anew = await later('assessment.recompute', { id });
    expect(anew.assessment.state).toMatchObject({ kind: 'closed', outdated: false });
    expect(anew.assessment.state).toMatchObject({ on: '2026-11-24T13:03:00.000Z' });
    const now = await later('result.view', { id, language: 'nl' });
    expect(now).toMatchObject({ bank: '1.3.0', date: '24 november 2026' });
    expect(JSON.stringify(now)).toContain(newSentence);
    expect(JSON.stringify(now)).not.toContain(sentence);
    const reprinted = await later('report.make', paper);
    expect(Buffer.from(reprinted.bytes).equals(Buffer.from(printed.bytes))).toBe(false);
  });

  test('an open scan follows the content at once', async () => {
    const { give, id, folder } = await machineWithAnswers();
    expect(JSON.stringify(await give('result.view', { id, language: 'nl' }))).toContain(sentence);
    const later = updated(folder);
    expect(JSON.stringify(await later('result.view', { id, language: 'nl' }))).toContain(newSentence);
  });

  test('keeps the names of its adviser, and takes the plan and the referrals of later', async () => {
    const { give, id, folder } = await machineWithAnswers();
    await give('settings.change', { change: { adviser: 'An Peeters', organisation: 'Voorbeeld' } });
    await give('assessment.close', { id });
    await give('settings.change', { change: { adviser: 'Iemand Anders' } });
    const paper = { id, paper: 'kern', language: 'nl', notes: true } as const;
    const { readPdf } = await import('../../electron/adapters/pdf/read-pdf.ts');
    const textOf = async (bytes: Uint8Array): Promise<string> =>
      (await readPdf(bytes)).pages.flatMap(({ runs }) => runs.map(({ text }) => text)).join(' ');
    const first = await textOf((await give('report.make', paper)).bytes);
    expect(first).toContain('An Peeters');
    expect(first).not.toContain('Iemand Anders');

    const later = updated(folder);
    const step = { step: 'this-quarter', who: 'Lieve', on: '2027-03-15', sign: '', done: false } as const;
    await later('plan.change', { id, step: { ...step, dimension: 'CUS' } });
    await later('referral.answer', { id, dimension: 'CUS', centre: 'sirris', answer: 'yes' });
    const second = await textOf((await later('report.make', paper)).bytes);
    expect(second).toContain('15 maart 2027');
    expect(second).toContain(sentence);
    const { body } = await later('result.view', { id, language: 'fr' });
    const given =
      body.kind === 'full' ? body.advice.flatMap(({ offers }) => offers.map((one) => one.given)) : [];
    expect(given.filter((one) => one !== null)).toEqual([
      { answer: 'yes', on: '1er mars 2027', textVersion: '1' },
    ]);
  });
});

describe('a yes to a referral after its text changed', () => {
  const about = { dimension: 'ABS', centre: 'sirris', answer: 'yes' } as const;

  test('is asked again for an open scan: until then there is no letter', async () => {
    const { give, id, folder } = await machineWithAnswers();
    await give('referral.answer', { id, ...about });
    const later = updated(folder);
    const letter = { id, centre: 'sirris', language: 'nl' } as const;
    await expect(later('referral.letter', letter)).rejects.toThrow('referral-text-changed');
    const { body } = await later('result.view', { id, language: 'nl' });
    const advice =
      body.kind === 'full' ? body.advice.find(({ dimension }) => dimension === 'ABS') : undefined;
    expect(advice?.offers[0]).toMatchObject({ textVersion: '2', given: { textVersion: '1' } });
    await later('referral.answer', { id, ...about });
    expect((await later('referral.letter', letter)).name).toMatch(/^Verwijsbrief Sirris /u);
  });

  test('holds for a closed scan, which still shows the text that was agreed to', async () => {
    const { give, id, folder } = await machineWithAnswers();
    await give('referral.answer', { id, ...about });
    await give('assessment.close', { id });
    const later = updated(folder);
    expect((await later('referral.letter', { id, centre: 'sirris', language: 'de' })).name).toMatch(
      /^Vermittlungsschreiben Sirris /u,
    );
  });
});

test('a closed scan of somebody else that says nonsense is computed anew, not believed', async () => {
  const { give, id, onDisk } = await machineWithAnswers();
  await give('assessment.close', { id });
  const strange = { ...onDisk(id), id: idOf('from-somebody-else') };
  const views = { nl: { kind: 'trap' }, fr: '{}', de: '', en: 7 };
  const state = { kind: 'closed', on: '2026-11-20T10:00:00.000Z', shown: { bank: '1.2.0', views } } as const;
  const file = serialiseScanFile({ ...strange, state }, sha256Hex);
  if (!file.ok) throw new Error(JSON.stringify(file.problems));
  await give('assessment.import', { file: 'a.iscan', bytes: utf8(file.value) });
  for (const language of languages) {
    const view = await give('result.view', { id: strange.id, language });
    expect(view).toMatchObject({ language, bank: '1.2.0', body: { kind: 'full' } });
  }
});

/** The same data folder with other content: a later version with one sentence and the text of referrals changed. */
function updated(dataFolder: string) {
  const folder = join(temporaryFolder(), 'content');
  cpSync(contentFolder, folder, { recursive: true });
  const edit = (path: string, from: string | RegExp, to: string): void => {
    const file = join(folder, path);
    const text = readFileSync(file, 'utf8');
    expect(text).toMatch(from);
    writeFileSync(file, text.replace(from, to));
  };
  edit('scan.yaml', "version: '1.2.0'", "version: '1.3.0'");
  edit(
    'dimensions/customers/texts.nl.yaml',
    /Toon een ruwe schets van uw volgende\s+vernieuwing/u,
    newSentence,
  );
  for (const language of languages) {
    edit(`paper/texts.${language}.yaml`, "referral.version: '1'", "referral.version: '2'");
  }
  const { services } = compose({
    contentFolder: folder,
    dataFolder,
    writer: 'none',
    now: () => new Date('2027-03-01T09:00:00Z'),
  });
  const later = async <M extends Method>(method: M, input: Input<M>): Promise<Output<M>> => {
    const outcome = await dispatch(services, 'adviser', method, input);
    if (!outcome.ok) throw new Error(`${method}: ${JSON.stringify(outcome.failure)}`);
    return outcome.value;
  };
  return later;
}
