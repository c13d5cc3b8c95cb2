import { z } from 'zod';
import { isSeriesId, isSessionId } from '../../sessions/register-ids.ts';
import { sessionTypes } from '../../sessions/register.ts';
import type { RegisterView, SavedSession } from '../views/register-view.ts';
import { method, text } from './method.ts';

const session = z.string().refine(isSessionId);
const series = z.string().refine(isSeriesId);

/** As on the form: any text is taken here, and what is wrong with it is said field by field. */
const field = text(4000);
const nothing = z.strictObject({});

/** The register: sessions and who came to them. */
export const sessionMethods = {
  /** Also where the register itself is refused: then it is empty, and `problems` says why. */
  'session.list': method('adviser', nothing, z.custom<RegisterView>()),

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

  /**
   * Moves a refused register out of the way, under another name in the same folder; the newest version before that can
   * be read takes its place. Refused where nothing is wrong.
   */
  'register.setAside': method('adviser', nothing, z.custom<RegisterView>()),
} as const;
