import type { Moment } from '../../assessment/assessment-record.ts';
import type { Parsed } from '../../definition/problem.ts';
import type { Register, Seat, SeatId, Session, Workshop } from '../../sessions/register.ts';
import { seatOf, withSeat } from './seats.ts';
import { workshopProblem } from './workshop-problem-texts.ts';
import type { WorkshopProblemCode } from './workshop-problem-texts.ts';

/** Makes a check of a text, `64` hex digits. */
export type Checksum = (text: string) => string;

export const shortestCode = 4;

/** One device in turn: from `startKiosk` until the adviser’s code ends it, a restart of the device included. */
export function startKiosk(
  workshop: Workshop,
  code: string,
  salt: string,
  checksum: Checksum,
): Parsed<Workshop> {
  const lock = lockOf(code, salt, checksum);
  if (!lock.ok) return lock;
  if (!workshop.seats.some(({ way }) => way === 'kiosk')) return refused('kiosk-without-seats');
  return { ok: true, value: { ...workshop, lock: lock.value } };
}

/** The check of a code, which does not tell the code. Refused: too short. */
export function lockOf(code: string, salt: string, checksum: Checksum): Parsed<string> {
  const trimmed = code.trim();
  if (trimmed.length < shortestCode) return refused('kiosk-short-code', { least: String(shortestCode) });
  return { ok: true, value: `${salt}:${checksum(`${salt}:${trimmed}`)}` };
}

/** Who was busy goes on with it later. Refused: another code. */
export function endKiosk(workshop: Workshop, code: string, checksum: Checksum): Parsed<Workshop> {
  if (!opensKiosk(workshop, code, checksum)) return refused('kiosk-wrong-code');
  return { ok: true, value: withoutKiosk(workshop) };
}

/** Without asking for the code. */
export function withoutKiosk(workshop: Workshop): Workshop {
  const seat = currentSeat(workshop);
  const paused = seat === null ? workshop : withSeat(workshop, { ...seat, state: 'waiting' });
  return { ...paused, lock: null };
}

export function opensKiosk({ lock }: Pick<Workshop, 'lock'>, code: string, checksum: Checksum): boolean {
  const [salt = '', check = ''] = (lock ?? '').split(':');
  return lock !== null && checksum(`${salt}:${code.trim()}`) === check;
}

/** The session for which this device goes from hand to hand; `null`: it does not. */
export function kioskIn({ sessions }: Pick<Register, 'sessions'>): {
  readonly session: Session;
  readonly workshop: Workshop;
} | null {
  for (const session of sessions) {
    const { workshop } = session;
    if (workshop !== undefined && workshop.lock !== null) return { session, workshop };
  }
  return null;
}

/** Who has the device now; `null`: it lies there for the next one. */
export function currentSeat({ seats }: Pick<Workshop, 'seats'>): Seat | null {
  return seats.find(({ way, state }) => way === 'kiosk' && state === 'answering') ?? null;
}

/** Can somebody sit down here now, and does that open answers of before, so that it takes the code? */
export function turnOf({ way, state, response }: Seat): 'free' | 'halfway' | 'done' | 'elsewhere' {
  if (way !== 'kiosk' || state === 'left') return 'elsewhere';
  if (state === 'finished') return 'done';
  return response === null ? 'free' : 'halfway';
}

/**
 * Somebody takes the device. `allowed`: the adviser’s code was given, without which answers of before stay shut.
 * Refused while somebody else has it.
 */
export function takeTurn(workshop: Workshop, id: SeatId, allowed: boolean): Parsed<Workshop> {
  const seat = seatOf(workshop, id);
  if (seat === null) return refused('seat-unknown');
  const current = currentSeat(workshop);
  if (current !== null && current.id !== id) return refused('kiosk-busy');
  const turn = turnOf(seat);
  if (turn === 'done' || turn === 'elsewhere') return refused('kiosk-not-this-seat');
  if (turn === 'halfway' && current === null && !allowed) return refused('kiosk-halfway');
  return { ok: true, value: withSeat(workshop, { ...seat, state: 'answering' }) };
}

/** He read who keeps what, for the first time at this moment. */
export function readNotice(workshop: Workshop, id: SeatId, at: Moment): Parsed<Workshop> {
  return onTurn(workshop, id, (seat) => ({ ...seat, noticeReadAt: seat.noticeReadAt ?? at }));
}

/** The device goes on to the next one; what he answered stays shut from now on. */
export function finishTurn(workshop: Workshop, id: SeatId): Parsed<Workshop> {
  return onTurn(workshop, id, (seat) => ({ ...seat, state: 'finished' }));
}

/** He stops halfway; only the adviser’s code brings him back to his answers. */
export function pauseTurn(workshop: Workshop, id: SeatId): Parsed<Workshop> {
  return onTurn(workshop, id, (seat) => ({ ...seat, state: 'waiting' }));
}

function onTurn(workshop: Workshop, id: SeatId, change: (seat: Seat) => Seat): Parsed<Workshop> {
  const current = currentSeat(workshop);
  if (current?.id !== id) return refused('kiosk-not-this-seat');
  return { ok: true, value: withSeat(workshop, change(current)) };
}

function refused(code: WorkshopProblemCode, values?: Readonly<Record<string, string>>): Parsed<never> {
  return { ok: false, problems: [workshopProblem(code, values)] };
}
