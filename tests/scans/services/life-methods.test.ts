import { describe, expect, test } from 'vitest';
import { machineWithScan, start, testMachine, whereIn } from './machine.ts';

const later = '2026-11-25T09:00:00.000Z';

describe('a name', () => {
  test('is changed in the list, also of a closed scan, and noted in the history', async () => {
    const { give, setTime, onDisk, assessment } = await machineWithScan();
    setTime(later);
    const kept = await give('assessment.rename', { id: assessment.id, name: '  Metaal, najaar ' });
    expect(kept).toMatchObject({ at: later, assessment: { name: 'Metaal, najaar', changedOn: later } });
    expect(onDisk(assessment.id).company.name).toBe('Metaal Voorbeeld bv');
    expect(onDisk(assessment.id).history.at(-1)).toEqual({ at: later, what: 'renamed' });
  });

  test('of nothing but blanks is refused; the same one writes nothing', async () => {
    const { give, codes, onDisk, assessment } = await machineWithScan();
    const before = onDisk(assessment.id);
    expect(await codes('assessment.rename', { id: assessment.id, name: '  ' })).toEqual([
      'company-without-name',
    ]);
    await give('assessment.rename', { id: assessment.id, name: assessment.name });
    expect(onDisk(assessment.id)).toEqual(before);
    expect(await codes('assessment.rename', { id: 'nothing-here', name: 'x' })).toEqual(['not-found']);
  });
});

describe('the company', () => {
  test('is replaced whole, and the name in the list follows as long as nobody chose another', async () => {
    const { give, onDisk, assessment } = await machineWithScan({
      company: { name: 'Eerst', postcode: '8500', size: '0' },
    });
    const { id } = assessment;
    await give('assessment.setCompany', { id, company: { name: 'Daarna', region: 'VL' } });
    expect(onDisk(id)).toMatchObject({ name: 'Daarna', company: { name: 'Daarna', region: 'VL' } });
    expect(Object.keys(onDisk(id).company)).toEqual(['name', 'region']);
    await give('assessment.rename', { id, name: 'Mijn scan' });
    await give('assessment.setCompany', { id, company: { name: 'Nog anders' } });
    expect(onDisk(id).name).toBe('Mijn scan');
    expect(onDisk(id).history.map(({ what }) => what)).toEqual([
      'created',
      'company-changed',
      'renamed',
      'company-changed',
    ]);
  });

  test('that is wrong is refused with every problem and changes nothing', async () => {
    const { codes, onDisk, assessment } = await machineWithScan();
    const before = onDisk(assessment.id);
    const company = { enterpriseNumber: '0123.456.780', postcode: '12345' };
    expect(await codes('assessment.setCompany', { id: assessment.id, company })).toEqual([
      'company-without-name',
      'response-wrong-enterprise-number',
      'company-wrong-postcode',
    ]);
    expect(onDisk(assessment.id)).toEqual(before);
  });

  test('with staff opens the questions about staff that did not apply', async () => {
    const { give, onDisk, assessment, where } = await machineWithScan({ company: { name: 'x', size: '0' } });
    await give('response.answer', { ...where, question: 'PEO1', answer: 'not-applicable' });
    await give('response.answer', { ...where, question: 'NET4', answer: 'not-applicable' });
    await give('response.answer', { ...where, question: 'STR1', answer: 3 });
    const { id } = assessment;
    await give('assessment.setCompany', { id, company: { name: 'y', size: '0' } });
    expect(Object.keys(onDisk(id).responses[0]?.answers ?? {})).toEqual(['NET4', 'PEO1', 'STR1']);
    await give('assessment.setCompany', { id, company: { name: 'y', size: '1-4' } });
    expect(Object.keys(onDisk(id).responses[0]?.answers ?? {})).toEqual(['NET4', 'STR1']);
  });
});

describe('a copy', () => {
  test('has a new id, says that it is a copy, and takes no referrals along', async () => {
    const { give, setTime, onDisk, assessment, where } = await machineWithScan();
    await give('response.answer', { ...where, question: 'STR1', answer: 2 });
    const original = onDisk(assessment.id);
    setTime(later);
    const copy = await give('assessment.duplicate', { id: assessment.id, language: 'nl' });
    expect(copy.assessment.id).not.toBe(assessment.id);
    const stored = onDisk(copy.assessment.id);
    expect(stored).toMatchObject({
      name: 'Metaal Voorbeeld bv (kopie)',
      createdOn: later,
      responses: original.responses,
      referrals: [],
      state: { kind: 'open' },
      history: [{ at: later, what: 'duplicated' }],
      revision: 0,
    });
    expect(onDisk(assessment.id)).toEqual(original);
  });

  test('of a name of 200 characters still fits, in every language', async () => {
    const { give, assessment } = await machineWithScan({ company: { name: '🙂'.repeat(200) } });
    for (const language of ['nl', 'fr', 'de', 'en'] as const) {
      const copy = await give('assessment.duplicate', { id: assessment.id, language });
      expect(copy.assessment.name).toMatch(/ \([Kk]opie\)$| \(copie\)$| \(copy\)$/u);
    }
  });

  test('of what is not there is refused', async () => {
    expect(await testMachine().codes('assessment.duplicate', { id: 'nothing-here', language: 'nl' })).toEqual(
      ['not-found'],
    );
  });
});

describe('the trash', () => {
  test('takes a scan from the list and gives it back with one call', async () => {
    const { give, codes, assessment } = await machineWithScan();
    expect(await give('assessment.trash', { id: assessment.id })).toBeNull();
    expect(await give('assessment.list', {})).toEqual([]);
    expect(await codes('assessment.open', { id: assessment.id })).toEqual(['not-found']);
    const [row] = await give('assessment.listTrash', {});
    expect(row).toMatchObject({ id: assessment.id, trashedOn: '2026-11-24T13:03:00.000Z' });
    expect(await give('assessment.restore', { file: row?.file ?? '' })).toBe(assessment.id);
    expect((await give('assessment.open', { id: assessment.id })).assessment).toEqual(assessment);
    expect(await give('assessment.listTrash', {})).toEqual([]);
  });

  test('refuses what is not there, and a place that is taken', async () => {
    const { give, codes, assessment } = await machineWithScan();
    expect(await codes('assessment.trash', { id: 'nothing-here' })).toEqual(['not-found']);
    expect(await codes('assessment.restore', { file: '../settings.json' })).toEqual(['not-found']);
    const { bytes } = await give('assessment.export', { id: assessment.id });
    await give('assessment.trash', { id: assessment.id });
    await give('assessment.import', { file: 'a.iscan', bytes });
    const [row] = await give('assessment.listTrash', {});
    expect(await codes('assessment.restore', { file: row?.file ?? '' })).toEqual(['already-there']);
  });
});

describe('a quick scan', () => {
  async function quickScan() {
    const test = await machineWithScan({ mode: 'quick', filledBy: 'adviser' });
    await test.give('response.answer', { ...test.where, question: 'CUS1', answer: 3 });
    await test.give('response.answer', { ...test.where, question: 'STR1', answer: 1 });
    await test.give('response.note', { ...test.where, question: 'STR1', note: 'Elk najaar.' });
    return test;
  }

  test('of ninety days grows into a full one with its answers to be confirmed', async () => {
    const { give, setTime, onDisk, assessment } = await quickScan();
    const quick = onDisk(assessment.id);
    setTime('2027-02-22T13:03:00.000Z');
    const { assessment: grown } = await give('assessment.grow', { id: assessment.id });
    expect(grown).toMatchObject({
      name: 'Metaal Voorbeeld bv',
      mode: 'full',
      filledBy: 'adviser',
      grownFrom: assessment.id,
      createdOn: '2027-02-22T13:03:00.000Z',
      history: [{ what: 'grown' }],
    });
    expect(grown.responses[0]).toMatchObject({
      answers: quick.responses[0]?.answers,
      notes: { STR1: 'Elk najaar.' },
      toConfirm: ['STR1', 'CUS1'],
      position: null,
    });
    expect(onDisk(grown.id)).toEqual(grown);
    expect(onDisk(assessment.id)).toEqual(quick);

    const where = whereIn(grown);
    const first = await give('response.confirm', { ...where, questions: ['STR1'] });
    expect(first.assessment.responses[0]?.toConfirm).toEqual(['CUS1']);
    expect(first.assessment.responses[0]?.answers).toEqual(quick.responses[0]?.answers);
    const second = await give('response.answer', { ...where, question: 'CUS1', answer: 2 });
    expect(second.assessment.responses[0]?.toConfirm).toEqual([]);
    await give('response.answer', { ...where, question: 'SUS1', answer: 2 });
  });

  test('of ninety-one days does not, and neither does a full one', async () => {
    const { give, codes, setTime, files, assessment } = await quickScan();
    const full = await give('assessment.create', start);
    const before = files();
    setTime('2027-02-23T13:03:00.000Z');
    expect(await codes('assessment.grow', { id: assessment.id })).toEqual(['assessment-grow-old']);
    expect(await codes('assessment.grow', { id: full.assessment.id })).toEqual(['assessment-grow-full']);
    expect(await codes('assessment.grow', { id: 'nothing-here' })).toEqual(['not-found']);
    expect(files()).toEqual(before);
  });
});

describe('a closed scan', () => {
  test('takes nothing more, until it is opened again', async () => {
    const { give, codes, onDisk, assessment, where } = await machineWithScan();
    await give('response.answer', { ...where, question: 'STR1', answer: 2 });
    await give('assessment.close', { id: assessment.id });
    const closed = onDisk(assessment.id);
    const closedCode = ['assessment-closed'];
    expect(await codes('response.answer', { ...where, question: 'STR1', answer: 3 })).toEqual(closedCode);
    expect(await codes('response.answer', { ...where, question: 'STR1', answer: null })).toEqual(closedCode);
    expect(await codes('response.note', { ...where, question: 'STR1', note: 'x' })).toEqual(closedCode);
    expect(await codes('response.importance', { ...where, dimension: 'STR', importance: 1 })).toEqual(
      closedCode,
    );
    expect(await codes('response.fact', { ...where, fact: 'F1', options: [0] })).toEqual(closedCode);
    expect(await codes('response.position', { ...where, question: 'STR2' })).toEqual(closedCode);
    expect(await codes('response.confirm', { ...where, questions: ['STR1'] })).toEqual(closedCode);
    const { id } = assessment;
    expect(await codes('assessment.setCompany', { id, company: { name: 'x' } })).toEqual(closedCode);
    expect(onDisk(id)).toEqual(closed);
    await give('assessment.rename', { id, name: 'Mag wel' });
    expect(onDisk(id)).toMatchObject({ name: 'Mag wel', state: closed.state });
    await give('assessment.reopen', { id });
    await give('response.answer', { ...where, question: 'STR1', answer: 3 });
  });

  test('gives an open copy, and travels as it is', async () => {
    const { give, onDisk, assessment } = await machineWithScan();
    await give('assessment.close', { id: assessment.id });
    const copy = await give('assessment.duplicate', { id: assessment.id, language: 'nl' });
    expect(onDisk(copy.assessment.id).state).toEqual({ kind: 'open' });
    const { bytes } = await give('assessment.export', { id: assessment.id });
    const other = testMachine();
    await other.give('assessment.import', { file: 'a.iscan', bytes });
    expect(other.onDisk(assessment.id)).toEqual(onDisk(assessment.id));
  });
});
