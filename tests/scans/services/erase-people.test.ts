import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { AssessmentId } from '../../../scans/assessment/assessment-record.ts';
import type { PersonId, Seat, SeatId, SessionId } from '../../../scans/sessions/register.ts';
import { start, testMachine } from './machine.ts';
import type { TestMachine } from './machine.ts';

/** Words of two people that stand nowhere else. */
const words = { An: 'Schildpad', Bo: 'Vuurtoren' } as const;
const codes = { An: 'Kastanje-7', Bo: 'Wilg-8' } as const;
type Who = keyof typeof words;

type Room = {
  readonly machine: TestMachine;
  readonly session: SessionId;
  readonly id: AssessmentId;
  readonly persons: Readonly<Record<Who, PersonId>>;
  readonly seats: Readonly<Record<Who, SeatId>>;
};

/** A company whose two people stand in the register and have a seat. */
async function room(way: Seat['way']): Promise<Room> {
  const machine = testMachine();
  const { id: session } = await machine.give('session.save', {
    id: null,
    series: null,
    programme: '',
    on: '2026-11-24',
    type: 'workshop',
    title: 'Samen',
    host: '',
  });
  await machine.give('workshop.setUp', { session, script: 'one-company', language: 'nl' });
  const { assessment } = await machine.give('assessment.create', start);
  await machine.give('workshop.company', { session, assessment: assessment.id, in: true });
  const seated = async (who: Who): Promise<readonly [PersonId, SeatId]> => {
    const { id: person } = await machine.give('person.save', {
      id: null,
      code: `P-${who}`,
      email: `${who}@voorbeeld.be`,
      name: `${who} Zeldzaam`,
      company: { name: '', postcode: '', enterpriseNumber: '' },
      purpose: 'certificate',
      keepUntil: '',
    });
    const wish = { label: codes[who], assessment: assessment.id, role: null, way, person };
    const { workshop } = await machine.give('workshop.seat', { session, seat: null, ...wish });
    const seat = workshop?.seats.find(({ label }) => label === codes[who]);
    if (seat === undefined) throw new Error('no seat');
    return [person, seat.id];
  };
  const [anPerson, anSeat] = await seated('An');
  const [boPerson, boSeat] = await seated('Bo');
  return {
    machine,
    session,
    id: assessment.id,
    persons: { An: anPerson, Bo: boPerson },
    seats: { An: anSeat, Bo: boSeat },
  };
}

/** By paper: his seat has his answers. */
async function answered({ machine, session, id, seats }: Room, who: Who): Promise<void> {
  await machine.give('workshop.beginSeat', { session, seat: seats[who] });
  const response = machine.onDisk(id).responses.find(({ participant }) => participant.id === codes[who]);
  const where = { id, response: response?.id ?? '', question: 'STR1' };
  await machine.give('response.answer', { ...where, answer: 2 });
  await machine.give('response.note', { ...where, note: words[who] });
}

/** In which files of the data folder one of these texts stands. */
function found({ machine }: Room, texts: readonly string[]): readonly string[] {
  return readdirSync(machine.folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .flatMap((one) => {
      const text = readFileSync(join(one.parentPath, one.name), 'utf8');
      return texts.filter((word) => text.includes(word)).map((word) => `${one.name}: ${word}`);
    });
}

function everythingOf({ persons }: Room, who: Who): readonly string[] {
  return [words[who], codes[who], `${who} Zeldzaam`, `${who}@voorbeeld.be`, `P-${who}`, persons[who]];
}

test('erases the answers of every one of a group, also of the last', async () => {
  const here = await room('paper');
  for (const who of ['An', 'Bo'] as const) await answered(here, who);
  const copy = await here.machine.give('assessment.duplicate', { id: here.id, language: 'nl' });
  await here.machine.give('assessment.rename', { id: copy.assessment.id, name: 'Nog eens' });
  await here.machine.give('person.erase', { ids: [here.persons.An, here.persons.Bo] });
  expect(found(here, [...everythingOf(here, 'An'), ...everythingOf(here, 'Bo')])).toEqual([]);
  const { responses, erasedRaters } = here.machine.onDisk(here.id);
  expect([erasedRaters, responses.map(({ answers }) => answers)]).toEqual([2, [{}]]);
});

test('finds the answers of somebody whose seat does not know of his file yet', async () => {
  const here = await room('file');
  const { machine, id, persons } = here;
  const files = (['An', 'Bo'] as const).map((who) => {
    const file = {
      format: 'innovatiescan-response',
      version: 1,
      variant: 'general',
      participant: { id: codes[who] },
      answers: { STR1: 3 },
      notes: { STR1: words[who] },
    };
    return { file: `${who}.json`, bytes: new TextEncoder().encode(JSON.stringify(file)) };
  });
  await machine.give('group.takeFiles', { id, files });
  const { json } = await machine.give('person.export', { id: persons.An, language: 'nl', date: null });
  const exported = new TextDecoder().decode(json.bytes);
  expect([exported.includes(words.An), exported.includes(words.Bo)]).toEqual([true, false]);
  await machine.give('person.erase', { ids: [persons.An] });
  expect(found(here, everythingOf(here, 'An'))).toEqual([]);
  expect(found(here, [words.Bo])).not.toEqual([]);
});

test('takes the name of somebody who goes out of the plan, and leaves those of others', async () => {
  const here = await room('paper');
  const { machine, id } = here;
  for (const who of ['An', 'Bo'] as const) await answered(here, who);
  for (const question of [
    'STR2',
    'STR3',
    'STR4',
    'STR5',
    'CUS1',
    'CUS2',
    'CUS3',
    'CUS4',
    'PRO1',
    'PRO2',
    'PRO3',
  ]) {
    for (const { id: response } of machine.onDisk(id).responses) {
      await machine.give('response.answer', { id, response, question, answer: 1 });
    }
  }
  const step = { dimension: 'STR', on: '', sign: 'Bord hangt', done: false } as const;
  await machine.give('plan.change', { id, step: { ...step, step: 'this-week', who: 'bo en an zeldzaam' } });
  await machine.give('plan.change', { id, step: { ...step, step: 'this-quarter', who: 'Bo Zeldzaam' } });
  await machine.give('person.erase', { ids: [here.persons.An] });
  expect(machine.onDisk(id).plan.map(({ who, sign }) => [who, sign])).toEqual([
    ['', 'Bord hangt'],
    ['Bo Zeldzaam', 'Bord hangt'],
  ]);
});

test('takes the seat of an erased rater out of the register too', async () => {
  const here = await room('paper');
  const { machine, id } = here;
  for (const who of ['An', 'Bo'] as const) await answered(here, who);
  const response = machine.onDisk(id).responses.find(({ participant }) => participant.id === codes.An);
  await machine.give('group.eraseRater', { id, response: response?.id ?? '' });
  expect(found(here, [words.An, codes.An])).toEqual([]);
  expect(found(here, [codes.Bo])).not.toEqual([]);
});

test('takes the seat of an erased rater out, also where it did not know his file yet', async () => {
  const here = await room('file');
  const { machine, id } = here;
  const file = { format: 'innovatiescan-response', version: 1, variant: 'general' };
  const given = { ...file, participant: { id: codes.An.toUpperCase() }, answers: { STR1: 3 } };
  const bytes = new TextEncoder().encode(JSON.stringify(given));
  await machine.give('group.takeFiles', { id, files: [{ file: 'an.json', bytes }] });
  const [response] = machine.onDisk(id).responses;
  await machine.give('group.eraseRater', { id, response: response?.id ?? '' });
  expect(found(here, [codes.An, codes.An.toUpperCase()])).toEqual([]);
  expect(found(here, [codes.Bo])).not.toEqual([]);
});

test('leaves no seat and no offer of an erased scan in the register', async () => {
  const here = await room('paper');
  const { machine, session, id } = here;
  await answered(here, 'An');
  const offer = { assessment: id, kind: 'show', text: 'Onze freesbank', dimension: null } as const;
  await machine.give('room.addOffer', { session, language: 'nl', offer });
  await machine.give('assessment.trash', { id });
  expect(found(here, [codes.An])).not.toEqual([]);
  const [file = ''] = readdirSync(join(machine.folder, 'trash'));
  await machine.give('assessment.erase', { file });
  expect(found(here, [id, words.An, codes.An, codes.Bo, 'Onze freesbank'])).toEqual([]);
});
