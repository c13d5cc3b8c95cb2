import { z } from 'zod';
import { isSeriesId, isSessionId } from '../../sessions/register-ids.ts';
import { sessionTypes } from '../../sessions/register.ts';
import type { RegisterView, SavedSession, SessionView } from '../views/register-view.ts';
import { method, text } from './method.ts';

const session = z.string().refine(isSessionId);
const series = z.string().refine(isSeriesId);

/** As on the form: any text is taken here, and what is wrong with it is said field by field. */
const field = text(4000);
const nothing = z.strictObject({});
const certificateAt = z.int().min(1).max(99);

/** The register: sessions, and the series and programmes that they belong to. */
export const sessionMethods = {
  /** Also where the register itself is refused: then it is empty, and `problems` says why. */
  'session.list': method('adviser', nothing, z.custom<RegisterView>()),

  /** Refused: a session that is not in the register. */
  'session.view': method('adviser', z.strictObject({ id: session }), z.custom<SessionView>()),

  /** `id` `null`: a new one. Refused with every problem, `place` being the field; nothing changes then. */
  'session.save': method(
    'adviser',
    z.strictObject({
      id: session.nullable(),
      series: series.nullable(),
      programme: field,
      on: field,
      type: z.enum(sessionTypes),
      title: field,
      host: field,
    }),
    z.custom<SavedSession>(),
  ),

  /** Everything of the session goes: who came, the evaluation, and where its workshop stood. Scans stay. */
  'session.remove': method('adviser', z.strictObject({ id: session }), z.custom<RegisterView>()),

  /** As `session.save`. `certificateAt` `null`: the number of its programme, or five. */
  'series.save': method(
    'adviser',
    z.strictObject({
      id: series.nullable(),
      name: field,
      programme: field,
      certificateAt: certificateAt.nullable(),
      gives: z.enum(['certificate', 'note']),
    }),
    z.custom<RegisterView>(),
  ),

  /** Its sessions stay, each by itself. */
  'series.remove': method('adviser', z.strictObject({ id: series }), z.custom<RegisterView>()),

  /** Adds a programme, or sets the number of attended sessions that give a certificate in it. */
  'programme.save': method(
    'adviser',
    z.strictObject({ code: field, certificateAt }),
    z.custom<RegisterView>(),
  ),

  /**
   * Moves a refused register out of the way, under another name in the same folder; the newest version before that can
   * be read takes its place. Refused where nothing is wrong.
   */
  'register.setAside': method('adviser', nothing, z.custom<RegisterView>()),
} as const;
