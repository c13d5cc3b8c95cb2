import type { AssessmentId, ResponseId } from '../../assessment/assessment-record.ts';
import type { Parsed } from '../../definition/problem.ts';
import type { Seat, SeatId, Workshop } from '../../sessions/register.ts';
import { isSameCode } from '../raters.ts';
import { workshopProblem } from './workshop-problem-texts.ts';
import type { WorkshopProblemCode } from './workshop-problem-texts.ts';

export const mostSeats = 60;
export const mostCompanies = 25;

/** What an adviser sets of a seat. */
export type SeatWish = Pick<Seat, 'label' | 'assessment' | 'role' | 'way' | 'person'>;

/** One seat more, where nobody sat down yet. Refused: no code, one that is taken, a company that is not in the room. */
export function addSeat(workshop: Workshop, id: SeatId, wish: SeatWish): Parsed<Workshop> {
  if (workshop.seats.length >= mostSeats) return refused('seat-too-many', { most: String(mostSeats) });
  const checked = checkWish(workshop, wish, null);
  if (!checked.ok) return checked;
  const seat: Seat = { id, ...checked.value, response: null, state: 'waiting', noticeReadAt: null };
  return { ok: true, value: { ...workshop, seats: [...workshop.seats, seat] } };
}

/** The same seat otherwise. Its company stays once there are answers. */
export function changeSeat(workshop: Workshop, id: SeatId, wish: SeatWish): Parsed<Workshop> {
  const seat = seatOf(workshop, id);
  if (seat === null) return refused('seat-unknown');
  if (seat.response !== null && seat.assessment !== wish.assessment) {
    return refused('seat-has-answers', { label: seat.label });
  }
  const checked = checkWish(workshop, wish, id);
  return checked.ok ? { ok: true, value: withSeat(workshop, { ...seat, ...checked.value }) } : checked;
}

/** Refused where somebody answered: then the seat is left, and the answers stay. */
export function removeSeat(workshop: Workshop, id: SeatId): Parsed<Workshop> {
  const seat = seatOf(workshop, id);
  if (seat === null) return refused('seat-unknown');
  if (seat.response !== null) return refused('seat-has-answers', { label: seat.label });
  return { ok: true, value: { ...workshop, seats: workshop.seats.filter((one) => one.id !== id) } };
}

/** Somebody goes, or comes back: then to where he was. */
export function leaveSeat(workshop: Workshop, id: SeatId, left: boolean): Parsed<Workshop> {
  const seat = seatOf(workshop, id);
  if (seat === null) return refused('seat-unknown');
  return { ok: true, value: withSeat(workshop, { ...seat, state: left ? 'left' : 'waiting' }) };
}

/** The company comes into the room; twice is once. */
export function addCompany(workshop: Workshop, assessment: AssessmentId): Parsed<Workshop> {
  const { companies, script } = workshop;
  if (companies.includes(assessment)) return { ok: true, value: workshop };
  if (companies.length > 0 && isForOneCompany(script)) return refused('workshop-one-company');
  if (companies.length >= mostCompanies) {
    return refused('workshop-too-many-companies', { most: String(mostCompanies) });
  }
  return { ok: true, value: { ...workshop, companies: [...companies, assessment] } };
}

/** Its assessment stays as it is. Refused while seats belong to it. */
export function removeCompany(workshop: Workshop, assessment: AssessmentId): Parsed<Workshop> {
  if (workshop.seats.some((seat) => seat.assessment === assessment)) {
    return refused('workshop-company-has-seats');
  }
  return {
    ok: true,
    value: {
      ...workshop,
      companies: workshop.companies.filter((one) => one !== assessment),
      offers: workshop.offers.filter((offer) => offer.assessment !== assessment),
    },
  };
}

/** Three hours and the short form are of one company; in the other rooms there may be one or more. */
export function isForOneCompany(script: Workshop['script']): boolean {
  return script === 'one-company' || script === 'short';
}

export function seatOf({ seats }: Pick<Workshop, 'seats'>, id: SeatId): Seat | null {
  return seats.find((seat) => seat.id === id) ?? null;
}

export function withSeat(workshop: Workshop, seat: Seat): Workshop {
  return { ...workshop, seats: workshop.seats.map((one) => (one.id === seat.id ? seat : one)) };
}

/** Which answers already belong to a seat. */
export function takenResponses({ seats }: Pick<Workshop, 'seats'>): ReadonlySet<ResponseId> {
  return new Set(seats.flatMap(({ response }) => (response === null ? [] : [response])));
}

function checkWish(workshop: Workshop, wish: SeatWish, self: SeatId | null): Parsed<SeatWish> {
  const label = wish.label.trim();
  if (label === '') return refused('seat-without-label');
  const taken = workshop.seats.some((seat) => seat.id !== self && isSameCode(seat.label, label));
  if (taken) return refused('seat-same-label', { label });
  if (!workshop.companies.includes(wish.assessment)) return refused('seat-other-company');
  return { ok: true, value: { ...wish, label } };
}

function refused(code: WorkshopProblemCode, values?: Readonly<Record<string, string>>): Parsed<never> {
  return { ok: false, problems: [workshopProblem(code, values)] };
}
