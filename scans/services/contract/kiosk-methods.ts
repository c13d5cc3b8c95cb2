import { z } from 'zod';
import { languages, levelNumbers } from '../../definition/definition.ts';
import type { Kept } from '../views/assessment-view.ts';
import type { KioskView } from '../views/workshop-view.ts';
import { dimension, evaluationAnswers, question } from './inputs.ts';
import { method, text } from './method.ts';
import { seat } from './workshop-methods.ts';

const bySeat = { seat };
const nothing = z.strictObject({});
const view = z.custom<KioskView>();
const code = text(100);

const change = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('answer'),
    question,
    answer: z.literal([...levelNumbers, 'dont-know', 'not-applicable']).nullable(),
  }),
  z.strictObject({ kind: z.literal('note'), question, note: text(4000) }),
  z.strictObject({
    kind: z.literal('importance'),
    dimension,
    importance: z.literal([0, 1, 2, 3]).nullable(),
  }),
  z.strictObject({ kind: z.literal('position'), question: question.nullable() }),
]);

/**
 * One device from hand to hand. Who has it sees the questions and his own answers, and nothing of anybody else.
 * Refused while the device does not go from hand to hand.
 */
export const kioskMethods = {
  /** Does this device go from hand to hand? */
  'kiosk.on': method('adviser', nothing, z.boolean()),
  'kiosk.view': method('adviser', nothing, view),
  /** Takes the device. Answers of before open only with the adviser’s code. */
  'kiosk.take': method('adviser', z.strictObject({ ...bySeat, code: code.nullable() }), view),
  /** He read who keeps what. `language`: in which he answers. */
  'kiosk.begin': method('adviser', z.strictObject({ ...bySeat, language: z.enum(languages) }), view),
  /** Refused for anybody but who has the device. Gives his own part of the scan alone. */
  'kiosk.change': method('adviser', z.strictObject({ ...bySeat, change }), z.custom<Kept>()),
  /** Ready: the device goes on to the next one. */
  'kiosk.finish': method('adviser', z.strictObject(bySeat), view),
  /** He stops; to go on takes the code. */
  'kiosk.pause': method('adviser', z.strictObject(bySeat), view),
  /** The three questions: what one person ticked, 1 to 5. Nothing of him is kept but one more in each count. */
  'kiosk.evaluate': method('adviser', z.strictObject({ answers: evaluationAnswers }), view),
  /** The device is the adviser’s again. Refused for a wrong code. */
  'kiosk.end': method('adviser', z.strictObject({ code }), z.null()),
} as const;
