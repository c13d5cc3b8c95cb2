import { placeIn, shortened, shown, type ResponseProblems } from './response-problems.ts';

/** An object of the file. Its own keys only: what is not in the file is not there. */
export type Fields = Readonly<Record<string, unknown>>;

/** An object of the file with its place, and the list that its problems go to. */
export type Section = {
  readonly place: string;
  readonly fields: Fields;
  readonly problems: ResponseProblems;
};

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value of a key of the file itself; `undefined` when it is not there. */
export function valueOf(section: Section, key: string): unknown {
  return Object.hasOwn(section.fields, key) ? section.fields[key] : undefined;
}

/** Every key that does not stand in `known`; forbidden keys were told before. */
export function refuseUnknownKeys(section: Section, known: readonly string[]): void {
  for (const key of Object.keys(section.fields)) {
    if (known.includes(key) || forbidden.includes(key)) continue;
    const values = { key: shortened(key), known: known.join(', ') };
    section.problems.add(placeIn(section.place, key), 'response-unknown-key', values);
  }
}

/** Every key of `required` that is not there. */
export function refuseMissingKeys(section: Section, required: readonly string[]): void {
  for (const key of required) {
    if (!Object.hasOwn(section.fields, key))
      section.problems.add(section.place, 'response-missing-key', { key });
  }
}

const forbidden: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/** Every key with its value, without those that could reach into the program. */
export function entriesOf(section: Section): readonly (readonly [string, unknown])[] {
  return Object.entries(section.fields).filter(([key]) => !forbidden.includes(key));
}

/** The object under a key; empty when absent or refused. */
export function sectionOf(parent: Section, key: string): Section {
  const value = valueOf(parent, key);
  const place = placeIn(parent.place, key);
  const { problems } = parent;
  if (isFields(value)) return { place, fields: value, problems };
  if (value !== undefined) problems.add(place, 'response-not-object', { found: shown(value) });
  return { place, fields: {}, problems };
}

/** Text of at most so many Unicode code points, as typed; `undefined` when absent, blank or refused. */
export function textOf(section: Section, key: string, most: number): string | undefined {
  const value = plainTextOf(section, key);
  if (value === undefined) return undefined;
  if (!fitsInCodePoints(value, most)) {
    section.problems.add(placeIn(section.place, key), 'response-text-too-long', { most: String(most) });
    return undefined;
  }
  return value.trim() === '' ? undefined : value;
}

/** Text of any length; `undefined` when absent or not text. */
export function plainTextOf(section: Section, key: string): string | undefined {
  const value = valueOf(section, key);
  if (value === undefined || typeof value === 'string') return value;
  section.problems.add(placeIn(section.place, key), 'response-not-text', { found: shown(value) });
  return undefined;
}

/** One of a few texts; `undefined` when absent or refused. */
export function choiceOf<T extends string>(
  section: Section,
  key: string,
  known: readonly T[],
): T | undefined {
  const value = valueOf(section, key);
  if (value === undefined) return undefined;
  const found = known.find((choice) => choice === value);
  if (found === undefined) {
    const values = { found: shown(value), known: known.map((choice) => `"${choice}"`).join(', ') };
    section.problems.add(placeIn(section.place, key), 'response-unknown-value', values);
  }
  return found;
}

/** Counts code points only where the units of UTF-16 leave it open. */
export function fitsInCodePoints(text: string, most: number): boolean {
  if (text.length <= most) return true;
  return text.length <= 2 * most && Array.from(text).length <= most;
}
