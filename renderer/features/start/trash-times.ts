import { isLongInTrash, staysUntil } from '../../../scans/assessment/trash-days.ts';
import type { AssessmentRow } from '../../../scans/services/store-ports.ts';
import type { Speech } from '../../language/say.ts';

/** Since when it is in the trash, and until when it certainly stays; empty where nobody knows. */
export function saidOfTrash({ trashedOn }: AssessmentRow, today: string, speech: Speech): string {
  if (trashedOn === null) return '';
  const { say, when, date } = speech;
  const since = say('start.trash.since', { when: when(trashedOn, today) });
  const day = dayHere(trashedOn);
  return isLongInTrash(day, today)
    ? say('start.trash.past', { since })
    : say('start.trash.until', { since, until: date(staysUntil(day)) });
}

/** What has been in the trash for longer than it certainly stays. */
export function longInTrash(rows: readonly AssessmentRow[], today: string): readonly AssessmentRow[] {
  return rows.filter(({ trashedOn }) => trashedOn !== null && isLongInTrash(dayHere(trashedOn), today));
}

/** The day on the calendar of this laptop, `YYYY-MM-DD`. */
function dayHere(moment: string): string {
  const at = new Date(moment);
  const parts = [at.getFullYear(), at.getMonth() + 1, at.getDate()];
  return parts.map((part, place) => String(part).padStart(place === 0 ? 4 : 2, '0')).join('-');
}
