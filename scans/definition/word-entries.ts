import type { ContentPlaces } from './content-places.ts';
import { languages } from './definition.ts';
import type { Language } from './definition.ts';

/** One text as it stands in the word files: `<base>.<language>.yaml`, under `path`. */
export type WordEntry = {
  readonly base: string;
  readonly path: readonly string[];
  readonly texts: Readonly<Partial<Record<Language, string>>>;
};

export function wordFile(base: string, language: Language): string {
  return `${base}.${language}.yaml`;
}

/** Every text of every word file, the four languages side by side, in the order of the Dutch file. */
export function listWordEntries(places: ContentPlaces): readonly WordEntry[] {
  const bases = new Set(
    places.files.flatMap(({ path }) => {
      const match = /^(.+)\.(?:nl|fr|de|en)\.yaml$/.exec(path);
      return match?.[1] === undefined ? [] : [match[1]];
    }),
  );
  return [...bases].flatMap((base) => entriesOf(places, base));
}

function entriesOf(places: ContentPlaces, base: string): readonly WordEntry[] {
  const entries = new Map<string, { path: readonly string[]; texts: Partial<Record<Language, string>> }>();
  for (const language of languages) {
    for (const { path, text } of leavesOf(places.valueOf(wordFile(base, language)), [])) {
      const key = path.join('\n');
      const entry = entries.get(key) ?? { path, texts: {} };
      entry.texts[language] = text;
      entries.set(key, entry);
    }
  }
  return [...entries.values()].map((entry) => ({ base, ...entry }));
}

function leavesOf(
  value: unknown,
  path: readonly string[],
): readonly { readonly path: readonly string[]; readonly text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => leavesOf(member, [...path, key]));
}
