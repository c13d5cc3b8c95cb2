import { describe, expect, test } from 'vitest';

import type { Definition } from '../../../scans/definition/definition.ts';
import { variantId } from '../../../scans/definition/ids.ts';
import { scoreExactly } from '../../../scans/scoring/exact-scores.ts';
import { toNumber } from '../../../scans/scoring/fraction.ts';
import type { DimensionScore, Result } from '../../../scans/scoring/result.ts';
import { createScorer } from '../../../scans/scoring/score.ts';
import { loadDefinition } from '../../definition.ts';
import { oracle } from '../oracle.ts';
import { responseOf, type ResponseFile } from '../responses.ts';

const definition = await loadDefinition();
const score = createScorer(definition);

function resultOf(fields: ResponseFile): Result {
  return score(responseOf(definition, fields));
}

function respondent(id: string): ResponseFile {
  const found = oracle.respondents.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no respondent ${id}`);
  const { variant, answers, importance } = found;
  return { variant, answers, ...(importance === null ? {} : { importance }) };
}

function dimensionOf(result: Result, id: string): DimensionScore {
  const found = result.dimensions.find((dimension) => dimension.id === id);
  if (found === undefined) throw new Error(`no dimension ${id}`);
  return found;
}

/** Every question of the general variant at one level. */
function allAt(level: number): Record<string, number> {
  const general = definition.variants.find(({ id }) => id === 'general');
  return Object.fromEntries((general?.questions ?? []).map((id) => [id, level]));
}

describe('first question', () => {
  test('is the lowest level of the dimension', () => {
    expect(dimensionOf(resultOf(respondent('R1')), 'STR').firstQuestion).toBe('STR4');
  });

  test('at a tie is the realised one, then the first', () => {
    const result = resultOf({ answers: { STR1: 1, STR3: 1, CUS1: 2, CUS3: 2, CUS4: 2 } });
    expect(dimensionOf(result, 'STR').firstQuestion).toBe('STR3');
    expect(dimensionOf(result, 'CUS').firstQuestion).toBe('CUS1');
  });

  test('is there without a valid score, and not where every number is 4', () => {
    const result = resultOf({ answers: { STR1: 3, CUS1: 4, ABS1: 'dont-know' } });
    expect(dimensionOf(result, 'STR')).toMatchObject({ score: null, firstQuestion: 'STR1' });
    expect(dimensionOf(result, 'CUS').firstQuestion).toBeNull();
    expect(dimensionOf(result, 'ABS').firstQuestion).toBeNull();
  });
});

describe('priorities', () => {
  test('all at 4: none, and the first theme to maintain', () => {
    expect(resultOf({ answers: allAt(4) })).toMatchObject({
      priorities: [],
      maintain: 'STR',
      completeness: 100,
      profile: 'engine',
      overall: { score: 100, shown: 100, level: 4, validDimensions: 9 },
    });
  });

  test('all at 3: 2/3 of 25 reaches 15, with importance 1 a third of 25 does not', () => {
    expect(resultOf({ answers: allAt(3) }).priorities).toEqual(['STR', 'CUS', 'ABS']);
    const little = Object.fromEntries(
      ['STR', 'CUS', 'ABS', 'PRO', 'PEO', 'NET', 'OFF', 'DIG'].map((id) => [id, 1]),
    );
    const result = resultOf({ answers: allAt(3), importance: { ...little, SUS: 0 } });
    expect(result).toMatchObject({ priorities: [], maintain: 'STR' });
  });

  test('exactly the minimum is enough', () => {
    // All at 3 with importance 3: priority 25, so a minimum of 25 keeps them and 26 does not.
    const importance = { STR: 3, CUS: 1 };
    const response = responseOf(definition, { answers: allAt(3), importance });
    expect(createScorer(withMinimum(25))(response).priorities).toEqual(['STR']);
    expect(createScorer(withMinimum(26))(response).priorities).toEqual([]);
  });

  test('nothing answered: nothing is ranked, everything is to find out', () => {
    const result = resultOf({ answers: {} });
    expect(result).toMatchObject({
      priorities: [],
      maintain: null,
      overall: null,
      profile: null,
      completeness: 0,
    });
    expect(result.findOutFirst).toEqual(result.dimensions.map(({ id }) => id));
  });

  test('find out first leaves out what is little important', () => {
    const result = resultOf({ answers: {}, importance: { STR: 1, CUS: 0, ABS: 2 } });
    expect(result.findOutFirst).toEqual(['ABS', 'PRO', 'PEO', 'NET', 'OFF', 'DIG', 'SUS']);
  });
});

describe('notes beside the ranking', () => {
  test('two "don’t know" make a blind spot, one does not', () => {
    const result = resultOf({ answers: { STR1: 'dont-know', SUS1: 'dont-know', SUS2: 'dont-know' } });
    expect(result.blindSpots).toEqual(['SUS']);
  });

  test('low direction and people outside the top three are a precondition', () => {
    // STR and PEO at 25 with importance 1: priority 25; the others at 0 with importance 2: 66.7. PEO at 3: 75.
    const answers = {
      ...allAt(0),
      ...at(1, ['STR1', 'STR2', 'STR3', 'STR4', 'STR5', 'PEO1', 'PEO2', 'PEO3', 'PEO4']),
    };
    expect(resultOf({ answers, importance: { STR: 1, PEO: 1 } }).preconditions).toEqual(['STR', 'PEO']);
    expect(resultOf({ answers, importance: { STR: 0, PEO: 1 } }).preconditions).toEqual(['PEO']);
    expect(resultOf({ answers, importance: { STR: 1, PEO: 3 } }).preconditions).toEqual(['STR']);
  });

  test('low people among the top three are not named twice', () => {
    expect(resultOf(respondent('R3'))).toMatchObject({
      priorities: ['PEO', 'DIG', 'CUS'],
      preconditions: [],
    });
  });
});

function questionsOf(dimensions: readonly string[]): readonly string[] {
  return Object.keys(allAt(0)).filter((id) => dimensions.includes(id.slice(0, 3)));
}

function withDeadZone(deadZone: number): Definition {
  const { scoring } = definition;
  return { ...definition, scoring: { ...scoring, profile: { ...scoring.profile, deadZone } } };
}

function withMinimum(minimum: number): Definition {
  const { scoring } = definition;
  return { ...definition, scoring: { ...scoring, priority: { ...scoring.priority, minimum } } };
}

function at(level: number, ids: readonly string[]): Record<string, number> {
  return Object.fromEntries(ids.map((id) => [id, level]));
}

describe('profile', () => {
  // Sides at 75 and 25 lie 25 from the cut: "closer than" does not hold at exactly that distance.
  test.each([
    [3, 3, 'engine'],
    [3, 1, 'antenna'],
    [1, 3, 'doer'],
    [1, 1, 'start'],
  ])('looking at level %i, doing at %i: %s', (looking, doing, profile) => {
    const answers = { ...allAt(doing), ...at(looking, questionsOf(['CUS', 'ABS', 'NET'])) };
    const response = responseOf(definition, { answers });
    expect(createScorer(withDeadZone(25))(response).profile).toBe(profile);
    expect(createScorer(withDeadZone(26))(response).profile).toBe('between');
  });

  test('needs two valid themes on each side', () => {
    const looking = at(3, questionsOf(['CUS', 'ABS']));
    expect(resultOf({ answers: { ...looking, ...at(1, questionsOf(['STR'])) } }).profile).toBeNull();
    expect(resultOf({ answers: { ...looking, ...at(1, questionsOf(['STR', 'OFF'])) } }).profile).toBe(
      'antenna',
    );
  });
});

describe('quick scan', () => {
  test('no scores; the two lowest, realised before potential, then the order of the quick scan', () => {
    // Among the general twelve STR3, ABS4, OFF1 and DIG2 are realised.
    const answers = { STR1: 1, CUS1: 0, ABS1: 1, ABS4: 1, PRO1: 2, NET2: 'dont-know' };
    const result = resultOf({ mode: 'quick', answers });
    expect(result).toMatchObject({
      mode: 'quick',
      dimensions: [],
      overall: null,
      priorities: [],
      findOutFirst: [],
      profile: null,
      lowest: ['CUS1', 'ABS4'],
    });
    expect(result.completeness).toBeCloseTo((100 * 5) / 12, 12);
  });

  test('one number gives one, none gives none', () => {
    expect(resultOf({ mode: 'quick', answers: { SUS4: 4 } }).lowest).toEqual(['SUS4']);
    expect(resultOf({ mode: 'quick', answers: { SUS4: 'dont-know' } }).lowest).toEqual([]);
  });
});

describe('equal weights', () => {
  // The totals of METHOD 2 with every weight at 1, as far as they are written down.
  test.each([
    ['R1', '46.3', '46.0'],
    ['R2', '35.4', '36.1'],
    ['R4', '46.7', '46.8'],
  ])('%s moves from %s to %s', (id, set, equal) => {
    const response = responseOf(definition, respondent(id));
    expect(score(response).overall?.score.toFixed(1)).toBe(set);
    expect(createScorer(definition, 'equal')(response).overall?.score.toFixed(1)).toBe(equal);
  });

  test('reach the exact scores too', () => {
    const response = responseOf(definition, respondent('R1'));
    const cus = scoreExactly(definition, response, 'equal').dimensions[1];
    expect(cus?.id).toBe('CUS');
    // 2, 1, 2, 3: eight of sixteen.
    expect(cus?.score === null || cus === undefined ? null : toNumber(cus.score)).toBe(50);
  });
});

test('a scorer answers for its own definition only', () => {
  const response = { ...responseOf(definition), variant: variantId('nobody-knows') };
  expect(() => score(response)).toThrow('no variant');
});

test('the first question of every dimension of R2, by hand', () => {
  const firsts = resultOf(respondent('R2')).dimensions.map((one) => one.firstQuestion);
  expect(firsts).toEqual(['STR3', 'CUS2', 'ABS4', 'PRO5', 'PEO4', 'NET1', 'OFF3', 'DIG2', 'SUS1']);
});
