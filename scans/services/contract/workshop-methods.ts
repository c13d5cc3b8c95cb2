import { z } from 'zod';
import { languages } from '../../definition/definition.ts';
import { isPersonId, isSeatId, isSessionId } from '../../sessions/register-ids.ts';
import { workshopScripts } from '../../sessions/register.ts';
import type { AssessmentId } from '../../assessment/assessment-record.ts';
import type { MadeFile } from '../views/assessment-view.ts';
import type { WorkshopView } from '../views/workshop-view.ts';
import { assessment, dimension, question } from './inputs.ts';
import { fileBytes, fileName, method, text } from './method.ts';

export const session = z.string().refine(isSessionId);
export const seat = z.string().refine(isSeatId);

const one = { session };
const bySeat = { session, seat };
const view = z.custom<WorkshopView>();

/**
 * A workshop, act by act. Each promise resolves after the disk has it, so that after a restart the workshop is where it
 * was; each answers with the whole of it. Refused: a session that is not there, or that has no workshop yet.
 */
export const workshopMethods = {
  /** Also of a session without a workshop. */
  'workshop.view': method('adviser', z.strictObject(one), view),

  /** Makes the session a workshop, or gives it another script or language for the wall. What was done in it stays. */
  'workshop.setUp': method(
    'adviser',
    z.strictObject({ ...one, script: z.enum(workshopScripts), language: z.enum(languages) }),
    view,
  ),

  /** `in` `false`: takes it out again; its scan stays as it is. */
  'workshop.company': method('adviser', z.strictObject({ ...one, assessment, in: z.boolean() }), view),

  /** `seat` `null`: one more. */
  'workshop.seat': method(
    'adviser',
    z.strictObject({
      ...one,
      seat: seat.nullable(),
      label: text(64),
      assessment,
      role: z.enum(['owner', 'manager', 'employee', 'adviser']).nullable(),
      way: z.enum(['kiosk', 'file', 'paper']),
      person: z.string().refine(isPersonId).nullable(),
    }),
    view,
  ),
  'workshop.removeSeat': method('adviser', z.strictObject(bySeat), view),
  /** Somebody goes before the end, or comes back. His answers stay. */
  'workshop.leave': method('adviser', z.strictObject({ ...bySeat, left: z.boolean() }), view),

  /** Gives a seat a place for answers from paper. Once: later calls change nothing. */
  'workshop.beginSeat': method('adviser', z.strictObject(bySeat), view),
  /** The adviser says that somebody is ready, or not yet. */
  'workshop.finishSeat': method('adviser', z.strictObject({ ...bySeat, finished: z.boolean() }), view),
  /** As `group.blankFile`, for who sits there; he needs no place in the scan yet. */
  'workshop.blankFile': method('adviser', z.strictObject(bySeat), z.custom<MadeFile>()),
  /** Whose scan a file of answers belongs to, by the seat that it is of; `null`: it does not say. */
  'workshop.companyOf': method(
    'adviser',
    z.strictObject({ ...one, file: fileName(), bytes: fileBytes() }),
    z.custom<AssessmentId | null>(),
  ),
  /** Seats whose answers came in a file get them: by the seat that it was made for, else by the code in it. */
  'workshop.findFiles': method('adviser', z.strictObject(one), view),

  /** `step` `null`: back to before the begin. The timer stands ready for the minutes of the step. */
  'workshop.goTo': method('adviser', z.strictObject({ ...one, step: text(64).nullable() }), view),
  'workshop.timer': method(
    'adviser',
    z.strictObject({
      ...one,
      act: z.enum(['start', 'pause', 'resume', 'add', 'stop']),
      minutes: z.int().min(1).max(240),
    }),
    view,
  ),
  /** The question that is talked about; the wall shows it. */
  'workshop.question': method('adviser', z.strictObject({ ...one, question: question.nullable() }), view),
  /** The wall shows the vote beside the calculated order, or not yet; until the next step. */
  'workshop.compare': method('adviser', z.strictObject({ ...one, on: z.boolean() }), view),
  /** Of a short workshop: what it is about. */
  'workshop.dimensions': method(
    'adviser',
    z.strictObject({ ...one, dimensions: z.array(dimension).max(3) }),
    view,
  ),
  /** Of the half hour: one more, or one less, who marked this question as the one to change. */
  'workshop.mark': method('adviser', z.strictObject({ ...one, question, by: z.literal([1, -1]) }), view),
  'workshop.end': method('adviser', z.strictObject({ ...one, ended: z.boolean() }), view),

  /**
   * From now on this device goes from hand to hand, in every window: nothing else works until `kiosk.end`. Refused
   * for a code of less than four signs, and while no seat answers here.
   */
  'workshop.startKiosk': method('adviser', z.strictObject({ ...one, code: text(100) }), view),
} as const;
