import { languages } from '../definition/definition.ts';
import type { Definition } from '../definition/definition.ts';
import type { paperWordNames } from '../report/paper-words.ts';
import type { registerWordNames } from '../report/register-words.ts';
import { createWords } from '../report/words.ts';
import type { PlainKey } from '../report/words.ts';
import { importColumns, plainWord } from '../sessions/import-words.ts';
import type { ImportedPresence, ImportWords, ReadColumn } from '../sessions/import-words.ts';
import { personPurposes, sessionTypes } from '../sessions/register.ts';

const readColumns: readonly ReadColumn[] = [...importColumns, 'firstName', 'lastName'];
const presences = ['half', 'less', 'none'] as const satisfies readonly ImportedPresence[];
/** As people tick a box in a spreadsheet, and as a spreadsheet or a program for enrolments says it itself. */
const signs: Readonly<Record<ImportedPresence, readonly string[]>> = {
  half: listed(
    'x 1 y j o v waar vrai wahr true aanwezig présent présente anwesend present attended',
    'ingecheckt checked-in enregistré eingecheckt',
  ),
  less: [],
  none: listed(
    '0 n onwaar faux falsch false afwezig absent absente abwesend no-show',
    'niet-ingecheckt not-checked-in',
  ),
};

/** Headings of lists from elsewhere, beside those of our own. */
const headings: Readonly<Partial<Record<ReadColumn, readonly string[]>>> = {
  email: [
    'e-mailadres',
    'mail',
    'mailadres',
    'email address',
    'adresse e-mail',
    'courriel',
    'E-Mail-Adresse',
  ],
  name: ['volledige naam', 'naam deelnemer', 'full name', 'nom complet', 'vollständiger Name'],
  firstName: ['voornaam', 'first name', 'prénom', 'Vorname'],
  lastName: [
    'achternaam',
    'familienaam',
    'last name',
    'surname',
    'nom de famille',
    'Nachname',
    'Familienname',
  ],
  company: [
    'bedrijfsnaam',
    'onderneming',
    'firma',
    'organisatie',
    'organization',
    'organisation',
    'company name',
  ],
  enterpriseNumber: [
    'btw-nummer',
    'btw',
    'btw nr',
    'kbo',
    'kbo-nummer',
    'numéro de TVA',
    'TVA',
    'vat',
    'vat number',
  ],
  postcode: ['postnummer', 'zip', 'zip code', 'postal code', 'PLZ'],
  present: ['aanwezigheid', 'ingecheckt', 'check-in', 'checked in', 'attendance', 'check-in status'],
  title: ['sessie', 'session', 'evenement', 'event', 'event name', 'activiteit'],
  on: ['dag', 'datum sessie', 'event date'],
};

/** What the headings and words of a list mean: those of our own export, in every language, and our own ids. */
export function importWords({ paper }: Pick<Definition, 'paper'>): ImportWords {
  const says = languages.map((language) => createWords<typeof paperWordNames>(paper, language));
  const all = (key: PlainKey<typeof registerWordNames>): readonly string[] =>
    says.map((say) => plainWord(say(key)));
  return {
    columns: new Map([
      ...meanings(readColumns, (column) => (headings[column] ?? []).map(plainWord)),
      // Our own say what they mean, whatever another list means by the same word.
      ...meanings(importColumns, (column) => all(`register.column.${column}`)),
    ]),
    types: meanings(sessionTypes, (type) => all(`register.type.${type}`)),
    purposes: meanings(personPurposes, (purpose) => all(`register.purpose.${purpose}`)),
    presences: new Map([
      ...meanings(presences, (presence) => signs[presence].map(plainWord)),
      ...meanings(presences, (presence) => all(`register.present.${presence}`)),
    ]),
  };
}

function listed(...lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split(' '));
}

function meanings<T extends string>(
  values: readonly T[],
  words: (value: T) => readonly string[],
): ReadonlyMap<string, T> {
  return new Map(
    values.flatMap((value) => [plainWord(value), ...words(value)].map((word) => [word, value] as const)),
  );
}
