import type { Assessment, ResponseId } from '../assessment/assessment-record.ts';
import type { Person, PersonId, Register, Seat, Session } from '../sessions/register.ts';
import { ownResponse } from '../workshop/run/seat-response.ts';
import { takenResponses } from '../workshop/run/seats.ts';
import type { Ports } from './ports.ts';

/** A seat of somebody of the register, with his answers; `null`: nothing of him stands in a scan that is there. */
export type OwnSeat = {
  readonly session: Session;
  readonly seat: Seat;
  readonly person: Person;
  readonly scan: Assessment | null;
  readonly response: ResponseId | null;
};

/**
 * Where these persons sit and answered, in every workshop. A seat that does not know its answers yet, because the file
 * only came in or the power went, gets them by its code.
 */
export async function seatsOfPersons(
  { assessments }: Pick<Ports, 'assessments'>,
  { persons, sessions }: Register,
  ids: ReadonlySet<PersonId>,
): Promise<readonly OwnSeat[]> {
  const taken = new Set(
    sessions.flatMap(({ workshop }) => (workshop === undefined ? [] : [...takenResponses(workshop)])),
  );
  const found: OwnSeat[] = [];
  for (const session of sessions) {
    for (const seat of session.workshop?.seats ?? []) {
      const person = persons.find(({ id }) => id === seat.person);
      if (person === undefined || !ids.has(person.id)) continue;
      const looked = await assessments.look(seat.assessment);
      const scan = looked.ok ? looked.value : null;
      const response = scan === null ? seat.response : ownResponse(scan, seat, taken);
      found.push({ session, seat, person, scan, response });
    }
  }
  return found;
}

/** What he may be called in a plan. */
export function namesAt({ seat, person }: Pick<OwnSeat, 'seat' | 'person'>): readonly string[] {
  return [seat.label, person.code, person.email, person.name];
}
