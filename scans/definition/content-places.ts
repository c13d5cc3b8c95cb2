import type { ContentFile, ParsedYaml, YamlParser } from './content-file.ts';
import type { Problem } from './problem.ts';
import { placeAt } from './shape.ts';

type Path = readonly (string | number)[];

/** Finds the line of things that a check complains about. Every file is read once, and only when needed. */
export type ContentPlaces = {
  readonly files: readonly ContentFile[];
  /** The plain data of a file; `undefined` when it is not there or not readable. */
  readonly valueOf: (file: string) => unknown;
  /** A problem at a key. In a list, a key is the `id` of a member. */
  readonly problem: (file: string, path: Path, code: string, values?: Problem['values']) => Problem;
  /** `questions.yaml` of a theme. */
  readonly questionsFile: (dimension: string) => string;
  /** `advice.yaml` of a theme. */
  readonly adviceFile: (dimension: string) => string;
};

export function createContentPlaces(files: readonly ContentFile[], parseYaml: YamlParser): ContentPlaces {
  const texts = new Map(files.map((file) => [file.path, file.text]));
  const parsed = new Map<string, ParsedYaml>();

  function yamlOf(file: string): ParsedYaml | undefined {
    const text = texts.get(file);
    if (text === undefined) return undefined;
    const yaml = parsed.get(file) ?? parseYaml(text);
    parsed.set(file, yaml);
    return yaml;
  }

  function valueOf(file: string): unknown {
    const yaml = yamlOf(file);
    return yaml?.ok === true ? yaml.value : undefined;
  }

  function place(file: string, path: Path): string {
    const yaml = yamlOf(file);
    if (yaml?.ok !== true) return path.join('.');
    const indexed = indexedPath(yaml.value, path);
    return placeAt(() => yaml.lineOf(indexed), path);
  }

  const folderOf = (dimension: string): string =>
    `dimensions/${String(memberOf(memberOf(valueOf('scan.yaml'), 'dimensions'), dimension))}`;

  return {
    files,
    valueOf,
    problem: (file, path, code, values = {}) => ({ file, place: place(file, path), code, values }),
    questionsFile: (dimension) => `${folderOf(dimension)}/questions.yaml`,
    adviceFile: (dimension) => `${folderOf(dimension)}/advice.yaml`,
  };
}

/** Replaces the id of a list's member by its index, from 0. */
function indexedPath(root: unknown, path: Path): Path {
  let value: unknown = root;
  return path.map((key) => {
    const list: readonly unknown[] = Array.isArray(value) ? value : [];
    const index = list.findIndex((member) => member === key || memberOf(member, 'id') === key);
    const found = index === -1 ? key : index;
    value = memberOf(value, found);
    return found;
  });
}

function memberOf(value: unknown, key: string | number): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined;
}
