import { describe, expect, test } from 'vitest';
import type { Input } from '../../../scans/services/api.ts';
import { machineWithScan, testMachine } from './machine.ts';

const at = '2026-11-24T13:05:00.000Z';

describe('an answer', () => {
  test('is on disk with its moment when the promise resolves, and another machine finds it', async () => {
    const { give, setTime, onDisk, folder, assessment, where } = await machineWithScan();
    setTime(at);
    const kept = await give('response.answer', { ...where, question: 'STR1', answer: 2 });
    expect(kept.at).toBe(at);
    expect(kept.assessment.responses[0]?.answers).toEqual({ STR1: { answer: 2, at } });
    expect(onDisk(assessment.id).responses[0]?.answers).toEqual({ STR1: { answer: 2, at } });
    const opened = await testMachine(folder).give('assessment.open', { id: assessment.id });
    expect(opened).toEqual({ assessment: kept.assessment, notices: [] });
  });

  test.each([['dont-know'], [0], [4]] as const)('may be %s', async (answer) => {
    const { give, where } = await machineWithScan();
    const { assessment } = await give('response.answer', { ...where, question: 'STR1', answer });
    expect(assessment.responses[0]?.answers).toMatchObject({ STR1: { answer } });
  });

  test('is taken back with null; the same one again changes nothing on disk', async () => {
    const { give, setTime, onDisk, assessment, where } = await machineWithScan();
    await give('response.answer', { ...where, question: 'STR1', answer: 2 });
    const before = onDisk(assessment.id);
    setTime(at);
    const again = await give('response.answer', { ...where, question: 'STR1', answer: 2 });
    expect(again.assessment.revision).toBe(before.revision);
    expect(onDisk(assessment.id)).toEqual(before);
    const taken = await give('response.answer', { ...where, question: 'STR1', answer: null });
    expect(taken.assessment.responses[0]?.answers).toEqual({});
    expect(onDisk(assessment.id).responses[0]?.answers).toEqual({});
  });

  test.each<[string, Partial<Input<'assessment.create'>>, string, 2 | 'not-applicable', string]>([
    ['an unknown question', {}, 'STR9', 2, 'response-unknown-question'],
    ['a question of another variant', {}, 'EMB1-C', 2, 'response-question-of-other-variant'],
    ['a question outside the quick scan', { mode: 'quick' }, 'STR2', 2, 'response-question-not-in-quick'],
    ['not applicable where it cannot be', {}, 'STR1', 'not-applicable', 'response-not-applicable-refused'],
    [
      'not applicable about staff where there is some',
      { company: { name: 'x', size: '1-4' } },
      'PEO1',
      'not-applicable',
      'response-not-applicable-needs-no-staff',
    ],
  ])('to %s is refused and nothing changes', async (_, changes, question, answer, code) => {
    const { codes, onDisk, assessment, where } = await machineWithScan(changes);
    const before = onDisk(assessment.id);
    expect(await codes('response.answer', { ...where, question, answer })).toEqual([code]);
    expect(onDisk(assessment.id)).toEqual(before);
  });

  test('not applicable about staff where nobody but the owner works', async () => {
    const { give, where } = await machineWithScan({ company: { name: 'x', size: '0' } });
    await give('response.answer', { ...where, question: 'PEO1', answer: 'not-applicable' });
  });

  test('of a response or an assessment that is not there is refused', async () => {
    const { codes, where } = await machineWithScan();
    const answer = { question: 'STR1', answer: 2 } as const;
    expect(await codes('response.answer', { ...where, response: 'r9', ...answer })).toEqual([
      'assessment-unknown-response',
    ]);
    expect(await codes('response.answer', { ...where, id: 'nothing-here', ...answer })).toEqual([
      'not-found',
    ]);
  });

  test('thirty-eight at once are all kept', async () => {
    const { give, machine, assessment, where, onDisk } = await machineWithScan();
    const { variants } = await give('content.view', { language: 'nl' });
    const questions = variants.find(({ id }) => id === 'general')?.questions ?? [];
    expect(questions).toHaveLength(38);
    await Promise.all(
      questions.map((question) => give('response.answer', { ...where, question, answer: 1 })),
    );
    expect(Object.keys(onDisk(assessment.id).responses[0]?.answers ?? {})).toHaveLength(38);
    expect(await machine.dataFolder.probe()).toEqual({ ok: true, value: null });
  });
});

describe('a note', () => {
  test('is kept as typed, and an empty one takes it away', async () => {
    const { give, onDisk, assessment, where } = await machineWithScan();
    const note = 'Elk najaar: “één” halve dag 🙂\n2de regel';
    await give('response.note', { ...where, question: 'STR1', note });
    expect(onDisk(assessment.id).responses[0]?.notes).toEqual({ STR1: note });
    await give('response.note', { ...where, question: 'STR1', note: '' });
    expect(onDisk(assessment.id).responses[0]?.notes).toEqual({});
  });

  test('counts characters, not bytes, and is refused when too long or without its question', async () => {
    const { give, codes, where } = await machineWithScan();
    await give('response.note', { ...where, question: 'STR1', note: '🙂'.repeat(2000) });
    expect(await codes('response.note', { ...where, question: 'STR1', note: 'x'.repeat(2001) })).toEqual([
      'response-text-too-long',
    ]);
    expect(await codes('response.note', { ...where, question: 'EMB1-C', note: 'x' })).toEqual([
      'response-question-of-other-variant',
    ]);
  });
});

describe('importance', () => {
  test('three may be crucial; a fourth is refused until one goes down', async () => {
    const { give, codes, onDisk, assessment, where } = await machineWithScan();
    for (const dimension of ['STR', 'CUS', 'ABS']) {
      await give('response.importance', { ...where, dimension, importance: 3 });
    }
    const fourth = { ...where, dimension: 'NET', importance: 3 } as const;
    expect(await codes('response.importance', fourth)).toEqual(['response-too-many-crucial']);
    await give('response.importance', { ...where, dimension: 'STR', importance: 2 });
    await give('response.importance', fourth);
    const rated = { ABS: 3, CUS: 3, NET: 3, STR: 2 };
    expect(onDisk(assessment.id).responses[0]?.importance).toEqual(rated);
  });

  test('taken back altogether is not rated at all', async () => {
    const { give, where } = await machineWithScan();
    await give('response.importance', { ...where, dimension: 'STR', importance: 0 });
    const { assessment } = await give('response.importance', {
      ...where,
      dimension: 'STR',
      importance: null,
    });
    expect(assessment.responses[0]?.importance).toBeNull();
  });

  test('of a dimension outside the variant is refused', async () => {
    const { codes, where } = await machineWithScan();
    expect(await codes('response.importance', { ...where, dimension: 'EMB', importance: 1 })).toEqual([
      'response-unknown-dimension',
    ]);
  });
});

describe('a fact', () => {
  test('takes one option or several, and an empty list takes it back', async () => {
    const { give, onDisk, assessment, where } = await machineWithScan();
    await give('response.fact', { ...where, fact: 'F1', options: [2] });
    await give('response.fact', { ...where, fact: 'F5', options: [0, 2] });
    expect(onDisk(assessment.id).responses[0]?.facts).toEqual({ F1: [2], F5: [0, 2] });
    await give('response.fact', { ...where, fact: 'F1', options: [] });
    expect(onDisk(assessment.id).responses[0]?.facts).toEqual({ F5: [0, 2] });
  });

  test.each<[string, string, number[], string]>([
    ['an unknown fact', 'F9', [0], 'response-unknown-fact'],
    ['an option that does not exist', 'F1', [3], 'response-wrong-option'],
    ['two options where one is asked', 'F1', [0, 1], 'response-wrong-option'],
    ['too many options', 'F5', [0, 1, 2], 'response-too-many-options'],
    ['the same twice', 'F5', [1, 1], 'response-option-twice'],
    ['one that stands alone, with another', 'F5', [0, 7], 'response-exclusive-option'],
  ])('%s is refused', async (_, fact, options, code) => {
    const { codes, where } = await machineWithScan();
    expect(await codes('response.fact', { ...where, fact, options })).toEqual([code]);
  });
});

describe('the position', () => {
  test('is where the next sitting goes on; the order of the list and the history do not move', async () => {
    const { give, codes, setTime, onDisk, assessment, where } = await machineWithScan();
    setTime(at);
    const kept = await give('response.position', { ...where, question: 'CUS1' });
    expect(kept.at).toBe(at);
    expect(onDisk(assessment.id)).toMatchObject({
      changedOn: assessment.createdOn,
      history: [{ what: 'created' }],
      responses: [{ position: 'CUS1' }],
    });
    await give('response.position', { ...where, question: null });
    expect(onDisk(assessment.id).responses[0]?.position).toBeNull();
    expect(await codes('response.position', { ...where, question: 'EMB1-C' })).toEqual([
      'response-question-of-other-variant',
    ]);
  });
});

test('the history says once a day that somebody answered', async () => {
  const { give, setTime, onDisk, assessment, where } = await machineWithScan();
  await give('response.answer', { ...where, question: 'STR1', answer: 2 });
  setTime('2026-11-24T20:00:00.000Z');
  await give('response.note', { ...where, question: 'STR1', note: 'x' });
  setTime('2026-11-25T08:00:00.000Z');
  await give('response.fact', { ...where, fact: 'F1', options: [0] });
  expect(onDisk(assessment.id).history).toEqual([
    { at: '2026-11-24T13:03:00.000Z', what: 'created' },
    { at: '2026-11-24T13:03:00.000Z', what: 'answered' },
    { at: '2026-11-25T08:00:00.000Z', what: 'answered' },
  ]);
  expect(onDisk(assessment.id).changedOn).toBe('2026-11-25T08:00:00.000Z');
});
