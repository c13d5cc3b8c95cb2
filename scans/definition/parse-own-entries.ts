import { checkOwnEntries } from './check-own-entries.ts';
import type { OwnEntriesScope } from './check-own-entries.ts';
import { objectionsTo } from './json-limits.ts';
import { ownEntriesShape } from './own-entries-schema.ts';
import type { OwnEntries } from './own-entries.ts';
import { ownShapeProblems } from './own-shape-problems.ts';
import type { Parsed, Problem } from './problem.ts';

const format = 'innovatiescan-own-entries';
const version = 1;
/** More is refused before anything looks at it. Characters of the text, and bytes of a file. */
export const maxOwnEntriesSize = 1_000_000;

/**
 * The text of a list of own entries → its entries, or every problem with its place in it
 * (`centres.0.phone`). Refused: what is too large, no JSON, of another format or a newer version, out of shape, or
 * does not fit the content. Never throws.
 */
export function parseOwnEntries(text: string, scope: OwnEntriesScope): Parsed<OwnEntries> {
  const { file } = scope;
  const refused = (code: string, values: Problem['values'] = {}): Parsed<never> => ({
    ok: false,
    problems: [{ file, place: '', code, values }],
  });
  if (text.length > maxOwnEntriesSize) {
    return refused('own-too-large', { most: String(maxOwnEntriesSize / 1000) });
  }
  const root = objectIn(text);
  if (root === null) return refused('own-not-a-list');
  const objections = objectionsTo(root).map((objection): Problem => {
    const at = { file, place: objection.place.slice(-200) };
    return objection.kind === 'forbidden-key'
      ? { ...at, code: 'own-key-unknown', values: { key: objection.key } }
      : { ...at, code: 'own-too-deep', values: {} };
  });
  if (objections.length > 0) return { ok: false, problems: objections };
  const { format: found, version: made, ...document } = root;
  if (found !== format || typeof made !== 'number' || made < 1) return refused('own-not-a-list');
  return made === version ? readOwnEntries(document, scope) : refused('own-newer');
}

/** More problems help nobody, and a screen asks for a sentence for each. */
const mostProblems = 500;

/** The same for entries that are no text: one that was filled in on a screen. */
export function readOwnEntries(document: unknown, scope: OwnEntriesScope): Parsed<OwnEntries> {
  const shaped = ownEntriesShape.safeParse(document);
  if (!shaped.success) {
    const problems = ownShapeProblems(scope.file, document, shaped.error.issues);
    return { ok: false, problems: problems.slice(0, mostProblems) };
  }
  const problems = checkOwnEntries(shaped.data, scope).slice(0, mostProblems);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: shaped.data };
}

/** The text of a list, in a fixed order: the same entries always give the same text. */
export function ownEntriesText(entries: OwnEntries): string {
  const contact = (one: OwnEntries['centres'][number] | OwnEntries['addedCentres'][number]) => ({
    phone: one.phone,
    email: one.email,
    contact: one.contact,
    website: one.website,
  });
  const document = {
    format,
    version,
    centres: inOrder(entries.centres).map((one) => ({
      id: one.id,
      checkedOn: one.checkedOn,
      ...contact(one),
      note: one.note,
      retired: one.retired,
    })),
    addedCentres: inOrder(entries.addedCentres).map((one) => ({
      id: one.id,
      checkedOn: one.checkedOn,
      name: one.name,
      regions: one.regions,
      city: one.city,
      ...contact(one),
      sectors: one.sectors,
      needs: one.needs,
      note: one.note,
      retired: one.retired,
    })),
    instruments: inOrder(entries.instruments).map((one) => ({
      id: one.id,
      checkedOn: one.checkedOn,
      note: one.note,
      retired: one.retired,
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function inOrder<T extends { readonly id: string }>(entries: readonly T[]): readonly T[] {
  return entries.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function objectIn(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const root: unknown = JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text);
    return typeof root === 'object' && root !== null && !Array.isArray(root) ? { ...root } : null;
  } catch {
    // A SyntaxError, or a RangeError where an engine parses by recursion.
    return null;
  }
}
