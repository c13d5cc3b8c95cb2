import type { AssessmentId } from '../assessment/assessment-record.ts';
import type { Register, Seat, Workshop } from './register.ts';

/** Without these seats; who came stays. The same object where there is none. */
export function withoutSeatsThat(
  register: Register,
  isGone: (seat: Seat, workshop: Workshop) => boolean,
): Register {
  return withWorkshops(register, (workshop) => withoutSeats(workshop, (seat) => isGone(seat, workshop)));
}

/** Without the seats and offers of a scan of which nothing is left; who came stays. The same object where it has none. */
export function withoutScan(register: Register, assessment: AssessmentId): Register {
  return withWorkshops(register, (workshop) => {
    const isHere = workshop.companies.includes(assessment);
    const left = withoutSeats(workshop, (seat) => seat.assessment === assessment);
    if (!isHere && left === workshop) return workshop;
    return {
      ...left,
      companies: left.companies.filter((one) => one !== assessment),
      offers: left.offers.filter((offer) => offer.assessment !== assessment),
    };
  });
}

function withoutSeats(workshop: Workshop, isGone: (seat: Seat) => boolean): Workshop {
  return workshop.seats.some(isGone)
    ? { ...workshop, seats: workshop.seats.filter((seat) => !isGone(seat)) }
    : workshop;
}

function withWorkshops(register: Register, change: (workshop: Workshop) => Workshop): Register {
  const sessions = register.sessions.map((session) => {
    if (session.workshop === undefined) return session;
    const workshop = change(session.workshop);
    return workshop === session.workshop ? session : { ...session, workshop };
  });
  const isSame = sessions.every((session, at) => session === register.sessions[at]);
  return isSame ? register : { ...register, sessions };
}
