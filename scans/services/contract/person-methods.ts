import { z } from 'zod';
import { languages } from '../../definition/definition.ts';
import { isPersonId, isSeriesId, isSessionId } from '../../sessions/register-ids.ts';
import { personPurposes } from '../../sessions/register.ts';
import type { MadeFile } from '../views/assessment-view.ts';
import type {
  ErasedPersons,
  PersonFiles,
  PersonsView,
  RegisterImport,
  SavedPerson,
  SessionView,
} from '../views/register-view.ts';
import { evaluationAnswers } from './inputs.ts';
import { fileBytes, fileName, method, text } from './method.ts';

const session = z.string().refine(isSessionId);
const person = z.string().refine(isPersonId);
const language = z.enum(languages);
const date = z.iso.date().nullable().default(null);
const field = text(4000);
const counts = z.array(z.int().min(0).max(100_000)).length(5);
/** A list to take in: of values separated by signs, or a register of our own. `session`: all of it is about that one. */
const list = z.strictObject({
  file: fileName(),
  bytes: fileBytes(),
  session: session.nullable(),
});

/** The register: who came, what they get for it, and what is kept of them. */
export const personMethods = {
  'person.list': method('adviser', z.strictObject({}), z.custom<PersonsView>()),

  /**
   * `id` `null`: a new one. `keepUntil` empty: two years from today. Refused with every problem, `place` being the
   * field; nothing changes then.
   */
  'person.save': method(
    'adviser',
    z.strictObject({
      id: person.nullable(),
      code: field,
      email: field,
      name: field,
      company: z.strictObject({ name: field, postcode: field, enterpriseNumber: field }),
      purpose: z.enum(personPurposes),
      keepUntil: field,
    }),
    z.custom<SavedPerson>(),
  ),

  /** Everything about one person, his answers in workshops too. `date`: as in `form.make`. */
  'person.export': method('adviser', z.strictObject({ id: person, language, date }), z.custom<PersonFiles>()),

  /**
   * Leaves nothing of these persons but counts: no line, no seat, no attendance by name, no answers in a scan that
   * several people answered, and no version before of the register or of such a scan. Where somebody answered a scan
   * alone, it stays with the company, without his code.
   */
  'person.erase': method(
    'adviser',
    z.strictObject({ ids: z.array(person).min(1).max(5000) }),
    z.custom<ErasedPersons>(),
  ),

  /** `present` `null`: was not there. */
  'attendance.set': method(
    'adviser',
    z.strictObject({ session, person, present: z.enum(['half', 'less']).nullable() }),
    z.custom<SessionView>(),
  ),

  /**
   * Somebody of the register wants the full scan and is to be called back (`wanted`), that was done today (`called`), or
   * neither.
   */
  'session.callBack': method(
    'adviser',
    z.strictObject({ session, person, state: z.enum(['none', 'wanted', 'called']) }),
    z.custom<SessionView>(),
  ),

  /** What one person ticked: one more for each answer, of nobody in particular. */
  'evaluation.add': method(
    'adviser',
    z.strictObject({
      session,
      answers: evaluationAnswers,
    }),
    z.custom<SessionView>(),
  ),

  /**
   * From now on this device goes from hand to hand, in every window, for the three questions: nothing else works until
   * `kiosk.end`. `language`: in which each one finds it. Refused for a code of less than four signs.
   */
  'evaluation.start': method('adviser', z.strictObject({ session, code: text(100), language }), z.null()),

  /** The counts as they were read from paper. */
  'evaluation.set': method(
    'adviser',
    z.strictObject({
      session,
      evaluation: z.strictObject({ useful: counts, clear: counts, recommend: counts }),
    }),
    z.custom<SessionView>(),
  ),

  /** What a list would do, line by line; nothing changes. */
  'register.preview': method('adviser', list, z.custom<RegisterImport>()),

  /** Takes every line that is not refused, in one act. Once more with the same list changes nothing. */
  'register.take': method('adviser', list, z.custom<RegisterImport>()),

  /**
   * `json`: the whole register, for another laptop. `csv`: sessions and who came, as a list that can be read in again;
   * `session`: of that one alone. `evaluation`: how many chose each answer to the three questions, as a list.
   */
  'register.export': method(
    'adviser',
    z.strictObject({ as: z.enum(['json', 'csv', 'evaluation']), session: session.nullable(), language }),
    z.custom<MadeFile>(),
  ),

  /** The list to sign, with everybody who came or could come, and the three questions. */
  'session.paper': method(
    'adviser',
    z.strictObject({ id: session, paper: z.enum(['attendance-list']), language, date }),
    z.custom<MadeFile>(),
  ),

  /**
   * A certificate or note of attendance, a page for each person. Refused: somebody who has not reached it. A person
   * without a name is named by his code.
   */
  'certificate.make': method(
    'adviser',
    z.strictObject({
      unit: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('series'), series: z.string().refine(isSeriesId) }),
        z.strictObject({ kind: z.literal('programme'), programme: field }),
      ]),
      persons: z.array(person).min(1).max(500),
      language,
      date,
    }),
    z.custom<MadeFile>(),
  ),
} as const;
