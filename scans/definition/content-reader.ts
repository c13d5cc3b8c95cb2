import type { ContentFile, YamlParser } from './content-file.ts';
import { languages } from './definition.ts';
import type { Language, Texts } from './definition.ts';
import type { Problem } from './problem.ts';
import { placeAt, readShape } from './shape.ts';
import type { Shape, ShapedFile } from './shape.ts';

type Path = readonly (string | number)[];

/** The same words in four languages; a language whose file is not readable is `null` (its problem is listed). */
export type Words<T> = Readonly<Record<Language, ShapedFile<T> | null>>;

/** Reads content files one by one and keeps every problem, so that all of them are told at once. */
export type ContentReader = {
  readonly problems: readonly Problem[];
  /** The file at `path`, or `null` when it is missing or wrong. */
  readonly read: <T>(path: string, shape: Shape<T>) => ShapedFile<T> | null;
  /** `<folder>texts.<language>.yaml` in four languages; `folder` ends with `/` or is empty. */
  readonly readWords: <T>(folder: string, shape: Shape<T>) => Words<T>;
  /** One text in four languages. What a language lacks is a problem, told at `at` in its file. */
  readonly join: <T>(words: Words<T>, pick: (value: T) => string | undefined, at: Path) => Texts;
  /** Tells of every key that the words have at `at` and the structure does not know. */
  readonly refuseOwnerless: <T>(
    words: Words<T>,
    keysOf: (value: T) => readonly string[],
    owners: readonly string[],
    at: Path,
  ) => void;
  readonly add: (problem: Problem) => void;
  readonly hasFile: (path: string) => boolean;
  /** Files that nobody read so far. */
  readonly unread: () => readonly string[];
};

export function createContentReader(files: readonly ContentFile[], parseYaml: YamlParser): ContentReader {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const seen = new Set<string>();
  const problems: Problem[] = [];

  function read<T>(path: string, shape: Shape<T>): ShapedFile<T> | null {
    seen.add(path);
    const file = byPath.get(path);
    if (file === undefined) {
      problems.push({ file: path, place: '', code: 'missing-file', values: {} });
      return null;
    }
    const shaped = readShape(file, parseYaml, shape);
    if (shaped.ok) return shaped.value;
    problems.push(...shaped.problems);
    return null;
  }

  function join<T>(words: Words<T>, pick: (value: T) => string | undefined, at: Path): Texts {
    const one = (language: Language): string => {
      const file = words[language];
      if (file === null) return '';
      const text = pick(file.value);
      if (text === undefined) problems.push(atFile(file, at, 'missing-text'));
      return text ?? '';
    };
    return { nl: one('nl'), fr: one('fr'), de: one('de'), en: one('en') };
  }

  return {
    problems,
    read,
    readWords: (folder, shape) => ({
      nl: read(`${folder}texts.nl.yaml`, shape),
      fr: read(`${folder}texts.fr.yaml`, shape),
      de: read(`${folder}texts.de.yaml`, shape),
      en: read(`${folder}texts.en.yaml`, shape),
    }),
    join,
    refuseOwnerless: (words, keysOf, owners, at) => {
      for (const language of languages) {
        const file = words[language];
        if (file === null) continue;
        const strangers = keysOf(file.value).filter((key) => !owners.includes(key));
        problems.push(...strangers.map((key) => atFile(file, [...at, key], 'text-without-owner')));
      }
    },
    add: (problem) => problems.push(problem),
    hasFile: (path) => byPath.has(path),
    unread: () => files.map((file) => file.path).filter((path) => !seen.has(path)),
  };
}

function atFile(file: ShapedFile<unknown>, path: Path, code: string): Problem {
  return { file: file.path, place: placeAt(file.lineOf, path), code, values: { key: path.join('.') } };
}
