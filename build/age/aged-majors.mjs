// The list of Electron versions that still get fixes, and how long ago somebody looked at it.
import { counted } from './aged-content.mjs';

/** How old the list may be before somebody looks again. */
const mostDays = 45;

/** One line when the list of `build/electron-majors.json` is older than that; `list`: `null` where there is none. */
export function agedMajors(list, { today, daysBetween }) {
  if (list === null) return [];
  const days = daysBetween(list.date, today);
  if (!(days > mostDays)) return [];
  const over = counted(days - mostDays, 'day');
  return [
    `Electron: the list of supported versions is of ${list.date}, ${over} over; renew build/electron-majors.json.`,
  ];
}
