import type { Assessment, Moment, Unknown } from './assessment-record.ts';
import { changed } from './history.ts';
import { withoutLost, withUnknown } from './scan-file-document.ts';
import { partOf } from './scan-file-unknown.ts';

/**
 * The content of `then` in the place of that of `now`. The history goes on, and what the owner agreed to or withdrew
 * stays as it is now: a “yes” that was withdrawn must not come back with old answers. What is unknown follows the part
 * in which it stands.
 */
export function goBack(now: Assessment, then: Assessment, at: Moment): Assessment {
  const { id, createdOn, example, grownFrom, referrals, history, revision } = now;
  const back = { ...then, id, createdOn, example, grownFrom, referrals, history, revision };
  return changed(withoutLost(withUnknown(back, unknownOf(now, then))), at, 'went-back');
}

function unknownOf({ unknown: now }: Assessment, { unknown: then }: Assessment): Unknown {
  const staysNow = (part: string | null): boolean => part === 'referrals' || part === 'history';
  const formats = [now?.format ?? null, then?.format ?? null].filter((format) => format !== null);
  return {
    format: formats.toSorted((a, b) => b.version - a.version)[0] ?? null,
    fields: [
      ...(then?.fields ?? []).filter((field) => !staysNow(partOf(field))),
      ...(now?.fields ?? []).filter((field) => staysNow(partOf(field))),
    ],
  };
}
