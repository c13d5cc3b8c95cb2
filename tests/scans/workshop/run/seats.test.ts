import { describe, expect, test } from 'vitest';
import {
  addCompany,
  addSeat,
  changeSeat,
  leaveSeat,
  mostCompanies,
  mostSeats,
  removeCompany,
  removeSeat,
} from '../../../../scans/workshop/run/seats.ts';
import { participantOf, responseOfSeat } from '../../../../scans/workshop/run/seat-response.ts';
import { ownPart } from '../../../../scans/workshop/run/own-part.ts';
import { exampleAssessment } from '../../assessment/example-assessment.ts';
import {
  assessmentOf,
  metal,
  must,
  responseIdOf,
  seat,
  seatIdOf,
  valueOrCodes,
  wish,
  workshopOf,
} from './workshop-of.ts';

const other = assessmentOf('hout-voorbeeld');

describe('seats', () => {
  test('come with a code of their own, in a company of the room', () => {
    const one = must(addSeat(workshopOf([]), seatIdOf('s1'), wish(' A1 ')));
    expect(one.seats).toEqual([{ ...seat('A1'), id: 's1' }]);
    expect(valueOrCodes(addSeat(one, seatIdOf('s2'), wish('a1 ')))).toEqual(['seat-same-label']);
    expect(valueOrCodes(addSeat(one, seatIdOf('s2'), wish('  ')))).toEqual(['seat-without-label']);
    expect(valueOrCodes(addSeat(one, seatIdOf('s2'), wish('A2', { assessment: other })))).toEqual([
      'seat-other-company',
    ]);
    const full = workshopOf(Array.from({ length: mostSeats }, (_, index) => seat(`A${String(index)}`)));
    expect(valueOrCodes(addSeat(full, seatIdOf('s2'), wish('B1')))).toEqual(['seat-too-many']);
  });

  test('change as long as no answers go to another company', () => {
    const two = workshopOf([seat('A1'), seat('A2', { response: responseIdOf('r2') })], {
      script: 'several-companies',
      companies: [metal, other],
    });
    const moved = must(changeSeat(two, seatIdOf('seat-a1'), wish('B1', { assessment: other, way: 'paper' })));
    expect(moved.seats[0]).toMatchObject({ label: 'B1', assessment: other, way: 'paper', state: 'waiting' });
    const refused = changeSeat(two, seatIdOf('seat-a2'), wish('A2', { assessment: other }));
    expect(valueOrCodes(refused)).toEqual(['seat-has-answers']);
    expect(must(changeSeat(two, seatIdOf('seat-a2'), wish('a2'))).seats[1]?.label).toBe('a2');
    expect(valueOrCodes(changeSeat(two, seatIdOf('gone'), wish('A3')))).toEqual(['seat-unknown']);
  });

  test('go without answers; with answers somebody only leaves, and may come back', () => {
    const two = workshopOf([seat('A1'), seat('A2', { response: responseIdOf('r2') })]);
    expect(must(removeSeat(two, seatIdOf('seat-a1'))).seats.map(({ label }) => label)).toEqual(['A2']);
    expect(valueOrCodes(removeSeat(two, seatIdOf('seat-a2')))).toEqual(['seat-has-answers']);
    const gone = must(leaveSeat(two, seatIdOf('seat-a2'), true));
    expect(gone.seats[1]).toMatchObject({ state: 'left', response: 'r2' });
    expect(must(leaveSeat(gone, seatIdOf('seat-a2'), false)).seats[1]?.state).toBe('waiting');
  });
});

describe('companies', () => {
  test('one in a room for one, else as many as fit', () => {
    expect(valueOrCodes(addCompany(workshopOf([]), other))).toEqual(['workshop-one-company']);
    const room = workshopOf([], { script: 'several-companies', companies: [] });
    const two = must(addCompany(must(addCompany(room, metal)), other));
    expect(two.companies).toEqual([metal, other]);
    expect(must(addCompany(two, other))).toBe(two);
    const companies = Array.from({ length: mostCompanies }, (_, at) =>
      assessmentOf(`bedrijf-${String(at)}-x`),
    );
    expect(valueOrCodes(addCompany({ ...room, companies }, metal))).toEqual(['workshop-too-many-companies']);
  });

  test('go with what they offered once nobody sits there for them', () => {
    const offers = [{ assessment: metal, kind: 'show', text: 'Ons bord', dimension: null }] as const;
    const room = workshopOf([seat('A1')], { offers });
    expect(valueOrCodes(removeCompany(room, metal))).toEqual(['workshop-company-has-seats']);
    expect(must(removeCompany({ ...room, seats: [] }, metal))).toMatchObject({ companies: [], offers: [] });
  });
});

describe('answers of a seat', () => {
  const base = exampleAssessment();
  const [first] = base.responses;
  if (first === undefined) throw new Error('no response');
  test('are known by the code of the seat when they come in a file', () => {
    const named = { responses: [{ ...first, participant: { id: 'a1' } }] };
    expect(responseOfSeat(named, { label: 'A1 ' }, new Set())).toBe(first.id);
    expect(responseOfSeat(named, { label: 'A2' }, new Set())).toBeNull();
    expect(responseOfSeat(named, { label: 'A1' }, new Set([first.id]))).toBeNull();
  });

  test('belong to management or staff by the role', () => {
    expect(participantOf(seat('A1', { role: 'employee' }))).toEqual({
      id: 'A1',
      role: 'employee',
      group: 'staff',
    });
    expect(participantOf(seat('A1', { role: null }))).toEqual({ id: 'A1' });
    expect(participantOf(seat('A1', { role: 'adviser' }))).toEqual({ id: 'A1', role: 'adviser' });
  });

  test('are all that their own part of the scan has', () => {
    const both = {
      ...base,
      company: { name: 'Metaal Voorbeeld bv', enterpriseNumber: '0123456749', size: '0' },
      responses: [first, { ...first, id: responseIdOf('mine'), answers: {}, notes: {} }],
      agreement: { decisions: {}, importance: {}, ballots: [{ STR: 2 }], followUpOn: '2027-02-01' },
      plan: [{ dimension: 'STR', step: 'this-week', who: 'Geheim', on: '', sign: '', done: false }],
      edits: { remark: 'Geheim', ownAdvice: [], leftOut: [] },
    } as const;
    const own = ownPart({ ...base, ...JSON.parse(JSON.stringify(both)) }, responseIdOf('mine'));
    expect(own.responses.map(({ id }) => id)).toEqual(['mine']);
    expect(own.company).toEqual({ size: '0' });
    expect(own).not.toHaveProperty('agreement');
    expect(JSON.stringify(own)).not.toContain('Geheim');
    expect(own.history).toEqual([]);
  });
});
