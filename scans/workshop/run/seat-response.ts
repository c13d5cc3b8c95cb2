import type { Assessment, ResponseId } from '../../assessment/assessment-record.ts';
import type { Participant } from '../../assessment/assessment.ts';
import type { Seat } from '../../sessions/register.ts';
import { isSameCode } from '../raters.ts';

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
