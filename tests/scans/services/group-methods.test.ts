import { describe, expect, test } from 'vitest';
import { questionId } from '../../../scans/definition/ids.ts';
import type { Answer } from '../../../scans/assessment/assessment.ts';
import { tracesIn } from '../../electron/traces.ts';
import { machineWithScan } from './machine.ts';

type Machine = Awaited<ReturnType<typeof machineWithScan>>;

const nl = { language: 'nl' } as const;
const question = questionId('STR1');

/** A scan that so many people answer, each with one answer to the first question. */
async function team(answers: readonly (Answer | null)[], participant: Partial<{ group: 'staff' }> = {}) {
  const machine = await machineWithScan({ filledBy: 'adviser' });
  const { id } = machine.assessment;
  const responses: string[] = [];
  for (const answer of answers) {
    const { response } = await machine.give('group.addRater', { id, participant, ...nl });
    if (answer !== null) await machine.give('response.answer', { id, response, question, answer });
    responses.push(response);
  }
  return { ...machine, id, responses };
}

async function viewOf({ give }: Machine, id: string) {
  return give('group.view', { id, ...nl });
}

async function firstQuestion(machine: Machine, id: string) {
  const { questions } = await viewOf(machine, id);
  const [first] = questions;
  if (first === undefined) throw new Error('no question');
  return first;
}

describe('people who answer one scan', () => {
  test('take the empty place of a new scan first, and get a code that nobody has', async () => {
    const machine = await machineWithScan();
    const { id, response } = machine.where;
    const first = await machine.give('group.addRater', { id, participant: { id: ' p1 ' }, ...nl });
    expect(first.response).toBe(response);
    const second = await machine.give('group.addRater', { id, participant: { role: 'manager' }, ...nl });
    expect(second.response).not.toBe(response);
    const { raters } = await viewOf(machine, id);
    expect(raters.map(({ code, role, answered }) => [code, role, answered])).toEqual([
      ['p1', null, 0],
      ['P2', 'manager', 0],
    ]);
    expect(await machine.codes('group.addRater', { id, participant: { id: 'P1' }, ...nl })).toEqual([
      'group-code-taken',
    ]);
    expect(
      await machine.codes('group.changeRater', { id, response: second.response, participant: { id: 'p1' } }),
    ).toEqual(['group-code-taken']);
    await machine.give('group.changeRater', { id, response, participant: { id: 'An', group: 'staff' } });
    expect((await viewOf(machine, id)).raters[0]).toMatchObject({ code: 'An', group: 'staff', role: null });
  });

  test('are shown with how far they are, and never with what they answered', async () => {
    const machine = await team([3, null, 1]);
    const [, , third = ''] = machine.responses;
    await machine.give('group.finish', { id: machine.id, response: third, finished: true });
    const view = await viewOf(machine, machine.id);
    expect(view.raters.map(({ answered, finishedOn }) => [answered, finishedOn !== null])).toEqual([
      [1, false],
      [0, false],
      [1, true],
    ]);
    expect([view.answering, view.finished]).toEqual([2, 1]);
    await machine.give('group.finish', { id: machine.id, response: third, finished: false });
    expect((await viewOf(machine, machine.id)).finished).toBe(0);
    // Who has not begun does not count: two of two is more than half.
    expect((await firstQuestion(machine, machine.id)).counts).toMatchObject({
      levels: { 1: 1, 3: 1 },
      open: 0,
    });
  });

  test('leave without their answers being lost', async () => {
    const machine = await team([3, 1, null]);
    const { id, responses } = machine;
    const copies = async () => (await machine.give('assessment.generations', { id })).length;
    const before = await copies();
    await machine.give('group.removeRater', { id, response: responses[2] ?? '' });
    expect(await copies()).toBe(before);
    await machine.give('group.removeRater', { id, response: responses[1] ?? '' });
    const [copy] = await machine.give('assessment.generations', { id });
    expect(await copies()).toBe(before + 1);
    expect(copy?.answers).toBe(2);
    expect(await machine.codes('group.removeRater', { id, response: responses[0] ?? '' })).toEqual([
      'group-last-rater',
    ]);
  });

  test('show patterns by role only where three of both answer', async () => {
    const machine = await team([1, 1, 2], { group: 'staff' });
    const { id, give } = machine;
    const add = async (): Promise<void> => {
      const { response } = await give('group.addRater', { id, participant: { group: 'management' }, ...nl });
      await give('response.answer', { id, response, question, answer: 4 });
    };
    await add();
    await add();
    expect((await firstQuestion(machine, id)).byGroup).toBeNull();
    await add();
    expect((await firstQuestion(machine, id)).byGroup).toMatchObject({
      management: { levels: { 4: 3 } },
      staff: { levels: { 1: 2, 2: 1 } },
    });
    const people = machine.onDisk(id).responses.map(({ id: response }) => response);
    const other = { id, question: 'STR2', answer: 3 } as const;
    for (const response of people.slice(1)) await give('response.answer', { ...other, response });
    const { questions } = await give('group.view', { id, language: 'nl' });
    expect(questions.find((one) => one.question === 'STR2')?.byGroup).toBeNull();
  });
});

test('erasing one of them leaves nothing of him in the whole folder, and the others as they were', async () => {
  const machine = await team([3, 1]);
  const { id, give, responses, folder, onDisk, assessment } = machine;
  const [first = '', second = ''] = responses;
  await give('group.changeRater', { id, response: first, participant: { id: 'Joséphine-7' } });
  await give('response.note', { id, response: first, question, note: 'Dat zei Krommelinckx' });
  // Copies, earlier versions and the list know him too.
  await give('group.removeRater', { id, response: second });
  const [copy] = await give('assessment.generations', { id });
  await give('assessment.goBackTo', { id, file: copy?.file ?? '' });
  await give('assessment.list', {});
  const traces = ['Joséphine-7', 'Krommelinckx'];
  expect(tracesIn(folder, traces).length).toBeGreaterThan(2);
  await give('group.eraseRater', { id, response: first });
  expect(tracesIn(folder, [...traces, first])).toEqual([]);
  expect(onDisk(assessment.id)).toMatchObject({ erasedRaters: 1, responses: [{ id: second }] });
  expect(await viewOf(machine, id)).toMatchObject({ erased: 1, answering: 1 });
  // Asked again, nothing is left to do.
  await give('group.eraseRater', { id, response: first });
  expect(onDisk(assessment.id).erasedRaters).toBe(1);
});

describe('what a group settles', () => {
  test('stands beside its proposal and never over an answer', async () => {
    const machine = await team([1, 3, 4]);
    const { id, give, onDisk, assessment } = machine;
    const answers = () => onDisk(assessment.id).responses.map((one) => one.answers[question]);
    const before = answers();
    expect(await firstQuestion(machine, id)).toMatchObject({ proposal: 3, decision: null, answer: 3 });
    expect((await viewOf(machine, id)).withoutTalk).toEqual([question]);
    await give('group.decide', { id, question, choice: 2, reason: ' Niet elk jaar. ' });
    expect(await firstQuestion(machine, id)).toMatchObject({
      answer: 2,
      decision: { proposal: 3, choice: 2, reason: 'Niet elk jaar.', how: 'discussed', outdated: false },
    });
    expect((await viewOf(machine, id)).withoutTalk).toEqual([]);
    expect(answers()).toEqual(before);
    // Somebody comes late: the choice stays, and says that it is of before.
    const { response } = await give('group.addRater', { id, participant: {}, ...nl });
    await give('response.answer', { id, response, question, answer: 0 });
    expect(await firstQuestion(machine, id)).toMatchObject({
      proposal: 2,
      answer: 2,
      decision: { outdated: true },
    });
    await give('group.decide', { id, question, choice: null, reason: '' });
    expect((await firstQuestion(machine, id)).decision).toBeNull();
  });

  test('is what one rater may choose, and nothing else', async () => {
    const { codes, id } = await team([1, 2]);
    const decide = (wanted: string, choice: Answer) =>
      codes('group.decide', { id, question: wanted, choice, reason: '' });
    expect(await decide('XYZ9', 1)).toEqual(['response-unknown-question']);
    expect(await decide('STR1', 'not-applicable')).toEqual(['response-not-applicable-refused']);
    expect(await codes('group.decide', { id, question, choice: 2, reason: 'x'.repeat(301) })).toEqual([
      'call-shape',
    ]);
  });

  test('may be all proposals at once, but for what somebody objects to', async () => {
    const machine = await team([1, 3]);
    const { id, give, responses } = machine;
    await give('response.answer', { id, response: responses[0] ?? '', question: 'STR2', answer: 4 });
    await give('response.answer', {
      id,
      response: responses[0] ?? '',
      question: 'STR3',
      answer: 'dont-know',
    });
    await give('group.decide', { id, question, choice: 1, reason: 'afgesproken' });
    await give('group.acceptProposals', { id, except: ['STR2'] });
    expect((await viewOf(machine, id)).withoutTalk).toEqual(['STR2']);
    await give('group.acceptProposals', { id });
    const { questions } = await viewOf(machine, id);
    expect(questions.slice(0, 3).map(({ decision }) => decision?.how ?? null)).toEqual([
      'discussed',
      'accepted',
      null,
    ]);
  });

  test('is the result of the company', async () => {
    const { id, give, responses } = await team([0, 4]);
    for (const other of ['STR2', 'STR3', 'STR4']) {
      for (const response of responses)
        await give('response.answer', { id, response, question: other, answer: 2 });
    }
    const shownOf = async () => {
      const { body } = await give('result.view', { id, ...nl });
      return body.kind === 'full' ? body.dimensions[0]?.answers[0]?.level : null;
    };
    expect(await shownOf()).toBe(2);
    await give('group.decide', { id, question, choice: 1, reason: '' });
    expect(await shownOf()).toBe(1);
  });

  test('holds three crucial themes, and says which are more', async () => {
    const machine = await team([1, 2]);
    const { id, give, codes, responses } = machine;
    const rate = async (response: string | undefined, themes: readonly string[]): Promise<void> => {
      for (const dimension of themes) {
        await give('response.importance', { id, response: response ?? '', dimension, importance: 3 });
      }
    };
    await rate(responses[0], ['STR', 'CUS', 'ABS']);
    await rate(responses[1], ['PRO', 'PEO', 'NET']);
    const over = await viewOf(machine, id);
    expect(over.importance.filter(({ value }) => value === 3)).toHaveLength(6);
    expect([over.importanceOverLimit, over.importanceRated, over.mostAtThree]).toEqual([true, true, 3]);
    expect(over.importance[0]).toMatchObject({ ratings: [0, 0, 0, 1], proposal: 3, settled: null });
    for (const dimension of ['PRO', 'PEO']) await give('group.importance', { id, dimension, importance: 2 });
    expect(await codes('group.importance', { id, dimension: 'DIG', importance: 3 })).toEqual([
      'group-too-many-crucial',
    ]);
    await give('group.importance', { id, dimension: 'NET', importance: 1 });
    await give('group.importance', { id, dimension: 'ABS', importance: 3 });
    const settled = await viewOf(machine, id);
    expect(settled.importanceOverLimit).toBe(false);
    expect(settled.importance.filter(({ value }) => value === 3).map(({ dimension }) => dimension)).toEqual([
      'STR',
      'CUS',
      'ABS',
    ]);
    await give('group.importance', { id, dimension: 'NET', importance: null });
    expect((await viewOf(machine, id)).importanceOverLimit).toBe(true);
    expect(await codes('group.importance', { id, dimension: 'XYZ', importance: 1 })).toEqual([
      'result-unknown-theme',
    ]);
  });

  test('counts dots of nobody in particular', async () => {
    const machine = await team([1, 2]);
    const { id, give, codes, onDisk, assessment } = machine;
    await give('group.vote', { id, ballot: { CUS: 2, STR: 1, NET: 0 } });
    await give('group.vote', { id, ballot: { STR: 1, DIG: 1, CUS: 1 } });
    const { votes, ballots } = await viewOf(machine, id);
    expect(ballots).toBe(2);
    expect(votes.slice(0, 3)).toEqual([
      { dimension: 'CUS', dots: 3, votePlace: 1, calculatedPlace: null },
      { dimension: 'STR', dots: 2, votePlace: 2, calculatedPlace: null },
      { dimension: 'DIG', dots: 1, votePlace: 3, calculatedPlace: null },
    ]);
    for (const ballot of [{ STR: 3 }, { STR: 2, CUS: 2 }, {}, { STR: 0 }]) {
      expect(await codes('group.vote', { id, ballot })).toEqual(['group-wrong-ballot']);
    }
    expect(await codes('group.vote', { id, ballot: { XYZ: 1 } })).toEqual(['result-unknown-theme']);
    await give('group.clearVotes', { id, which: 'last' });
    expect(onDisk(assessment.id).agreement?.ballots).toEqual([{ CUS: 2, STR: 1 }]);
    await give('group.clearVotes', { id, which: 'all' });
    expect((await viewOf(machine, id)).ballots).toBe(0);
  });

  test('has a day to look back on, and no more after the closing', async () => {
    const machine = await team([1, 2]);
    const { id, give, codes } = machine;
    await give('group.followUp', { id, on: '2027-02-28' });
    expect((await viewOf(machine, id)).followUpOn).toBe('2027-02-28');
    await give('assessment.close', { id });
    expect((await viewOf(machine, id)).closed).toBe(true);
    const closed = ['assessment-closed'];
    expect(await codes('group.followUp', { id, on: '' })).toEqual(closed);
    expect(await codes('group.decide', { id, question, choice: 1, reason: '' })).toEqual(closed);
    expect(await codes('group.addRater', { id, participant: {}, ...nl })).toEqual(closed);
    expect(await codes('group.removeRater', { id, response: machine.responses[0] ?? '' })).toEqual(closed);
  });
});
