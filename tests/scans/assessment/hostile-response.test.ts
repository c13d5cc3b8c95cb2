import fc from 'fast-check';
import { expect, test } from 'vitest';

import { parseResponse } from '../../../scans/assessment/parse-response.ts';
import { createScorer } from '../../../scans/scoring/score.ts';
import { problemLine } from '../../../scans/services/problem-line.ts';
import { loadDefinition } from '../../definition.ts';
import { runs, seed } from '../../runs.ts';
import { arbitraryResponseFile } from '../arbitrary-response.ts';
import { hostileText } from './hostile-text.ts';

const definition = await loadDefinition();
const score = createScorer(definition);
const longestCase = 1000;
const mostOutput = 100_000;

/** Everything that hangs on the prototype of all objects, and of all lists. */
function prototypes(): string {
  return JSON.stringify([Object.prototype, Array.prototype].map((one) => Reflect.ownKeys(one).map(String)));
}

/** Milliseconds that the processor works from a text to its result, or to the sentences of its refusal. */
function timeOf(text: string): number {
  const start = process.cpuUsage();
  const parsed = parseResponse(definition, 'a.json', text);
  if (parsed.ok) score(parsed.value);
  else parsed.problems.map((problem) => problemLine(problem, 'nl'));
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

test('no text crashes, hangs, floods or pollutes', { timeout: 1_200_000 }, () => {
  const before = prototypes();
  const outcomes = { accepted: 0, refused: 0 };
  let slowest = 0;
  fc.assert(
    fc.property(hostileText(arbitraryResponseFile(definition)), (text) => {
      // What else runs in this process may take its turn: a hang is one that takes as long again.
      const took = timeOf(text);
      slowest = Math.max(slowest, took < longestCase ? took : Math.min(took, timeOf(text)));
      const parsed = parseResponse(definition, 'a.json', text);
      if (parsed.ok) {
        outcomes.accepted += 1;
        expect(score(parsed.value).variant).toBe(parsed.value.variant);
        expect(Object.getPrototypeOf(parsed.value.answers)).toBe(Object.prototype);
      } else {
        outcomes.refused += 1;
        const lines = parsed.problems.map((problem) => problemLine(problem, 'nl')).join('\n');
        expect(parsed.problems.length).toBeGreaterThan(0);
        expect(lines.length).toBeLessThan(mostOutput);
      }
    }),
    { numRuns: runs(1000), seed },
  );
  expect(slowest).toBeLessThan(longestCase);
  expect(prototypes()).toBe(before);
  // Both ways out must be tried, or the generator no longer makes what it should.
  expect(outcomes.accepted).toBeGreaterThan(0);
  expect(outcomes.refused).toBeGreaterThan(outcomes.accepted);
});
