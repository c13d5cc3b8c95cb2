import type { Assessment, Moment } from './assessment-record.ts';
import { changed } from './history.ts';

/**
 * The content of `then` in the place of that of `now`. The history goes on, and what the owner agreed to or withdrew
 * stays as it is now: a “yes” that was withdrawn must not come back with old answers.
 */
export function goBack(now: Assessment, then: Assessment, at: Moment): Assessment {
  const { id, createdOn, example, grownFrom, referrals, history, revision } = now;
  return changed(
    { ...then, id, createdOn, example, grownFrom, referrals, history, revision },
    at,
    'went-back',
  );
}
