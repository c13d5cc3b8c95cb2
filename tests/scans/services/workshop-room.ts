import type { AssessmentId } from '../../../scans/assessment/assessment-record.ts';
import { questionId } from '../../../scans/definition/ids.ts';
import type { SeatId, SessionId } from '../../../scans/sessions/register.ts';
import { start, testMachine } from './machine.ts';
import type { TestMachine } from './machine.ts';

export const STR1 = questionId('STR1');
export const STR2 = questionId('STR2');

export type Room = {
  readonly machine: TestMachine;
  readonly session: SessionId;
  readonly id: AssessmentId;
  readonly seats: Readonly<Record<string, SeatId>>;
};

/** One company with a seat of each way, and one more for the device that goes round. */
export async function room(): Promise<Room> {
  const machine = testMachine();
  const { id: session } = await machine.give('session.save', {
    id: null,
    series: null,
    programme: 'IM',
    on: '2026-11-24',
    type: 'workshop',
    title: 'Metaal',
    host: '',
  });
  await machine.give('workshop.setUp', { session, script: 'one-company', language: 'nl' });
  const { assessment } = await machine.give('assessment.create', start);
  await machine.give('workshop.company', { session, assessment: assessment.id, in: true });
  const ways = { A1: 'kiosk', A2: 'kiosk', A3: 'paper', A4: 'file' } as const;
  for (const [label, way] of Object.entries(ways)) {
    const wish = { label, assessment: assessment.id, role: 'employee', way, person: null } as const;
    await machine.give('workshop.seat', { session, seat: null, ...wish });
  }
  const { workshop } = await machine.give('workshop.view', { session });
  const seats = Object.fromEntries((workshop?.seats ?? []).map((seat) => [seat.label, seat.id]));
  return { machine, session, id: assessment.id, seats };
}

export function seatIn({ seats }: Room, label: string): SeatId {
  const seat = seats[label];
  if (seat === undefined) throw new Error(label);
  return seat;
}

/** The program starts again on the same folder. */
export function restarted({ machine }: Room): TestMachine {
  return testMachine(machine.folder);
}

/** The device goes round, and A1 has answered. */
export async function goingRound(): Promise<Room> {
  const here = await room();
  const { machine, session } = here;
  const seat = seatIn(here, 'A1');
  await machine.give('workshop.startKiosk', { session, code: '4711' });
  await machine.give('kiosk.take', { seat, code: null });
  await machine.give('kiosk.begin', { seat, language: 'fr' });
  await machine.give('kiosk.change', { seat, change: { kind: 'answer', question: STR1, answer: 4 } });
  await machine.give('kiosk.change', {
    seat,
    change: { kind: 'note', question: STR1, note: 'Van mij alleen' },
  });
  return here;
}
