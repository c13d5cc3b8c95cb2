import { parseResponse } from '../assessment/parse-response.ts';
import type { Definition } from '../definition/definition.ts';
import type { Parsed } from '../definition/problem.ts';
import { checkGroup } from '../workshop/check-group.ts';
import { scoreGroup } from '../workshop/group.ts';
import type { GroupResult } from '../workshop/group.ts';

/** The texts of response files → the result of their group, or every problem of every file (METHOD 8). */
export function parseGroup(
  definition: Definition,
  files: readonly { readonly file: string; readonly text: string }[],
): Parsed<GroupResult> {
  const parsed = files.map(({ file, text }) => ({ file, parsed: parseResponse(definition, file, text) }));
  const wrong = parsed.flatMap((one) => (one.parsed.ok ? [] : one.parsed.problems));
  const rated = parsed.flatMap(({ file, parsed: one }) => (one.ok ? [{ file, response: one.value }] : []));
  const together = checkGroup(definition, rated).filter(
    // With a file that could not be read, the count says nothing.
    ({ code }) => wrong.length === 0 || code !== 'group-too-few',
  );
  const problems = [...wrong, ...together];
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    value: scoreGroup(
      definition,
      rated.map(({ response }) => response),
    ),
  };
}
