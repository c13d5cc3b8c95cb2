/** The rule, with its first sentence apart: that one is always in sight. A question stays with its answer. */
export type RuleParts = { readonly first: string; readonly rest: readonly string[] };

export function ruleParts(text: string): RuleParts {
  const [first = '', ...sentences] = text.split(/(?<=[.?!])\s+/u);
  const rest: string[] = [];
  for (const sentence of sentences) {
    const before = rest.at(-1);
    if (before?.endsWith('?') === true) rest[rest.length - 1] = `${before} ${sentence}`;
    else rest.push(sentence);
  }
  return { first, rest };
}
