import type { Assessment, Moment } from './assessment-record.ts';
import { changed } from './history.ts';
import { joinUnknown, withoutLost, withUnknown } from './scan-file-document.ts';

/**
 * The content of `then` in the place of that of `now`. The history goes on, and what the owner agreed to or withdrew
 * stays as it is now: a “yes” that was withdrawn must not come back with old answers. What is unknown follows the part
 * in which it stands.
 */
export function goBack(now: Assessment, then: Assessment, at: Moment): Assessment {
  const { id, createdOn, example, grownFrom, referrals, history, revision, erasedRaters } = now;
  const { erasedRaters: _then, ...content } = then;
  const back = {
    ...content,
    id,
    createdOn,
    example,
    grownFrom,
    referrals,
    history,
    revision,
    ...(erasedRaters === undefined ? {} : { erasedRaters }),
  };
  const unknown = joinUnknown(now, then, (part) => part === 'referrals' || part === 'history');
  return changed(withoutLost(withUnknown(back, unknown)), at, 'went-back');
}
