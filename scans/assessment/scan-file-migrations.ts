/** Turns a document of one version into the next. Frozen once released: it imports nothing and is never edited. */
export type Migration = (document: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/**
 * Number `n` (from 1) turns version `n` of a scan file into version `n + 1`, so the current version is one more
 * than their count. A new version adds one line here and one file in `tests/fixtures/store`.
 */
export const migrations: readonly Migration[] = [];

/** Brings a document of version `from` to the current version; the document itself is left as it is. */
export function migrate(
  document: Readonly<Record<string, unknown>>,
  from: number,
  steps: readonly Migration[] = migrations,
): Readonly<Record<string, unknown>> {
  return steps.slice(from - 1).reduce((older, step) => step(older), document);
}
