/** What a file from outside may not be, before anything looks at its content. */
export type JsonObjection =
  | { readonly kind: 'too-deep'; readonly place: string }
  | { readonly kind: 'too-many'; readonly place: string }
  | { readonly kind: 'forbidden-key'; readonly place: string; readonly key: string };

export const maxJsonDepth = 64;
export const maxJsonValues = 1_000_000;
const forbidden: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

type Visit = {
  readonly value: object;
  readonly key: string;
  readonly parent: Visit | null;
  readonly depth: number;
};

/**
 * Walks through parsed JSON without recursion. Gives every key that could reach into the program, and the first
 * place that is nested deeper than 64 or holds more than a million values; empty when all is well.
 */
export function objectionsTo(root: unknown): readonly JsonObjection[] {
  if (typeof root !== 'object' || root === null) return [];
  const found: JsonObjection[] = [];
  const waiting: Visit[] = [{ value: root, key: '', parent: null, depth: 0 }];
  let seen = 0;
  for (let visit = waiting.pop(); visit !== undefined; visit = waiting.pop()) {
    if (visit.depth >= maxJsonDepth) return [...found, { kind: 'too-deep', place: placeOf(visit) }];
    for (const [key, child] of Object.entries(visit.value)) {
      seen += 1;
      if (seen > maxJsonValues) return [...found, { kind: 'too-many', place: placeOf(visit) }];
      const next = { value: child, key, parent: visit, depth: visit.depth + 1 };
      if (forbidden.has(key)) found.push({ kind: 'forbidden-key', place: placeOf(next), key });
      else if (typeof child === 'object' && child !== null) waiting.push(next);
    }
  }
  return found;
}

/** `responses.0.answers`; the root has no name. */
function placeOf(visit: Visit): string {
  const keys: string[] = [];
  for (let at = visit; at.parent !== null; at = at.parent) keys.unshift(at.key);
  return keys.join('.');
}
