import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { machineWithAnswers } from './filled-machine.ts';

const tuesday = '2026-11-24T13:03:00.000Z';
const friday = '2026-11-27T09:30:00.000Z';
const nl = { language: 'nl' } as const;

/** Opened on Tuesday, changed on Friday. */
async function changedSince() {
  const machine = await machineWithAnswers();
  const { give, id, where, setTime } = machine;
  await give('assessment.open', { id });
  setTime(friday);
  await give('response.answer', { ...where, question: 'STR1', answer: 4 });
  await give('response.note', { ...where, question: 'STR1', note: 'Nu wel' });
  await give('assessment.rename', { id, name: 'Andere naam' });
  const rows = await give('assessment.generations', { id });
  const copy = rows.find(({ at }) => at === tuesday);
  if (copy === undefined) throw new Error(`no copy of Tuesday in ${JSON.stringify(rows)}`);
  return { ...machine, rows, copy, copies: join(machine.folder, 'generations', id) };
}

describe('copies of a scan as it was', () => {
  test('say how far they are from now', async () => {
    const { give, id, copy, onDisk } = await changedSince();
    const count = Object.keys(onDisk(id).responses[0]?.answers ?? {}).length;
    expect(copy).toMatchObject({ at: tuesday, answers: count, differences: 2 });
    const difference = await give('assessment.compareGeneration', { id, file: copy.file, ...nl });
    const question = difference.themes[0]?.questions[0];
    expect(difference.themes.map(({ questions }) => questions.map((one) => String(one.question)))).toEqual([
      ['STR1'],
    ]);
    expect(question?.now).toMatchObject({ level: 4, note: 'Nu wel' });
    expect(question?.before.level).not.toBe(4);
    expect(question?.before.words).not.toBe(question?.now.words);
    expect(difference).toMatchObject({ parts: ['name'], notAsked: 0, closedThen: false });
  });

  test('stand in the list also where they cannot be read, and are not gone back to', async () => {
    const { give, codes, id, copy, copies } = await changedSince();
    writeFileSync(join(copies, copy.file), '{');
    const rows = await give('assessment.generations', { id });
    expect(rows.find(({ file }) => file === copy.file)).toMatchObject({ answers: null });
    expect(await codes('assessment.goBackTo', { id, file: copy.file })).toEqual(['scan-file-unreadable']);
    expect(await codes('assessment.goBackTo', { id, file: '../x' })).toEqual(['generation-gone']);
  });
});

describe('going back', () => {
  test('gives the old content with the next revision, and is undone', async () => {
    const { give, id, copy, onDisk } = await changedSince();
    const before = onDisk(id);
    const { undo, assessment } = await give('assessment.goBackTo', { id, file: copy.file });
    expect(assessment.name).not.toBe('Andere naam');
    expect(onDisk(id).revision).toBe(before.revision + 1);
    expect(onDisk(id).history.slice(0, -1)).toEqual(before.history);
    expect(onDisk(id).history.at(-1)).toEqual({ at: friday, what: 'went-back' });
    const difference = await give('assessment.compareGeneration', { id, file: copy.file, ...nl });
    expect(difference).toMatchObject({ themes: [], parts: [], notAsked: 0 });
    await give('assessment.goBackTo', { id, file: undo });
    const { responses, name } = onDisk(id);
    expect({ responses, name }).toEqual({ responses: before.responses, name: before.name });
  });

  test('to what is there already changes nothing', async () => {
    const { give, id, copy, onDisk } = await changedSince();
    const { undo } = await give('assessment.goBackTo', { id, file: copy.file });
    const { revision } = onDisk(id);
    await give('assessment.goBackTo', { id, file: copy.file });
    expect(onDisk(id).revision).toBe(revision);
    expect(undo).not.toBe(copy.file);
  });

  test('is undone also after the clock was put back, among copies of one revision', async () => {
    const { give, id, where, copy, setTime, onDisk } = await changedSince();
    const question = { ...where, question: 'STR1' } as const;
    const out = await give('assessment.export', { id });
    await give('response.answer', { ...question, answer: 0 });
    await give('assessment.importOver', { file: 'a.iscan', bytes: out.bytes, over: onDisk(id).revision });
    await give('response.answer', { ...question, answer: 3 });
    setTime('2026-11-25T09:00:00.000Z');
    const { undo } = await give('assessment.goBackTo', { id, file: copy.file });
    await give('assessment.goBackTo', { id, file: undo });
    expect(onDisk(id).responses[0]?.answers).toMatchObject({ STR1: { answer: 3 } });
  });

  test('never brings back a consent that was withdrawn, and keeps one that was given since', async () => {
    const machine = await machineWithAnswers();
    const { give, id, setTime, onDisk } = machine;
    const { body } = await give('result.view', { id, ...nl });
    const offers = body.kind === 'full' ? body.advice.flatMap((one) => one.offers) : [];
    const [first, second] = offers.map(({ dimension, centre }) => ({ dimension, centre }));
    if (first === undefined || second === undefined) throw new Error('no two offers');
    await give('referral.answer', { id, ...first, answer: 'yes' });
    await give('assessment.open', { id });
    const agreed = (await give('assessment.generations', { id })).at(0)?.file ?? '';
    setTime(friday);
    await give('referral.answer', { id, ...first, answer: null });
    await give('referral.answer', { id, ...second, answer: 'yes' });
    await give('assessment.rename', { id, name: 'Andere naam' });
    await give('assessment.goBackTo', { id, file: agreed });
    expect(onDisk(id).name).not.toBe('Andere naam');
    expect(onDisk(id).referrals).toMatchObject([{ ...second, answer: 'yes' }]);
  });

  test('gives a closed scan back as it was shown', async () => {
    const { give, id, setTime, onDisk } = await machineWithAnswers();
    await give('assessment.close', { id });
    await give('assessment.open', { id });
    const [closed] = await give('assessment.generations', { id });
    const shown = onDisk(id).state;
    setTime(friday);
    await give('assessment.reopen', { id });
    const file = closed?.file ?? '';
    expect(await give('assessment.compareGeneration', { id, file, ...nl })).toMatchObject({
      parts: ['closed'],
      closedThen: true,
    });
    await give('assessment.goBackTo', { id, file });
    expect(onDisk(id).state).toEqual(shown);
  });

  test('is refused where what is there now cannot be kept first', async () => {
    const { codes, id, copy, onDisk, copies, give, where } = await changedSince();
    await give('response.answer', { ...where, question: 'STR2', answer: 0 });
    const before = onDisk(id);
    // Nothing can be written under the name of the copy.
    mkdirSync(join(copies, `20261127T093000000Z.r${String(before.revision)}.iscan`));
    expect(await codes('assessment.goBackTo', { id, file: copy.file })).toEqual(['write-failed']);
    expect(onDisk(id)).toEqual(before);
  });
});
