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
      const again = scoreAgain(definition, response);
      const result = score(response);
      if (JSON.stringify(result) !== JSON.stringify(again)) expect(result).toEqual(again);
    }),
    { numRuns: runs(2000), seed },
  );
});
