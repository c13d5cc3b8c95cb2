import { isAbsent } from './is-absent.ts';
import { ownEntriesProblemTexts } from './own-entries-problem-texts.ts';
import type { Problem } from './problem.ts';

/** What the schema says about one thing that is wrong; zod's issues fit. */
type Issue = {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[];
  readonly values?: readonly unknown[];
};

/** Longer names of keys help nobody. */
const longest = 80;

/** Every issue that the schema of own entries found in `root`, as a problem with its place (`centres.0.phone`). */
export function ownShapeProblems(file: string, root: unknown, issues: readonly Issue[]): readonly Problem[] {
  return issues.flatMap((issue) => {
    const place = issue.path.map(String).join('.');
    const at = (code: string, values: Problem['values'] = {}): Problem => ({ file, place, code, values });
    if (issue.code === 'unrecognized_keys') {
      return (issue.keys ?? []).map((key) => at('own-key-unknown', { key: key.slice(0, longest) }));
    }
    const [code = '', most] = issue.message.split(' ');
    if (Object.hasOwn(ownEntriesProblemTexts, code)) return [at(code, most === undefined ? {} : { most })];
    if (isAbsent(root, issue.path)) return [at('own-key-missing', { key: String(issue.path.at(-1) ?? '') })];
    if (issue.code === 'invalid_value') {
      return [at('own-value-not-allowed', { allowed: (issue.values ?? []).map(String).join(', ') })];
    }
    return [at('own-value-wrong')];
  });
}
