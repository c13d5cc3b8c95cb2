import { describe, expect, test } from 'vitest';

import { loadDefinition } from '../../definition.ts';

describe('the content of the project', () => {
  test('parses', async () => {
    const definition = await loadDefinition();
    expect(definition.questions).toHaveLength(76);
    expect(definition.questions.flatMap((question) => question.levels)).toHaveLength(380);
    expect(definition.advice).toHaveLength(79);
    expect(definition.dimensions).toHaveLength(10);
    expect(definition.frameworks).toHaveLength(34);
    expect(definition.variants.map((variant) => variant.questions.length)).toEqual([38, 39, 39]);
    expect(definition.variants.map((variant) => variant.quickScan.length)).toEqual([12, 12, 12]);
  });
});
