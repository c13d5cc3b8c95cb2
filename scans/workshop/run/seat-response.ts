import type {
  Assessment,
  AssessmentResponse,
  Moment,
  ResponseId,
} from '../../assessment/assessment-record.ts';
import type { Origin, Participant } from '../../assessment/assessment.ts';
import { changed } from '../../assessment/history.ts';
import type { Language } from '../../definition/definition.ts';
import type { Seat } from '../../sessions/register.ts';
import { sameLabel } from './seats.ts';

export type Seated = {
  readonly seat: Pick<Seat, 'label' | 'role'>;
  /** For answers that are new. */
  readonly id: ResponseId;
  readonly origin: Origin;
  readonly language: Language;
  readonly at: Moment;
  /** Answers that belong to other seats. */
  readonly taken: ReadonlySet<ResponseId>;
};

/**
 * Gives who sits there answers of his own in the scan of his company. The empty ones that every new scan has are taken
 * first, so that nobody counts who is not there.
 */
export function seatResponse(
  assessment: Assessment,
  { seat, id, origin, language, at, taken }: Seated,
): { readonly assessment: Assessment; readonly response: ResponseId } {
  const participant = participantOf(seat);
  const free = assessment.responses.find((one) => isUnused(one) && !taken.has(one.id));
  const response: AssessmentResponse = {
    id: free?.id ?? id,
    participant,
    origin,
    language,
    startedOn: at,
    answers: {},
    notes: {},
    importance: null,
    facts: {},
    toConfirm: [],
    position: null,
  };
  const responses =
    free === undefined
      ? [...assessment.responses, response]
      : assessment.responses.map((one) => (one === free ? response : one));
  return { assessment: changed({ ...assessment, responses }, at, 'answered'), response: response.id };
}

/** By code, never by name; owner and managers are the management of the group. */
export function participantOf({ label, role }: Pick<Seat, 'label' | 'role'>): Participant {
  const id = label.trim();
  if (role === null || role === undefined) return { id };
  if (role === 'adviser') return { id, role };
  return { id, role, group: role === 'employee' ? 'staff' : 'management' };
}

/** Answers that came in a file from who sits there; `null`: none yet. */
export function responseOfSeat(
  assessment: Pick<Assessment, 'responses'>,
  { label }: Pick<Seat, 'label'>,
  taken: ReadonlySet<ResponseId>,
): ResponseId | null {
  const found = assessment.responses.find(
    ({ id, participant }) =>
      participant.id !== undefined && sameLabel(participant.id, label) && !taken.has(id),
  );
  return found?.id ?? null;
}

function isUnused({ answers, notes, importance, facts, participant }: AssessmentResponse): boolean {
  const given = [answers, notes, importance ?? {}, facts].some((part) => Object.keys(part).length > 0);
  return !given && participant.id === undefined;
}
