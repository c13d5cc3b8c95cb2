/** Turns a document of one version into the next. Frozen once released: it imports nothing and is never edited. */
export type Migration = (document: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/** Says which readers may read it; of what was shown a language may be absent; keys that nobody knows may stand. */
const to2: Migration = (document) => ({ ...document, version: 2, minReader: 2 });

/**
 * Number `n` (from 1) turns version `n` of a scan file into version `n + 1`, so the current version is one more
 * than their count. A new version adds one line here and one folder in `tests/fixtures/store`.
 */
export const migrations: readonly Migration[] = [to2];

/**
 * Brings a document of version `from` to the current version; the document itself is left as it is, and so is one of
 * a version after ours.
 */
export function migrate(
  document: Readonly<Record<string, unknown>>,
  from: number,
  steps: readonly Migration[] = migrations,
): Readonly<Record<string, unknown>> {
  return steps.slice(from - 1).reduce((older, step) => step(older), document);
}
