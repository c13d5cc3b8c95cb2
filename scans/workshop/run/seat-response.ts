import type { Assessment, ResponseId } from '../../assessment/assessment-record.ts';
import type { Participant } from '../../assessment/assessment.ts';
import type { Seat } from '../../sessions/register.ts';
import { isEmptyPlace, isSameCode } from '../raters.ts';

/** Who sits there, by code and never by name; owner and managers are the management of the group. */
export function participantOf({ label, role }: Pick<Seat, 'label' | 'role'>): Participant {
  const id = label.trim();
  if (role === null || role === undefined) return { id };
  if (role === 'adviser') return { id, role };
  return { id, role, group: role === 'employee' ? 'staff' : 'management' };
}

/** Answers under the code of who sits there that belong to no other seat; `null`: none yet. */
export function responseOfSeat(
  assessment: Pick<Assessment, 'responses'>,
  { label }: Pick<Seat, 'label'>,
  taken: ReadonlySet<ResponseId>,
): ResponseId | null {
  const found = assessment.responses.find(
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
  seat: Pick<Seat, 'label' | 'response' | 'way'>,
  taken: ReadonlySet<ResponseId>,
): ResponseId | null {
  if (seat.response !== null) return seat.response;
  return (seat.way === 'file' ? responseOfSeat : waitingPlace)(assessment, seat, taken);
}
