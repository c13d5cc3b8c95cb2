import { describe, expect, test } from 'vitest';
import { serialiseScanFile } from '../../../scans/assessment/scan-file.ts';
import { questionId } from '../../../scans/definition/ids.ts';
import { utf8 } from '../../../scans/services/utf8.ts';
import { sha256Hex } from '../assessment/example-assessment.ts';
import { responseFile } from '../responses.ts';
import { machineWithScan, testMachine } from './machine.ts';

const nl = { language: 'nl' } as const;

/** A file of answers as somebody else sends it. */
function answers(file: string, fields: Parameters<typeof responseFile>[0] = {}) {
  const usual = { bank: '1.2.0', company: { name: 'Metaal Voorbeeld' }, answers: { STR1: 2, STR2: 3 } };
  return { file, bytes: utf8(JSON.stringify(responseFile({ ...usual, ...fields }))) };
}

const an = answers('an.json', { participant: { id: 'AN', group: 'staff' }, notes: { STR1: 'Van An.' } });
const bo = answers('bo.json', { answers: { STR1: 4 } });

/** The scan of one person on a laptop of his own, as a file. */
async function scanOf(name: string, variant = 'general') {
  const other = testMachine();
  const start = { variant, mode: 'full', filledBy: 'owner', ...nl, company: { name } } as const;
  const { assessment } = await other.give('assessment.create', start);
  const [first] = assessment.responses;
  if (first === undefined) throw new Error('no place to answer in');
  await other.give('response.answer', { id: assessment.id, response: first.id, question: 'STR1', answer: 1 });
  const scan = other.onDisk(assessment.id);
  // On a laptop of its own it has an id of its own.
  const own = { ...scan, responses: scan.responses.map((one) => ({ ...one, id: first.id })) };
  const text = serialiseScanFile(own, sha256Hex);
  if (!text.ok) throw new Error(JSON.stringify(text.problems));
  return { file: `${name}.iscan`, bytes: utf8(text.value) };
}

async function group() {
  const machine = await machineWithScan({
    company: { name: 'Metaal Voorbeeld bv', enterpriseNumber: '0123456749' },
  });
  const { id } = machine.where;
  const take = async (files: readonly { file: string; bytes: Uint8Array }[], anyName = false) => {
    const { files: told } = await machine.give('group.takeFiles', { id, files: [...files], anyName });
    return told.map((one) => (one.kind === 'refused' ? one.problems.map(({ code }) => code) : one.kind));
  };
  const people = () => machine.onDisk(machine.assessment.id).responses;
  return { ...machine, id, take, people };
}

describe('files of people', () => {
  test('come in together, and twice is once', async () => {
    const { take, people, onDisk, assessment } = await group();
    expect(await take([an, bo])).toEqual(['added', 'added']);
    const codes = () => people().map(({ participant }) => participant.id);
    expect(codes()).toEqual(['AN', 'P1']);
    expect(people()[0]).toMatchObject({
      participant: { group: 'staff' },
      answers: { STR1: { answer: 2 } },
      notes: { STR1: 'Van An.' },
      finishedOn: expect.any(String),
    });
    const { revision } = onDisk(assessment.id);
    expect(await take([bo, an, an])).toEqual(['unchanged', 'unchanged', 'unchanged']);
    expect(onDisk(assessment.id).revision).toBe(revision);
  });

  test('may be scans, and bring everybody who answered', async () => {
    const { take, people } = await group();
    const scan = await scanOf('Metaal Voorbeeld');
    expect(await take([scan])).toEqual(['added']);
    expect(people()).toMatchObject([
      { participant: { id: 'P1', role: 'owner' }, answers: { STR1: { answer: 1 } } },
    ]);
    expect(await take([scan])).toEqual(['unchanged']);
  });

  test('that do not belong here are refused each with its own sentence, and the good ones are taken', async () => {
    const { take, people } = await group();
    const told = await take([
      answers('ander.json', { company: { enterpriseNumber: '0403170701' } }),
      await scanOf('Metaal Voorbeeld', 'care'),
      an,
      answers('oud.json', { bank: '0.9.0' }),
      answers('snel.json', { mode: 'quick', answers: {} }),
      answers('leeg.json', { answers: {} }),
      { file: 'foto.jpg', bytes: Uint8Array.of(0xff, 0xd8, 0xff) },
      answers('kapot.json', { answers: { XYZ9: 1 } }),
      bo,
    ]);
    expect(told).toEqual([
      ['group-other-company'],
      ['group-other-variant'],
      'added',
      ['group-other-bank'],
      ['group-without-answers', 'group-quick'],
      ['group-without-answers'],
      ['scan-file-unreadable'],
      ['response-unknown-question'],
      'added',
    ]);
    expect(people()).toHaveLength(2);
  });

  test('of a paper of a group are of nobody who could be added', async () => {
    const { take, give, id } = await group();
    await take([an, bo]);
    const { bytes } = await give('report.make', { id, paper: 'kern', ...nl, notes: false, scan: true });
    const other = await group();
    expect(await other.take([{ file: 'kern.pdf', bytes }])).toEqual([['group-consensus']]);
  });

  test('of a company with another name are asked for, where a number is missing', async () => {
    const { take, people } = await group();
    const named = answers('andere.json', { company: { name: 'Houtwerk Maes' } });
    expect(await take([named])).toEqual(['asks']);
    expect(people().filter(({ answers: given }) => Object.keys(given).length > 0)).toEqual([]);
    expect(await take([named], true)).toEqual(['added']);
    expect(
      await take([
        answers('zelfde.json', { company: { name: 'METAAL-VOORBEELD, NV' }, answers: { STR1: 1 } }),
      ]),
    ).toEqual(['added']);
  });
});

describe('the same person twice', () => {
  const changed = answers('an-2.json', {
    participant: { id: 'an ' },
    answers: { STR1: 0, STR2: 3, STR3: 1 },
  });

  test('is asked, and nothing is guessed', async () => {
    const { take, people, give, id } = await group();
    await take([an, bo]);
    const before = people();
    const { files } = await give('group.takeFiles', { id, files: [changed] });
    expect(files).toEqual([
      {
        file: 'an-2.json',
        kind: 'asks',
        reason: 'same-person',
        code: 'AN',
        response: before[0]?.id,
        differing: 2,
        company: '',
      },
    ]);
    expect(people()).toEqual(before);
  });

  test('may get what the file says, and what he said before is kept as a copy', async () => {
    const { take, people, give, id } = await group();
    await take([an, bo]);
    const response = people()[0]?.id ?? '';
    await give('group.replaceRater', { id, response, ...changed });
    expect(
      people().map(({ participant, answers: given }) => [participant.id, given[questionId('STR1')]?.answer]),
    ).toEqual([
      ['AN', 0],
      ['P1', 4],
    ]);
    const [copy] = await give('assessment.generations', { id });
    expect(copy?.answers).toBe(3);
    // The same file again has nothing left to ask.
    expect(await take([changed])).toEqual(['unchanged']);
  });

  test('may be two people', async () => {
    const { take, people, give, id } = await group();
    await take([an]);
    for (let times = 0; times < 2; times += 1) await give('group.takeBeside', { id, ...changed });
    expect(people().map(({ participant }) => participant.id)).toEqual(['AN', 'P1']);
  });

  test('who has a place with his code that waits gets that place', async () => {
    const { take, people, give, id } = await group();
    const { response } = await give('group.addRater', {
      id,
      participant: { id: 'an', role: 'manager' },
      ...nl,
    });
    expect(await take([an])).toEqual(['added']);
    expect(people()).toMatchObject([
      {
        id: response,
        participant: { id: 'an', role: 'manager', group: 'staff' },
        answers: { STR1: { answer: 2 } },
      },
    ]);
  });
});
