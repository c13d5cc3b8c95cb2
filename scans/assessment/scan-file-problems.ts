import { isAbsent } from '../definition/is-absent.ts';
import type { Problem } from '../definition/problem.ts';

/** What the schema says about one thing that is wrong; zod's issues fit. */
type Issue = {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  /** Only where one of a few values must stand. */
  readonly values?: readonly unknown[];
};

/** Then comes how long it may be: the schema knows no other way to say it. */
export const tooLong = 'text-too-long ';

/**
 * Every issue that the schema found in `root`, as a problem of `file` with its place
 * (`responses.0.answers.STR1.answer`) and a code of `store-problem-texts.ts`.
 */
export function shapeProblems(file: string, root: unknown, issues: readonly Issue[]): readonly Problem[] {
  return issues.map((issue): Problem => {
    const place = issue.path.map(String).join('.');
    const at = (code: string, values: Problem['values'] = {}): Problem => ({ file, place, code, values });
    if (issue.message.startsWith(tooLong)) {
      return at('scan-file-text-too-long', { most: issue.message.slice(tooLong.length) });
    }
    if (isAbsent(root, issue.path)) return at('scan-file-missing-key', { key: String(issue.path.at(-1)) });
    return issue.values === undefined
      ? at('scan-file-wrong-value')
      : at('scan-file-not-allowed', { allowed: issue.values.map(String).join(', ') });
  });
}
