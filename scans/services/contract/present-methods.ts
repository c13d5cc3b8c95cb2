import { z } from 'zod';
import { isSessionId } from '../../sessions/register-ids.ts';
import type { Wall } from '../../workshop/present/wall.ts';
import { method } from './method.ts';

/** What the room sees on the wall. */
export const presentMethods = {
  /**
   * The step that runs now, with nothing in it that says who somebody is. A scan that cannot be read is left out.
   * Refused: a session that is not there, or that has no workshop yet.
   */
  'workshop.presenter': method(
    'adviser',
    z.strictObject({ session: z.string().refine(isSessionId) }),
    z.custom<Wall>(),
  ),
} as const;
