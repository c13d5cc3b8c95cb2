import fc from 'fast-check';
import { expect, test } from 'vitest';

import { createScorer } from '../../../scans/scoring/score.ts';
import { loadDefinition } from '../../definition.ts';
import { runs, seed } from '../../runs.ts';
import { arbitraryResponseFile } from '../arbitrary-response.ts';
import { responseOf } from '../responses.ts';
import { scoreAgain } from './second-scorer.ts';

const definition = await loadDefinition();
const score = createScorer(definition);

test('two scorers written apart agree on every number', { timeout: 600_000 }, () => {
  fc.assert(
    fc.property(arbitraryResponseFile(definition), (file) => {
      const response = responseOf(definition, file);
      expect(score(response)).toEqual(scoreAgain(definition, response));
    }),
    { numRuns: runs(800), seed },
  );
});
