import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { AssessmentId } from '../../../scans/assessment/assessment-record.ts';
import { dimensionId, questionId } from '../../../scans/definition/ids.ts';
import type { SeatId, SessionId } from '../../../scans/sessions/register.ts';
import type { MadeFile } from '../../../scans/services/views/assessment-view.ts';
import { isBlankScan } from '../../../scans/workshop/is-blank-scan.ts';
import { start, testMachine, whereIn } from './machine.ts';
import type { TestMachine } from './machine.ts';

const [STR1, STR2] = [questionId('STR1'), questionId('STR2')];
const nl = { language: 'nl' } as const;

type Room = {
  readonly machine: TestMachine;
  readonly session: SessionId;
  readonly metal: AssessmentId;
  readonly wood: AssessmentId;
  readonly seats: Readonly<Record<string, SeatId>>;
};

/** Two companies; in that of metal somebody answered already, with everything that must stay with him. */
async function room(): Promise<Room> {
  const machine = testMachine();
  const { give } = machine;
  const fields = { series: null, programme: 'IM', type: 'workshop', host: 'Gastheer GEHEIM' } as const;
  const saved = await give('session.save', { id: null, on: '2026-11-24', title: 'Titel GEHEIM', ...fields });
  const session = saved.id;
  await give('workshop.setUp', { session, script: 'several-companies', ...nl });
  const made = async (name: string) => {
    const { assessment } = await give('assessment.create', {
      ...start,
      filledBy: 'adviser',
      company: { name },
    });
    await give('workshop.company', { session, assessment: assessment.id, in: true });
    return assessment;
  };
  const [metal, wood] = [await made('Metaal Voorbeeld bv'), await made('Hout Voorbeeld bv')];
  const others = { GEHEIM1: metal, A2: metal, B1: wood };
  for (const [label, { id }] of Object.entries(others)) {
    const wish = { label, assessment: id, role: 'employee', way: 'file', person: null } as const;
    await give('workshop.seat', { session, seat: null, ...wish });
  }
  const { workshop } = await give('workshop.view', { session });
  const seats = Object.fromEntries((workshop?.seats ?? []).map((seat) => [seat.label, seat.id]));
  const here: Room = { machine, session, metal: metal.id, wood: wood.id, seats };
  await give('workshop.beginSeat', { session, seat: seatIn(here, 'GEHEIM1') });
  const where = { id: metal.id, response: machine.onDisk(metal.id).responses[0]?.id ?? '' };
  machine.setTime('2026-11-24T14:15:16.171Z');
  await give('response.answer', { ...where, question: STR1, answer: 4 });
  await give('response.note', { ...where, question: STR1, note: 'Notitie GEHEIM' });
  await give('group.decide', { id: metal.id, question: STR1, choice: 3, reason: 'Reden GEHEIM' });
  await give('assessment.rename', { id: metal.id, name: 'Naam in de lijst GEHEIM' });
  return here;
}

function seatIn({ seats }: Room, label: string): SeatId {
  const seat = seats[label];
  if (seat === undefined) throw new Error(label);
  return seat;
}

/** Opens a file in another data folder, fills it in there, and gives what is sent back. */
async function filledInElsewhere({ name, bytes }: MadeFile): Promise<MadeFile> {
  const { give, onDisk } = testMachine();
  const imported = await give('assessment.import', { file: name, bytes });
  if (imported.kind !== 'added') throw new Error(imported.kind);
  const { id } = imported;
  const where = { id, response: onDisk(id).responses[0]?.id ?? '' };
  expect(isBlankScan(onDisk(id))).toBe(true);
  await give('response.answer', { ...where, question: STR1, answer: 1 });
  expect(isBlankScan(onDisk(id))).toBe(false);
  await give('response.answer', { ...where, question: STR2, answer: 'dont-know' });
  await give('response.importance', { ...where, dimension: dimensionId('STR'), importance: 3 });
  expect(await give('assessment.import', { file: name, bytes })).toEqual({ kind: 'older', id });
  return give('assessment.export', { id });
}

function incoming({ name, bytes }: MadeFile) {
  return { file: name, bytes };
}

describe('the file of a seat', () => {
  test('comes back to its seat from another laptop, without a question', async () => {
    const here = await room();
    const { machine, session, metal, wood } = here;
    const { give } = machine;
    const seat = seatIn(here, 'A2');
    const before = machine.onDisk(metal);
    const blank = await give('workshop.blankFile', { session, seat });
    expect(blank.name).toBe('A2 Metaal Voorbeeld bv 2026-11-24.iscan');
    expect(machine.onDisk(metal)).toEqual(before);

    const back = await filledInElsewhere(blank);
    expect(await give('workshop.companyOf', { session, ...incoming(back) })).toBe(metal);
    for (const kind of ['added', 'unchanged']) {
      const { files } = await give('group.takeFiles', { id: metal, files: [incoming(back)] });
      expect(files).toEqual([{ file: back.name, kind, raters: ['A2'] }]);
    }
    const { workshop, companies } = await give('workshop.findFiles', { session });
    expect(workshop?.seats.map(({ label, state, answered }) => [label, state, answered])).toEqual([
      ['GEHEIM1', 'waiting', 1],
      ['A2', 'finished', 2],
      ['B1', 'waiting', 0],
    ]);
    expect(companies.flatMap((one) => (one.kind === 'there' ? one.unseated : []))).toEqual([]);
    expect(machine.onDisk(metal).responses[0]).toEqual(before.responses[0]);
    expect(machine.onDisk(metal).responses[1]).toMatchObject({
      participant: { id: 'A2', role: 'employee', group: 'staff' },
      origin: { how: 'workshop', session, programme: 'IM' },
      importance: { STR: 3 },
    });
    expect(machine.onDisk(wood).responses[0]?.answers).toEqual({});
  });

  test('holds nothing of anybody else, of the room or of what was settled', async () => {
    const here = await room();
    const { machine, session, metal, wood } = here;
    const { bytes } = await machine.give('workshop.blankFile', { session, seat: seatIn(here, 'A2') });
    const text = new TextDecoder().decode(bytes);
    const kept = machine.onDisk(metal);
    const [other] = kept.responses;
    const elsewhere = [
      'GEHEIM',
      'Hout Voorbeeld bv',
      kept.id,
      other?.id ?? '',
      seatIn(here, 'GEHEIM1'),
      seatIn(here, 'B1'),
      kept.changedOn,
    ];
    const written = [
      readFileSync(join(machine.folder, 'sessions.json'), 'utf8'),
      JSON.stringify([kept, machine.onDisk(wood)]),
    ].join('');
    for (const secret of elsewhere) {
      // What stands nowhere proves nothing.
      expect(secret).not.toBe('');
      expect(written).toContain(secret);
      expect(text).not.toContain(secret);
    }
    expect(JSON.parse(text)).toMatchObject({
      company: { name: 'Metaal Voorbeeld bv' },
      responses: [
        {
          participant: { id: 'A2' },
          answers: {},
          notes: {},
          facts: {},
          importance: null,
        },
      ],
      plan: [],
      referrals: [],
    });
    expect(JSON.parse(text)).not.toHaveProperty('agreement');
    expect(JSON.parse(text)).not.toHaveProperty('responses.1');
  });

  test('finds its seat also under another code, and where the seat was to answer in another way', async () => {
    const here = await room();
    const { machine, session, metal } = here;
    const { give } = machine;
    const seat = seatIn(here, 'A2');
    const back = await filledInElsewhere(await give('workshop.blankFile', { session, seat }));
    const wish = { label: 'A9', assessment: metal, role: 'owner', way: 'paper', person: null } as const;
    await give('workshop.seat', { session, seat, ...wish });
    await give('group.takeFiles', { id: metal, files: [incoming(back)] });
    const { workshop } = await give('workshop.findFiles', { session });
    expect(workshop?.seats[1]).toMatchObject({ label: 'A9', state: 'finished', answered: 2 });
  });

  test('is that of its place where it has one, and a place without answers waits for it', async () => {
    const here = await room();
    const { machine, session, metal } = here;
    const { give } = machine;
    const seat = seatIn(here, 'A2');
    const begun = await give('workshop.beginSeat', { session, seat });
    const back = await filledInElsewhere(await give('workshop.blankFile', { session, seat }));
    expect(await give('workshop.companyOf', { session, ...incoming(back) })).toBe(metal);
    await give('group.takeFiles', { id: metal, files: [incoming(back)] });
    const { workshop } = await give('workshop.findFiles', { session });
    expect(workshop?.seats[1]).toMatchObject({ state: 'finished', answered: 2 });
    expect(workshop?.seats[1]?.response).toBe(begun.workshop?.seats[1]?.response);
    expect(machine.onDisk(metal).responses).toHaveLength(2);
  });

  test('is not made of a closed scan, nor of a seat that is gone', async () => {
    const here = await room();
    const { machine, session, metal } = here;
    const seat = seatIn(here, 'A2');
    await machine.give('assessment.close', { id: metal });
    expect(await machine.codes('workshop.blankFile', { session, seat })).toEqual(['assessment-closed']);
    const gone = seatIn(here, 'B1');
    await machine.give('workshop.removeSeat', { session, seat: gone });
    expect(await machine.codes('workshop.blankFile', { session, seat: gone })).toEqual(['seat-unknown']);
  });
});

describe('whose file it is', () => {
  test('follows from the code of a seat only where the company fits', async () => {
    const here = await room();
    const { machine, session, metal, wood } = here;
    const answering = (name: string, code: string) => {
      const file = {
        format: 'innovatiescan-response',
        version: 1,
        variant: 'general',
        company: { name },
        participant: { id: code },
        answers: { STR1: 3 },
      };
      const bytes = new TextEncoder().encode(JSON.stringify(file));
      return machine.give('workshop.companyOf', { session, file: 'een.json', bytes });
    };
    expect(await answering('HOUT VOORBEELD', 'b1')).toBe(wood);
    expect(await answering('Metaal Voorbeeld', 'a2')).toBe(metal);
    expect(await answering('Metaal Voorbeeld', 'b1')).toBeNull();
    expect(await answering('Hout Voorbeeld', 'niemand')).toBeNull();
    const photo = { file: 'foto.iscan', bytes: Uint8Array.of(0x89, 0x50) };
    expect(await machine.give('workshop.companyOf', { session, ...photo })).toBeNull();
  });
});

test('the file of a respondent without a code comes back to his place', async () => {
  const { give, onDisk, codes } = testMachine();
  const { assessment } = await give('assessment.create', start);
  const { id, response } = whereIn(assessment);
  await give('group.addRater', { id, participant: { id: 'P2' }, ...nl });
  await give('group.addRater', { id, participant: {}, ...nl });
  const blank = await give('group.blankFile', { id, response });
  const back = await filledInElsewhere(blank);
  const { files } = await give('group.takeFiles', { id, files: [incoming(back)] });
  expect(files).toMatchObject([{ kind: 'added' }]);
  const filled = onDisk(id).responses.filter(({ answers }) => Object.keys(answers).length > 0);
  expect(filled.map((one) => one.id)).toEqual([response]);
  expect(await codes('group.blankFile', { id, response: 'nobody' })).toEqual(['assessment-unknown-response']);
});
