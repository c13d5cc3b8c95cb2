import { describe, expect, test } from 'vitest';
import { readPdf } from '../../electron/adapters/pdf/read-pdf.ts';
import { machineWithAnswers } from './filled-machine.ts';
import { machineWithScan } from './machine.ts';

const nothing = { remark: '', ownAdvice: [], leftOut: [] };

async function textOf(bytes: Uint8Array): Promise<string> {
  const { pages } = await readPdf(bytes);
  return pages.flatMap(({ runs }) => runs.map(({ text }) => text)).join(' ');
}

describe('the paper', () => {
  test('has a name that every system takes, whatever the company is called', async () => {
    const { give, id } = await machineWithAnswers();
    const make = async () =>
      (await give('report.make', { id, paper: 'advies', language: 'nl', notes: true })).name;
    expect(await make()).toBe('Innovatieadvies Metaal Voorbeeld bv 2026-11-24.pdf');
    for (const [name, safe] of [
      ['A/B\\C: "x"*?<y>|', 'A-B-C- -x----y--'],
      ['..hidden.', 'hidden'],
      ['Bakkerij\nVoorbeeld\u202e', 'Bakkerij Voorbeeld'],
    ] as const) {
      await give('assessment.setCompany', { id, company: { name } });
      expect(await make()).toBe(`Innovatieadvies ${safe} 2026-11-24.pdf`);
    }
    await give('assessment.setCompany', { id, company: { name: 'Zeer lange naam '.repeat(12) } });
    expect((await make()).length).toBeLessThan(130);
  });

  test('speaks its own language, with the notes or without them', async () => {
    const { give, id, where } = await machineWithAnswers();
    await give('response.note', { ...where, question: 'STR2', note: 'Geheimpje' });
    const paper = { id, paper: 'advies', language: 'fr' } as const;
    const whole = await give('report.make', { ...paper, notes: true });
    const without = await give('report.make', { ...paper, notes: false });
    expect(whole).toMatchObject({
      type: 'application/pdf',
      name: 'Conseil d’innovation Metaal Voorbeeld bv 2026-11-24.pdf',
    });
    expect((await readPdf(whole.bytes)).language).toBe('fr-BE');
    expect(await textOf(whole.bytes)).toContain('Geheimpje');
    expect(await textOf(without.bytes)).not.toContain('Geheimpje');
  });

  test('of a quick scan is the short one alone', async () => {
    const { give, codes, id } = await machineWithAnswers('quick-scan');
    const paper = { id, language: 'nl', notes: true } as const;
    expect(await codes('report.make', { ...paper, paper: 'kern' })).toEqual(['paper-not-for-quick-scan']);
    expect((await give('report.make', { ...paper, paper: 'advies' })).bytes.length).toBeGreaterThan(10_000);
  });

  test('comes also of a scan without one answer', async () => {
    const { give, assessment } = await machineWithScan();
    const { id } = assessment;
    expect(await give('result.view', { id, language: 'nl' })).toMatchObject({ body: { kind: 'full' } });
    const made = await give('report.make', { id, paper: 'advies', language: 'nl', notes: true });
    expect(await textOf(made.bytes)).toContain('te weinig antwoorden');
  });

  test('says what an adviser added and left out, and who it was', async () => {
    const { give, codes, id } = await machineWithAnswers();
    await give('settings.change', {
      change: { adviser: 'An Peeters', organisation: 'Voorbeeld', showProfileType: false },
    });
    const edits = {
      remark: 'Bel eerst.',
      ownAdvice: [{ id: 'own-1', text: 'Begin klein.' }],
      leftOut: ['CUS'],
    };
    const { assessment } = await give('advice.edit', { id, edits });
    expect(assessment.edits).toEqual(edits);
    const text = await textOf(
      (await give('report.make', { id, paper: 'advies', language: 'nl', notes: true })).bytes,
    );
    expect(text).toContain('Toegevoegd door uw adviseur, An Peeters, Voorbeeld');
    expect(text).toContain('Bel eerst.');
    expect(text).toContain('Begin klein.');
    expect(text).toContain('Uw adviseur liet dit advies weg.');
    expect(text).not.toContain('Profiel, als hulp');
    expect(await codes('advice.edit', { id, edits: { ...nothing, leftOut: ['EMB'] } })).toEqual([
      'result-unknown-theme',
    ]);
    await give('advice.edit', { id, edits: nothing });
    const { body } = await give('result.view', { id, language: 'nl' });
    expect(body.kind === 'full' && body.advice.some(({ leftOut }) => leftOut)).toBe(false);
  });
});

describe('a referral', () => {
  const about = { dimension: 'ABS', centre: 'sirris' } as const;

  test('is kept with its moment and text, shown in words, and withdrawn as easily', async () => {
    const { give, id, onDisk, setTime } = await machineWithAnswers();
    const offers = async () => {
      const { body } = await give('result.view', { id, language: 'nl' });
      const found =
        body.kind === 'full' ? body.advice.find(({ dimension }) => dimension === 'ABS') : undefined;
      return found?.offers.map(({ centre, given }) => [centre, given]);
    };
    expect(await offers()).toEqual([
      ['sirris', null],
      ['vlaio', null],
    ]);
    await give('referral.answer', { id, ...about, answer: 'yes' });
    setTime('2026-11-25T09:00:00.000Z');
    await give('referral.answer', { id, ...about, answer: 'yes' });
    expect(onDisk(id).referrals).toEqual([
      { ...about, answer: 'yes', at: '2026-11-24T13:03:00.000Z', textVersion: '1' },
    ]);
    expect(await offers()).toEqual([
      ['sirris', { answer: 'yes', on: '24 november 2026', textVersion: '1' }],
      ['vlaio', null],
    ]);
    await give('referral.answer', { id, ...about, answer: 'no' });
    expect(onDisk(id).referrals).toMatchObject([{ answer: 'no', at: '2026-11-25T09:00:00.000Z' }]);
    await give('referral.answer', { id, ...about, answer: null });
    expect(onDisk(id).referrals).toEqual([]);
  });

  test('is refused where it was not offered, and can be taken back all the same', async () => {
    const { give, codes, id, where, onDisk } = await machineWithAnswers();
    expect(
      await codes('referral.answer', { id, dimension: 'ABS', centre: 'buildwise', answer: 'yes' }),
    ).toEqual(['referral-not-offered']);
    expect(await codes('referral.answer', { id, dimension: 'PEO', centre: 'sirris', answer: 'yes' })).toEqual(
      ['referral-not-offered'],
    );
    await give('referral.answer', { id, ...about, answer: 'yes' });
    await give('response.importance', { ...where, dimension: 'ABS', importance: 0 });
    expect(await codes('referral.answer', { id, ...about, answer: 'yes' })).toEqual(['referral-not-offered']);
    await give('referral.answer', { id, ...about, answer: 'no' });
    expect(onDisk(id).referrals).toMatchObject([{ answer: 'no' }]);
    await give('referral.answer', { id, ...about, answer: null });
    expect(onDisk(id).referrals).toEqual([]);
  });

  test('gives one letter for every theme with a yes, and none without', async () => {
    const { give, codes, id } = await machineWithAnswers();
    const letter = { id, centre: 'sirris', language: 'nl' } as const;
    expect(await codes('referral.letter', letter)).toEqual(['referral-not-given']);
    await give('referral.answer', { id, ...about, answer: 'yes' });
    await give('referral.answer', { id, ...about, dimension: 'CUS', answer: 'yes' });
    await give('referral.answer', { id, ...about, dimension: 'NET', answer: 'later' });
    const made = await give('referral.letter', letter);
    expect(made.name).toBe('Verwijsbrief Sirris Metaal Voorbeeld bv 2026-11-24.pdf');
    const { pages } = await readPdf(made.bytes);
    expect(pages).toHaveLength(1);
    const text = await textOf(made.bytes);
    expect(text).toContain('Kennis van buiten gebruiken');
    expect(text).toContain('Klant en markt');
    expect(text).toContain('Gegeven op 24 november 2026, tekst 1.');
    for (const kept of ['Samenwerken en afspraken', '1.2.0', 'VLAIO', '39']) expect(text).not.toContain(kept);
    expect(await codes('referral.letter', { ...letter, centre: 'vlaio' })).toEqual(['referral-not-given']);
    await give('referral.answer', { id, ...about, answer: 'no' });
    expect(await textOf((await give('referral.letter', letter)).bytes)).not.toContain('Kennis van buiten');
    await give('referral.answer', { id, ...about, dimension: 'CUS', answer: null });
    expect(await codes('referral.letter', letter)).toEqual(['referral-not-given']);
  });

  test('of a quick scan names the theme without a level', async () => {
    const { give, id } = await machineWithAnswers('quick-scan');
    const { body } = await give('result.view', { id, language: 'nl' });
    const [offer] = body.kind === 'quick' ? body.offers : [];
    if (offer === undefined) throw new Error('no offer');
    expect(offer.question).toMatch(/^Wilt u dat .+ u contacteert over ‘.+’\?$/u);
    const { dimension, centre } = offer;
    await give('referral.answer', { id, dimension, centre, answer: 'yes' });
    const { bytes } = await give('referral.letter', { id, centre, language: 'nl' });
    expect(await textOf(bytes)).not.toContain('niveau');
  });
});
