import type { UnknownField } from './assessment-record.ts';

/** Keys that the schema does not know: where they stand, and which they are. */
export type UnknownKeys = { readonly path: readonly PropertyKey[]; readonly keys: readonly string[] };

/**
 * What the entries of a list, or of the answers, are known by wherever they stand. The moment counts where there is
 * one: a consent or an answer that is given anew is another, and nothing that was said of the old one holds for it.
 */
const knownBy: ReadonlyMap<string, readonly string[]> = new Map([
  ['responses', ['id']],
  ['answers', ['at']],
  ['decisions', ['at']],
  ['ownAdvice', ['id']],
  ['nace', ['version', 'code']],
  ['plan', ['dimension', 'step']],
  ['referrals', ['dimension', 'centre', 'at']],
  ['history', ['at', 'what']],
]);
/** A scan that is closed again is not in the state of before. */
const stateKnownBy: readonly string[] = ['kind', 'on'];

/**
 * The document without these keys, and what stood under them. An entry of a list is found again by what it is known by,
 * not by its number.
 */
export function takeOut(
  document: unknown,
  found: readonly UnknownKeys[],
): { readonly known: unknown; readonly fields: readonly UnknownField[] } {
  const known: unknown = JSON.parse(JSON.stringify(document));
  const marks = rememberedMarks();
  const fields = found.flatMap(({ path, keys }) => {
    const place: string[] = [];
    let [name, from, copy] = ['', document, known];
    for (const step of path.map(String)) {
      place.push(marks(name, from).get(step) ?? step);
      [name, from, copy] = [step, valueAt(from, step), valueAt(copy, step)];
    }
    return keys.map((key): UnknownField => {
      if (isContainer(copy)) Reflect.deleteProperty(copy, key);
      return { place, key, value: valueAt(from, key) };
    });
  });
  return { known, fields };
}

/**
 * The document with these fields after the keys that it has, in the order of their names. `kept`: those whose place is
 * still there; the others went with it.
 */
export function putBack(
  document: unknown,
  fields: readonly UnknownField[],
): { readonly document: unknown; readonly kept: readonly UnknownField[] } {
  const kept: UnknownField[] = [];
  const put = (value: unknown, name: string, branch: Branch | undefined): unknown => {
    if (branch === undefined || !isContainer(value)) return value;
    for (const field of branch.fields) kept.push(field);
    const marks = marksOf(name, value);
    const entries = Object.entries(value).map(([key, child]): [string, unknown] => [
      key,
      put(child, key, branch.below.get(marks.get(key) ?? key)),
    ]);
    if (Array.isArray(value)) return entries.map(([, child]) => child);
    const sorted = branch.fields.toSorted((a, b) => (a.key < b.key ? -1 : 1));
    return Object.fromEntries([
      ...entries,
      ...sorted.map((field): [string, unknown] => [field.key, field.value]),
    ]);
  };
  return { document: put(document, '', branchesOf(fields)), kept };
}

/** The part of the file in which a field stands, `responses`; `null`: in the file itself. */
export function partOf({ place }: UnknownField): string | null {
  return place[0]?.split(' ')[0] ?? null;
}

type Branch = { readonly fields: UnknownField[]; readonly below: Map<string, Branch> };

function branchesOf(fields: readonly UnknownField[]): Branch {
  const root: Branch = { fields: [], below: new Map() };
  for (const field of fields) {
    let branch = root;
    for (const step of field.place) {
      const next: Branch = branch.below.get(step) ?? { fields: [], below: new Map() };
      branch.below.set(step, next);
      branch = next;
    }
    branch.fields.push(field);
  }
  return root;
}

/** A list from outside may have a hundred thousand entries with an unknown key in each: it is looked through once. */
function rememberedMarks(): (name: string, container: unknown) => ReadonlyMap<string, string> {
  const made = new Map<unknown, ReadonlyMap<string, string>>();
  return (name, container) => {
    const marks = made.get(container) ?? marksOf(name, container);
    made.set(container, marks);
    return marks;
  };
}

/** What each entry of a list or record that stands under `name` is known by, told apart where two are the same. */
function marksOf(name: string, container: unknown): ReadonlyMap<string, string> {
  const times = new Map<string, number>();
  const entries = isContainer(container) ? Object.entries(container) : [];
  return new Map(
    entries.flatMap(([key, entry]): readonly (readonly [string, string])[] => {
      const by = name === '' && key === 'state' ? stateKnownBy : knownBy.get(name);
      if (by === undefined) return [];
      const own = Array.isArray(container) ? '' : key;
      const mark = `${own} ${JSON.stringify(by.map((field) => valueAt(entry, field) ?? null))}`;
      const before = times.get(mark) ?? 0;
      times.set(mark, before + 1);
      return [[key, `${mark} ${before}`]];
    }),
  );
}

function valueAt(container: unknown, key: string): unknown {
  return isContainer(container) && Object.hasOwn(container, key) ? Reflect.get(container, key) : undefined;
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
