import { isAbsent } from '../definition/is-absent.ts';
import type { Problem } from '../definition/problem.ts';

/** What the schema says about one thing that is wrong; zod's issues fit. */
type Issue = {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly values?: readonly unknown[];
};

/**
 * Every issue that the schema found in `root`, as a problem of `file` with its place
 * (`responses.0.answers.STR1.answer`) and a code of `store-problem-texts.ts`.
 */
export function shapeProblems(file: string, root: unknown, issues: readonly Issue[]): readonly Problem[] {
  return issues.map((issue): Problem => {
    const place = issue.path.map(String).join('.');
    const at = (code: string, values: Problem['values'] = {}): Problem => ({ file, place, code, values });
    const [tooLong, most] = issue.message.split(' ');
    if (tooLong === 'text-too-long') return at('scan-file-text-too-long', { most: most ?? '' });
    if (isAbsent(root, issue.path)) {
      return at('scan-file-missing-key', { key: String(issue.path.at(-1) ?? '') });
    }
    if (issue.code === 'invalid_value') {
      return at('scan-file-not-allowed', { allowed: (issue.values ?? []).map(String).join(', ') });
    }
    return at('scan-file-wrong-value');
  });
}
