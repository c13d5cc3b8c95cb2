import type { Assessment, AssessmentId, ResponseId } from '../assessment/assessment-record.ts';
import type { Language } from '../definition/definition.ts';
import type { Parsed } from '../definition/problem.ts';
import type { Register, Seat, SeatId, Session, SessionId, Workshop } from '../sessions/register.ts';
import {
  originOfSeat,
  participantOf,
  responseOfSeat,
  returnedToSeat,
  waitingPlace,
} from '../workshop/run/seat-response.ts';
import { removeSeat, seatOf, takenResponses, withSeat } from '../workshop/run/seats.ts';
import { workshopProblem } from '../workshop/run/workshop-problem-texts.ts';
import { addRater } from '../workshop/raters.ts';
import { changeOpenAssessment } from './change-assessment.ts';
import { markFinished } from './mark-finished.ts';
import { newResponseId } from './methods/assessment-methods.ts';
import { parsedOf } from './outcomes.ts';
import type { Desk } from './scan.ts';
import { storeWorkshop } from './store-workshop.ts';

export type Seated = { readonly session: Session; readonly workshop: Workshop; readonly seat: Seat };

/**
 * Gives who sits there a place for answers in the scan of his company. Once: after a power cut between the scan and the
 * register the place that waits under his code is found again, and so are answers that came in under it; those open
 * for the adviser alone. `language` `null`: that of the wall.
 */
export async function beginSeat(
  desk: Desk,
  session: SessionId,
  id: SeatId,
  language: Language | null,
  whose: 'adviser' | 'kiosk',
): Promise<Parsed<ResponseId>> {
  const found = await seatedAt(desk, session, id);
  if (!found.ok) return found;
  const { seat, workshop } = found.value;
  if (seat.response !== null && (await hasItsAnswers(desk, seat))) return { ok: true, value: seat.response };
  const made = await placeFor(desk, found.value, language ?? workshop.language, whose);
  if (!made.ok) return made;
  const stored = await storeWorkshop(desk, session, (now) => withResponse(now, id, made.value));
  return stored.ok ? made : stored;
}

/** Refused where somebody answered, unless those answers were taken out of the scan. */
export async function takeAwaySeat(desk: Desk, session: SessionId, id: SeatId): Promise<Parsed<Register>> {
  const found = await seatedAt(desk, session, id);
  if (!found.ok) return found;
  const { seat } = found.value;
  const isEmpty = !(await hasItsAnswers(desk, seat));
  return storeWorkshop(desk, session, (now) =>
    removeSeat(isEmpty ? withSeat(now, { ...seat, response: null }) : now, id),
  );
}

/**
 * They can have been taken out of the scan, for instance with a version of before, or be gone with it; a scan that
 * cannot be read has them.
 */
async function hasItsAnswers({ ports }: Desk, { assessment, response }: Seat): Promise<boolean> {
  if (response === null) return false;
  const scan = await ports.assessments.look(assessment);
  return scan.ok
    ? scan.value.responses.some(({ id }) => id === response)
    : scan.problems.every(({ code }) => code !== 'not-found');
}

/** Of the answers and of the seat alike. Somebody who never began is only marked. */
export async function finishSeat(
  desk: Desk,
  session: SessionId,
  id: SeatId,
  finished: boolean,
): Promise<Parsed<Register>> {
  const found = await seatedAt(desk, session, id);
  if (!found.ok) return found;
  const { response, assessment } = found.value.seat;
  if (response !== null) {
    const marked = parsedOf(await markFinished(desk, assessment, response, finished), () => null);
    if (!marked.ok) return marked;
  }
  return storeWorkshop(desk, session, (now) => {
    const seat = seatOf(now, id);
    if (seat === null) return unknownSeat();
    return { ok: true, value: withSeat(now, { ...seat, state: finished ? 'finished' : 'waiting' }) };
  });
}

/** Seats whose answers came in a file get them, by the code in it. */
export async function findFiles(desk: Desk, session: SessionId): Promise<Parsed<Register>> {
  const read = await desk.register.read();
  if (!read.ok) return read;
  const companies = workshopIn(read.value.register, session)?.companies ?? [];
  const scans = new Map<AssessmentId, Assessment>();
  for (const id of companies) {
    const scan = await desk.ports.assessments.look(id);
    if (scan.ok) scans.set(id, scan.value);
  }
  return storeWorkshop(desk, session, (workshop) => ({ ok: true, value: withFound(workshop, scans) }));
}

function withFound(workshop: Workshop, scans: ReadonlyMap<AssessmentId, Assessment>): Workshop {
  return workshop.seats.reduce((now, seat) => {
    const scan = scans.get(seat.assessment);
    if (scan === undefined) return now;
    const response = seat.response ?? cameInFile(scan, seat, takenResponses(now));
    if (response === null) return now;
    const isReady = scan.responses.some(({ id, finishedOn }) => id === response && finishedOn !== undefined);
    const state = seat.state === 'waiting' && isReady ? 'finished' : seat.state;
    return withSeat(now, { ...seat, response, state });
  }, workshop);
}

/** In the file that was made for this seat, whatever its way was to be; else of who answers in a file, by his code. */
function cameInFile(scan: Assessment, seat: Seat, taken: ReadonlySet<ResponseId>): ResponseId | null {
  const returned = returnedToSeat(scan, seat, taken);
  return returned ?? (seat.way === 'file' ? responseOfSeat(scan, seat, taken) : null);
}

async function placeFor(
  desk: Desk,
  { session, workshop, seat }: Seated,
  language: Language,
  whose: 'adviser' | 'kiosk',
): Promise<Parsed<ResponseId>> {
  const taken = takenResponses(workshop);
  const id = newResponseId(desk);
  let place = id;
  const origin = originOfSeat(session);
  const changed = await changeOpenAssessment(desk, seat.assessment, (now, { at }) => {
    const known = responseOfSeat(now, seat, taken);
    if (known !== null) {
      const isOpen = whose === 'adviser' || waitingPlace(now, seat, taken) !== null;
      place = known;
      return isOpen ? { ok: true, value: now } : { ok: false, problems: [workshopProblem('kiosk-halfway')] };
    }
    const made = addRater(now, { id, participant: participantOf(seat), origin, language, at });
    place = made.response;
    return { ok: true, value: made.assessment };
  });
  return parsedOf(changed, () => place);
}

/** Refused: no such session, no workshop in it, no such seat. */
export async function seatedAt(desk: Desk, session: SessionId, id: SeatId): Promise<Parsed<Seated>> {
  const read = await desk.register.read();
  if (!read.ok) return read;
  const found = read.value.register.sessions.find((one) => one.id === session);
  const workshop = found?.workshop;
  if (found === undefined || workshop === undefined) {
    return { ok: false, problems: [workshopProblem('workshop-not-there')] };
  }
  const seat = seatOf(workshop, id);
  return seat === null ? unknownSeat() : { ok: true, value: { session: found, workshop, seat } };
}

function withResponse(workshop: Workshop, id: SeatId, response: ResponseId): Parsed<Workshop> {
  const seat = seatOf(workshop, id);
  return seat === null ? unknownSeat() : { ok: true, value: withSeat(workshop, { ...seat, response }) };
}

function workshopIn(register: Register, session: SessionId): Workshop | null {
  return register.sessions.find(({ id }) => id === session)?.workshop ?? null;
}

function unknownSeat(): Parsed<never> {
  return { ok: false, problems: [workshopProblem('seat-unknown')] };
}
