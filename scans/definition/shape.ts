import type { ContentFile, YamlParser } from './content-file.ts';
import { contentProblemTexts } from './content-problem-texts.ts';
import type { Parsed, Problem } from './problem.ts';

/** What a schema says about one thing that is wrong; zod's issues fit. */
type ShapeIssue = {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  /** Schemas of ours give a code of `content-problem-texts.ts` as message. */
  readonly message: string;
  readonly keys?: readonly string[];
  readonly expected?: string;
  readonly values?: readonly unknown[];
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
  readonly issues?: readonly { readonly message: string }[];
};

/** A schema for a value of type `T`; zod's schemas fit. */
export type Shape<T> = {
  readonly safeParse: (
    value: unknown,
  ) =>
    | { readonly success: true; readonly data: T }
    | { readonly success: false; readonly error: { readonly issues: readonly ShapeIssue[] } };
};

export type LineOf = (path: readonly (string | number)[]) => number;

/** A content file with the right shape. `lineOf` gives the line of a key in it. */
export type ShapedFile<T> = { readonly path: string; readonly value: T; readonly lineOf: LineOf };

/** Reads one content file: its YAML and its shape. Every problem carries its line; nothing is thrown. */
export function readShape<T>(
  file: ContentFile,
  parseYaml: YamlParser,
  shape: Shape<T>,
): Parsed<ShapedFile<T>> {
  const yaml = parseYaml(file.text);
  if (!yaml.ok) return { ok: false, problems: [unreadable(file.path, yaml.line, yaml.message)] };
  const result = shape.safeParse(yaml.value);
  if (result.success) {
    return { ok: true, value: { path: file.path, value: result.data, lineOf: yaml.lineOf } };
  }
  const problems = result.error.issues.flatMap((issue) =>
    issueProblems(file.path, issue, yaml.value, yaml.lineOf),
  );
  return { ok: false, problems };
}

/** `line 12: STR1.ask`. */
export function placeAt(lineOf: LineOf, path: readonly (string | number)[]): string {
  const line = `line ${lineOf(path)}`;
  return path.length === 0 ? line : `${line}: ${path.join('.')}`;
}

function unreadable(path: string, line: number, message: string): Problem {
  const code = `yaml-${message}`;
  return {
    file: path,
    place: `line ${line}`,
    code: code in contentProblemTexts ? code : 'yaml-unreadable',
    values: {},
  };
}

function issueProblems(file: string, issue: ShapeIssue, root: unknown, lineOf: LineOf): readonly Problem[] {
  const path = issue.path.map((key) => (typeof key === 'symbol' ? '' : key));
  if (issue.code === 'unrecognized_keys') {
    return (issue.keys ?? []).map((key) => {
      const place = placeAt(lineOf, [...path, key]);
      return { file, place, code: 'unknown-key', values: { key } };
    });
  }
  const place = placeAt(lineOf, path);
  return [{ file, place, ...(ownCode(issue) ?? absent(root, path) ?? ordinary(issue)) }];
}

type Cause = Pick<Problem, 'code' | 'values'>;

/** The code that a schema of ours gave, for a value or for a key. */
function ownCode(issue: ShapeIssue): Cause | null {
  const messages = [issue.message, ...(issue.issues ?? []).map((inner) => inner.message)];
  const code = messages.find((message) => message in contentProblemTexts);
  return code === undefined ? null : { code, values: {} };
}

function absent(root: unknown, path: readonly (string | number)[]): Cause | null {
  return isAbsent(root, path) ? { code: 'missing-key', values: { key: String(path.at(-1) ?? '') } } : null;
}

function ordinary(issue: ShapeIssue): Cause {
  switch (issue.code) {
    case 'invalid_type':
      return { code: expectedCode(issue.expected ?? ''), values: {} };
    case 'invalid_value':
      return { code: 'not-allowed', values: { allowed: (issue.values ?? []).map(String).join(', ') } };
    case 'too_small':
      return { code: 'too-small', values: { least: String(issue.minimum ?? '') } };
    case 'too_big':
      return { code: 'too-big', values: { most: String(issue.maximum ?? '') } };
    default:
      return { code: 'wrong-value', values: {} };
  }
}

function expectedCode(expected: string): string {
  switch (expected) {
    case 'string':
      return 'expected-text';
    case 'number':
    case 'int':
      return 'expected-number';
    case 'boolean':
      return 'expected-boolean';
    case 'array':
      return 'expected-list';
    case 'object':
    case 'record':
      return 'expected-keys';
    default:
      return 'wrong-value';
  }
}

function isAbsent(root: unknown, path: readonly (string | number)[]): boolean {
  let value: unknown = root;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return false;
    if (!Object.hasOwn(value, key)) return true;
    value = Reflect.get(value, key);
  }
  return false;
}
