import type { Assessment, ResponseId } from '../../assessment/assessment-record.ts';
import { isResponseId } from '../../assessment/assessment-ids.ts';
import type { Origin, Participant } from '../../assessment/assessment.ts';
import type { Seat, Session } from '../../sessions/register.ts';
import { isEmptyPlace, isSameCode } from '../raters.ts';

/** Who sits there, by code and never by name; owner and managers are the management of the group. */
export function participantOf({ label, role }: Pick<Seat, 'label' | 'role'>): Participant {
  const id = label.trim();
  if (role === null || role === undefined) return { id };
  if (role === 'adviser') return { id, role };
  return { id, role, group: role === 'employee' ? 'staff' : 'management' };
}

/** Where the answers of who sits there come from. */
export function originOfSeat({ id, programme }: Pick<Session, 'id' | 'programme'>): Origin {
  return { how: 'workshop', session: id, ...(programme === '' ? {} : { programme }) };
}

/** Which answers those in the file of this seat are: its own where it has a place, else those that bear its id. */
export function responseInFile({ id, response }: Pick<Seat, 'id' | 'response'>): ResponseId {
  const own: string = id;
  if (response !== null) return response;
  if (!isResponseId(own)) throw new Error('a seat with an id of another kind');
  return own;
}

/** Answers that came back in the file of this seat; `null`: none, or they belong to a seat already. */
export function returnedToSeat(
  { responses }: Pick<Assessment, 'responses'>,
  { id: seat }: Pick<Seat, 'id'>,
  taken: ReadonlySet<ResponseId>,
): ResponseId | null {
  const own: string = seat;
  return responses.find(({ id }) => id === own && !taken.has(id))?.id ?? null;
}

/** Answers under the code of who sits there that belong to no other seat; `null`: none yet. */
export function responseOfSeat(
  { responses }: Pick<Assessment, 'responses'>,
  { label }: Pick<Seat, 'label'>,
  taken: ReadonlySet<ResponseId>,
): ResponseId | null {
  const found = responses.find(
    ({ id, participant }) =>
      participant.id !== undefined && isSameCode(participant.id, label) && !taken.has(id),
  );
  return found?.id ?? null;
}

/** As `responseOfSeat`, and nothing was said there yet: it was made for this seat before the register knew it. */
export function waitingPlace(
  assessment: Pick<Assessment, 'responses'>,
  seat: Pick<Seat, 'label'>,
  taken: ReadonlySet<ResponseId>,
): ResponseId | null {
  const found = responseOfSeat(assessment, seat, taken);
  const response = assessment.responses.find(({ id }) => id === found);
  return response !== undefined && isEmptyPlace(response) ? response.id : null;
}

/** What came in of who sits there, whether the seat knows of it yet or not; `null`: nothing. */
export function ownResponse(
  assessment: Pick<Assessment, 'responses'>,
  seat: Pick<Seat, 'id' | 'label' | 'response' | 'way'>,
  taken: ReadonlySet<ResponseId>,
): ResponseId | null {
  if (seat.response !== null) return seat.response;
  const byCode = seat.way === 'file' ? responseOfSeat : waitingPlace;
  return returnedToSeat(assessment, seat, taken) ?? byCode(assessment, seat, taken);
}
