import { z } from 'zod';
import { languages } from '../../definition/definition.ts';
import { papersOf } from '../../report/papers/paper-names.ts';
import { isSessionId } from '../../sessions/register-ids.ts';
import type { MadeFile } from '../views/assessment-view.ts';
import type { RoomView } from '../views/room-view.ts';
import { assessment, dimension } from './inputs.ts';
import { method, text } from './method.ts';

const session = z.string().refine(isSessionId);
const language = z.enum(languages);

/** One line; what is too long or empty is said in words. */
const offer = z.strictObject({
  assessment,
  kind: z.enum(['show', 'see']),
  text: text(4000),
  dimension: dimension.nullable(),
});

/** Several companies in one room: what they have in common, who talks with whom, what they offer, and their papers. */
export const roomMethods = {
  /** Refused for a session in which no scans are filled in together. */
  'room.view': method('adviser', z.strictObject({ session, language }), z.custom<RoomView>()),

  /** What a company can show or wants to see; one that stands there already changes nothing. */
  'room.addOffer': method('adviser', z.strictObject({ session, language, offer }), z.custom<RoomView>()),

  /** One that does not stand there changes nothing. */
  'room.removeOffer': method('adviser', z.strictObject({ session, language, offer }), z.custom<RoomView>()),

  /** The list of offers and questions as a PDF. `names`: all in the room agreed that the companies are named on it. */
  'room.offersPaper': method(
    'adviser',
    z.strictObject({ session, language, names: z.boolean() }),
    z.custom<MadeFile>(),
  ),

  /**
   * The paper of one company of the room, as `report.make`, its number before the name of the file: so all can be made
   * after each other without being in memory together. Refused: a company without answers.
   */
  'room.report': method(
    'adviser',
    z.strictObject({ session, assessment, language, paper: z.enum(papersOf.full).default('advies') }),
    z.custom<MadeFile>(),
  ),

  /**
   * A paper of several raters of one company: what they agreed on, or a card for each question that they are to talk
   * about. It says nothing of any one of them. Refused: one rater; cards where everybody agrees.
   */
  'room.groupPaper': method(
    'adviser',
    z.strictObject({ id: assessment, paper: z.enum(['group-report', 'item-cards']), language }),
    z.custom<MadeFile>(),
  ),
} as const;
