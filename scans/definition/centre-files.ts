import {
  centreRulesFile,
  centreSentencesFile,
  centresFile,
  centreTextsFile,
  helpTypesFile,
  instrumentsFile,
  needsFile,
  sectorsFile,
  tiesFile,
} from './centres-schema.ts';
import type { ContentFile, YamlParser } from './content-file.ts';
import { languages } from './definition.ts';
import type { Language } from './definition.ts';
import type { Parsed, Problem } from './problem.ts';
import { readShape } from './shape.ts';
import type { Shape, ShapedFile } from './shape.ts';

type FileOf<T> = ShapedFile<T extends Shape<infer V> ? V : never>;
type EachLanguage<T> = Readonly<Record<Language, T>>;

/** The files of `centres/`, each with the right shape. */
export type CentreFiles = {
  readonly centres: FileOf<typeof centresFile>;
  readonly sectors: FileOf<typeof sectorsFile>;
  readonly needs: FileOf<typeof needsFile>;
  readonly rules: FileOf<typeof centreRulesFile>;
  readonly helpTypes: FileOf<typeof helpTypesFile>;
  readonly ties: FileOf<typeof tiesFile>;
  readonly instruments: FileOf<typeof instrumentsFile>;
  readonly texts: EachLanguage<FileOf<typeof centreTextsFile>>;
  readonly sentences: EachLanguage<FileOf<typeof centreSentencesFile>>;
};

const folder = 'centres/';

/** Reads the shape of every file of `centres/`; a missing file, or one that nobody reads, is a problem. */
export function readCentreFiles(files: readonly ContentFile[], parseYaml: YamlParser): Parsed<CentreFiles> {
  const problems: Problem[] = [];
  const known = new Set<string>();
  function read<T>(name: string, shape: Shape<T>): ShapedFile<T> | null {
    const path = `${folder}${name}.yaml`;
    known.add(path);
    const file = files.find((candidate) => candidate.path === path);
    const parsed: Parsed<ShapedFile<T>> =
      file === undefined
        ? { ok: false, problems: [{ file: path, place: '', code: 'missing-file', values: {} }] }
        : readShape(file, parseYaml, shape);
    if (parsed.ok) return parsed.value;
    problems.push(...parsed.problems);
    return null;
  }
  function readEach<T>(name: string, shape: Shape<T>): EachLanguage<ShapedFile<T>> | null {
    const [nl, fr, de, en] = languages.map((language) => read(`${name}.${language}`, shape));
    return nl && fr && de && en ? { nl, fr, de, en } : null;
  }
  const found = {
    centres: read('centres', centresFile),
    sectors: read('sectors', sectorsFile),
    needs: read('needs', needsFile),
    rules: read('rules', centreRulesFile),
    helpTypes: read('help-types', helpTypesFile),
    ties: read('ties', tiesFile),
    instruments: read('instruments', instrumentsFile),
    texts: readEach('texts', centreTextsFile),
    sentences: readEach('sentences', centreSentencesFile),
  };
  problems.push(...strangeFiles(files, known));
  return isComplete(found) && problems.length === 0 ? { ok: true, value: found } : { ok: false, problems };
}

type Found = { readonly [K in keyof CentreFiles]: CentreFiles[K] | null };

function isComplete(found: Found): found is CentreFiles {
  return Object.values(found).every((file) => file !== null);
}

function strangeFiles(files: readonly ContentFile[], known: ReadonlySet<string>): readonly Problem[] {
  return files
    .filter((file) => file.path.startsWith(folder) && !known.has(file.path))
    .map((file) => ({ file: file.path, place: '', code: 'file-without-owner', values: {} }));
}
