import type { DirectoryFact, DirectoryRow } from '../../../scans/services/views/directory-view.ts';
import type { Speech } from '../../language/say.ts';

type Field = DirectoryFact['field'];

const contact: readonly Field[] = ['phone', 'email', 'contact', 'website'];
/** What one looks for first, so that it is said when it is not known. */
const wanted: readonly Field[] = ['phone', 'email', 'website'];

/** "Vlaanderen, Brussel · Genk, Kortrijk" */
export function placeWords({ regions, facts }: DirectoryRow, { say }: Speech): string {
  const sites = facts.filter(({ field, verified }) => field === 'sites' && verified);
  return [
    regions.map((region) => say(`company.region.${region}`)).join(', '),
    sites.map(({ text }) => text).join(', '),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/**
 * Of a centre of the scan: which facts a source proves, which nobody proved, which are not known. Of support: what it
 * is. Of a centre that an adviser added nothing: he knows.
 */
export function knownWords({ kind, facts, added }: DirectoryRow, { say }: Speech): string {
  if (kind === 'instrument') return facts.find(({ field }) => field === 'text')?.text ?? '';
  if (added) return '';
  const fieldsOf = (keep: (fact: DirectoryFact) => boolean) => facts.filter(keep).map(({ field }) => field);
  const proven = fieldsOf(({ verified, own }) => verified && !own);
  const unproven = fieldsOf(({ verified }) => !verified).filter((field) => !proven.includes(field));
  const missing = wanted.filter((field) => !facts.some((fact) => fact.field === field));
  const parts = [
    { word: 'directory.verified', fields: proven },
    { word: 'directory.unverified', fields: unproven },
    { word: 'directory.unknown', fields: missing },
  ] as const;
  return parts
    .filter(({ fields }) => fields.length > 0)
    .map(({ word, fields }) =>
      say(word, { list: fields.map((field) => say(`directory.in-row.${field}`)).join(', ') }),
    )
    .join(' ');
}

/** What the adviser filled in, in one line; empty when that is only a day. */
export function contactWords({ facts }: DirectoryRow): string {
  return facts
    .filter(({ field, own }) => own && contact.includes(field))
    .map(({ text }) => text)
    .join(' · ');
}

/** "bron nagekeken op 24 november 2026", "gecontroleerd op …", "bron van 2024", "bron zonder datum" */
export function checkedWords({ kind, checked, checkedBy }: DirectoryRow, { say, date }: Speech): string {
  if (checked === '') return say('directory.checked.none');
  if (checkedBy === 'adviser') return say('directory.checked.adviser', { date: whole(date(checked)) });
  if (kind === 'centre') return say('directory.checked.source', { date: whole(date(checked)) });
  if (checked.length < 10) return say('directory.checked.year', { year: checked.slice(0, 4) });
  return say('directory.checked.dated', { date: whole(date(checked)) });
}

/** "opnieuw nakijken vóór …", or since when it should have been done. */
export function dueWords({ state, reviewBy }: DirectoryRow, { say, date }: Speech): string {
  return say(state === 'overdue' ? 'directory.overdue' : 'directory.due', { date: whole(date(reviewBy)) });
}

/** A date that is not broken over two lines. */
export function whole(date: string): string {
  return date.replaceAll(' ', '\u00a0');
}
