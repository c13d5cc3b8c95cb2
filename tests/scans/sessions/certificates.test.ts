import { describe, expect, test } from 'vitest';
import { certificateStates } from '../../../scans/sessions/certificates.ts';
import { dueToErase, erasePersons } from '../../../scans/sessions/erase-person.ts';
import { noRegister } from '../../../scans/sessions/register-file.ts';
import type { Attendance, Person, Register, Series } from '../../../scans/sessions/register.ts';
import { exampleRegister, person, series, session } from './example-register.ts';

const [example] = exampleRegister.sessions;
const [, someone = null] = exampleRegister.persons;
if (example === undefined || someone === null) throw new Error('an example without its parts');
const second: Person = someone;
const { workshop: _workshop, erased: _erased, ...plain } = example;

/** Sessions of one series; `came`: per person at how many of them, from the first on. */
function registerWith(
  came: readonly number[],
  more: Partial<Series> = {},
  present: Attendance['present'] = 'half',
): Register {
  const count = 7;
  return {
    ...noRegister,
    series: [
      { id: series(1), name: 'Reeks', programme: '', certificateAt: null, gives: 'certificate', ...more },
    ],
    persons: came.map((_, at) => ({ ...second, id: person(at), code: `P-${at}` })),
    sessions: Array.from({ length: count }, (_, at) => ({
      ...plain,
      id: session(at),
      series: series(1),
      programme: '',
      attendances: came.flatMap((times, who) => (at < times ? [{ person: person(who), present }] : [])),
    })),
  };
}

/** "P-0:5" for who reached it, who is almost there, and how many else. */
function summary(register: Register): unknown {
  const [state] = certificateStates(register);
  const said = (all: readonly { readonly person: string; readonly attended: readonly string[] }[]) =>
    all.map(({ person: id, attended }) => `${id.at(-1) ?? ''}:${attended.length}`);
  return state === undefined
    ? null
    : [state.needs, said(state.reached), said(state.almost), said(state.others)];
}

describe('a certificate', () => {
  test('is reached at five sessions; one and two short are named, all else is not', () => {
    expect(summary(registerWith([7, 5, 4, 3, 2, 1, 0]))).toEqual([
      5,
      ['0:7', '1:5'],
      ['2:4', '3:3'],
      ['4:2', '5:1'],
    ]);
  });

  test('takes the number of its series, else of its programme, else five', () => {
    const programme = { programmes: [{ code: 'INN', certificateAt: 3 }] };
    expect(summary({ ...registerWith([3], { programme: 'INN' }), ...programme })).toEqual([
      3,
      ['0:3'],
      [],
      [],
    ]);
    expect(summary({ ...registerWith([3], { programme: 'INN', certificateAt: 4 }), ...programme })).toEqual([
      4,
      [],
      ['0:3'],
      [],
    ]);
  });

  test('counts nobody who was there for less than half', () => {
    expect(summary(registerWith([7], {}, 'less'))).toEqual([5, [], [], []]);
  });

  test('is a note of attendance in a short series, from the first session on', () => {
    expect(summary(registerWith([3, 1, 0], { gives: 'note' }))).toEqual([1, ['0:3', '1:1'], [], []]);
    expect(summary(registerWith([3, 1], { gives: 'note', certificateAt: 2 }))).toEqual([
      2,
      ['0:3'],
      [],
      ['1:1'],
    ]);
  });

  test('is counted over a programme for sessions in no series', () => {
    const { sessions, ...register } = registerWith([5]);
    const loose = sessions.map((one) => ({ ...one, series: null, programme: 'LOS' }));
    const states = certificateStates({ ...register, sessions: loose });
    expect(states.map(({ unit, reached }) => [unit.kind, reached.length])).toEqual([
      ['series', 0],
      ['programme', 1],
    ]);
  });
});

describe('erasing somebody', () => {
  test('leaves counts alone: attendances, certificates, and no word of him', () => {
    const { workshop } = exampleRegister.sessions[0] ?? {};
    expect(workshop?.seats).toHaveLength(1);
    const erased = erasePersons(exampleRegister, new Set([person(1)]));
    if (!erased.ok) throw new Error('refused');
    expect(JSON.stringify(erased.value)).not.toMatch(/person-0001|an\.peeters|An Peeters|P-001|Zaag/u);
    const [one] = erased.value.sessions;
    expect([one?.erased, one?.attendances.length, one?.workshop?.seats]).toEqual([
      { half: 2, less: 0 },
      1,
      [],
    ]);
    expect(erasePersons(erased.value, new Set([person(1)])).ok).toBe(false);
  });

  test('counts who had what a series or a programme gives', () => {
    const register = registerWith([5, 1]);
    const all = new Set(register.persons.map(({ id }) => id));
    const erased = erasePersons(register, all);
    expect(erased.ok && erased.value.series[0]?.erasedWith).toBe(1);
    const loose = register.sessions.map((one) => ({ ...one, series: null, programme: 'LOS' }));
    const counted = erasePersons({ ...register, sessions: loose }, all);
    expect(counted.ok && counted.value.programmes).toEqual([
      { code: 'LOS', certificateAt: 5, erasedWith: 1 },
    ]);
  });

  test('is proposed the day after his last day', () => {
    expect(dueToErase(exampleRegister, '2026-01-31')).toEqual([]);
    expect(dueToErase(exampleRegister, '2026-02-01').map(({ code }) => code)).toEqual(['P-002']);
  });
});
