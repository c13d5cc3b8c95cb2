import { describe, expect, test } from 'vitest';

import { scoreExactly } from '../../../scans/scoring/exact-scores.ts';
import type { Fraction } from '../../../scans/scoring/fraction.ts';
import { scoreResponse } from '../../../scans/scoring/score.ts';
import { loadDefinition } from '../../definition.ts';
import { numberOf, oracle, type FractionText } from '../oracle.ts';
import { responseOf } from '../responses.ts';

const definition = await loadDefinition();

/** `575/11` in lowest terms, so that two equal fractions read the same. */
function text(fraction: Fraction | null): FractionText | null {
  if (fraction === null) return null;
  let [a, b] = [BigInt(fraction.num), BigInt(fraction.den)];
  while (b !== 0n) [a, b] = [b, a % b];
  const divisor = a < 0n ? -a : a;
  return `${BigInt(fraction.num) / divisor}/${BigInt(fraction.den) / divisor}`;
}

function numberOrNull(fraction: FractionText | null): number | null {
  return fraction === null ? null : numberOf(fraction);
}

describe.each(oracle.respondents)('$id: $about', (respondent) => {
  const { expected } = respondent;
  const response = responseOf(definition, {
    variant: respondent.variant,
    answers: respondent.answers,
    ...(respondent.importance === null ? {} : { importance: respondent.importance }),
  });
  const exact = scoreExactly(definition, response);
  const result = scoreResponse(definition, response);

  test('every fraction is exact', () => {
    expect(
      exact.dimensions.map(({ id, score, priority }) => ({
        id,
        score: text(score),
        priority: text(priority),
      })),
    ).toEqual(expected.dimensions.map(({ id, score, priority }) => ({ id, score, priority })));
    expect(text(exact.overall)).toBe(expected.overall?.score ?? null);
    expect(text(exact.looking)).toBe(expected.looking);
    expect(text(exact.doing)).toBe(expected.doing);
    expect(text(exact.completeness)).toBe(expected.completeness);
  });

  test('every dimension of the result', () => {
    expect(result.dimensions).toMatchObject(
      expected.dimensions.map((dimension) => ({
        ...dimension,
        score: numberOrNull(dimension.score),
        priority: numberOrNull(dimension.priority),
        importance: respondent.importance?.[dimension.id] ?? 2,
      })),
    );
  });

  test('everything beside the dimensions', () => {
    expect(result.overall).toEqual(
      expected.overall === null ? null : { ...expected.overall, score: numberOf(expected.overall.score) },
    );
    expect(result).toMatchObject({
      variant: respondent.variant,
      mode: 'full',
      importanceRated: expected.importanceRated,
      completeness: numberOf(expected.completeness),
      priorities: expected.priorities,
      findOutFirst: expected.findOutFirst,
      profile: expected.profile,
      maintain: null,
      lowest: [],
    });
  });
});

describe('rounding', () => {
  test.each(oracle.rounding)('$why', ({ dimension, answers, score, shown, level, band }) => {
    const response = responseOf(definition, { answers });
    const found = scoreResponse(definition, response).dimensions.find(({ id }) => id === dimension);
    expect(found).toMatchObject({ score: numberOrNull(score), shown, level, band });
  });
});
