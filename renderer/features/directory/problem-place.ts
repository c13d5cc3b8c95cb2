import type { Speech } from '../../language/say.ts';
import { fieldsOf } from './entry-draft.ts';

const lists = ['centres', 'addedCentres', 'instruments'] as const;

/** "Centrum 3 · Telefoon" from `centres.2.phone`, as one counts in a file; empty for a place outside the lists. */
export function problemPlace(place: string, { say }: Speech): string {
  const [first = '', number = '', field = ''] = place.split('.');
  const list = lists.find((one) => one === first);
  if (list === undefined || !/^\d+$/u.test(number)) return '';
  const entry = say(`directory.place.${list}`, { number: Number(number) + 1 });
  const known = fieldsOf.added.find((one) => one === field);
  return known === undefined ? entry : `${entry} · ${say(`directory.form.${known}`)}`;
}
