import { languages } from '../definition/definition.ts';
import type { Definition } from '../definition/definition.ts';
import type { paperWordNames } from '../report/paper-words.ts';
import type { registerWordNames } from '../report/register-words.ts';
import { createWords } from '../report/words.ts';
import type { PlainKey } from '../report/words.ts';
import { importColumns, plainWord } from '../sessions/import-words.ts';
import type { ImportedPresence, ImportWords } from '../sessions/import-words.ts';
import { personPurposes, sessionTypes } from '../sessions/register.ts';

const presences = ['half', 'less', 'none'] as const satisfies readonly ImportedPresence[];
/** As people tick a box in a spreadsheet. */
const signs: readonly (readonly [string, ImportedPresence])[] = [
  ['x', 'half'],
  ['1', 'half'],
  ['0', 'none'],
];

/** What the headings and words of a list mean: those of our own export, in every language, and our own ids. */
export function importWords({ paper }: Pick<Definition, 'paper'>): ImportWords {
  const says = languages.map((language) => createWords<typeof paperWordNames>(paper, language));
  const all = (key: PlainKey<typeof registerWordNames>): readonly string[] =>
    says.map((say) => plainWord(say(key)));
  return {
    columns: meanings(importColumns, (column) => all(`register.column.${column}`)),
    types: meanings(sessionTypes, (type) => all(`register.type.${type}`)),
    purposes: meanings(personPurposes, (purpose) => all(`register.purpose.${purpose}`)),
    presences: new Map([...meanings(presences, (presence) => all(`register.present.${presence}`)), ...signs]),
  };
}

function meanings<T extends string>(
  values: readonly T[],
  words: (value: T) => readonly string[],
): ReadonlyMap<string, T> {
  return new Map(
    values.flatMap((value) => [plainWord(value), ...words(value)].map((word) => [word, value] as const)),
  );
}
