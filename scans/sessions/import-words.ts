import type { PersonPurpose, SessionType } from './register.ts';

/** The columns of a list of sessions and who came, in the order of an export. */
export const importColumns = [
  'on',
  'type',
  'title',
  'series',
  'programme',
  'host',
  'code',
  'email',
  'name',
  'company',
  'postcode',
  'enterpriseNumber',
  'purpose',
  'keepUntil',
  'present',
] as const;
export type ImportColumn = (typeof importColumns)[number];
/** Lists from elsewhere also give a name in two parts. */
export type ReadColumn = ImportColumn | 'firstName' | 'lastName';

/** `none`: the list says that somebody was not there. */
export type ImportedPresence = 'half' | 'less' | 'none';

/** What the words of a list mean, in any of its languages; every key is in the form of `plainWord`. */
export type ImportWords = {
  readonly columns: ReadonlyMap<string, ReadColumn>;
  readonly types: ReadonlyMap<string, SessionType>;
  readonly purposes: ReadonlyMap<string, PersonPurpose>;
  readonly presences: ReadonlyMap<string, ImportedPresence>;
};

/** A word without capitals, accents, spaces and signs: "E-mail", "e mail" and "EMAIL" are one. */
export function plainWord(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}
