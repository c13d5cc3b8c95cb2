import { fileRules } from './file-rules.ts';
import type { Checked, Rule } from './paper-parts.ts';
import { treeRules } from './tree-rules.ts';

/**
 * The rules of PDF/UA-1 (ISO 14289-1) that a program can try, without the entry that claims conformance: passing them
 * is no proof that the paper reads well, failing one is proof that it does not.
 */
export const uaRules: readonly Rule[] = [...fileRules, ...treeRules];

/** What breaks the rules, each as "source: says: what"; empty when all is well. */
export function uaFailures(paper: Checked): readonly string[] {
  return uaRules.flatMap(({ source, says, broken }) =>
    [...new Set(broken(paper))].slice(0, 5).map((what) => `${source}: ${says}: ${what}`),
  );
}
