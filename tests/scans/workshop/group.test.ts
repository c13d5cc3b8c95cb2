import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, Response } from '../../../scans/assessment/assessment.ts';
import { visibleQuestions } from '../../../scans/assessment/visible-questions.ts';
import type { LevelNumber, Question, Variant } from '../../../scans/definition/definition.ts';
import { dimensionId, questionId } from '../../../scans/definition/ids.ts';
import { scoreGroup } from '../../../scans/workshop/group.ts';
import { spreadOf } from '../../../scans/workshop/spread.ts';
import { strengthsOf } from '../../../scans/workshop/strengths.ts';
import { voteRows } from '../../../scans/workshop/votes.ts';
import { loadDefinition } from '../../definition.ts';
import { runs, seed } from '../../runs.ts';
import { numberOf, oracle } from '../oracle.ts';
import { responseOf } from '../responses.ts';
import {
  discussionByFormula,
  importanceByFormula,
  proposalByFormula,
  shownByFormula,
  spreadByFormula,
} from './by-the-formulas.ts';

const definition = await loadDefinition();
const str = dimensionId('STR');

describe('the worked cases', () => {
  test.each(oracle.groups)('$id, computed by hand', ({ answers, expected }) => {
    const spread = spreadOf(answers);
    const { n, min, max, range, label, proposal } = expected;
    expect(spread).toMatchObject({ n, min, max, range, label, proposal });
    for (const figure of ['median', 'ad', 'iqr', 'variance', 'rwg'] as const) {
      expect(spread?.[figure]).toBe(numberOf(expected[figure]));
    }
    // The other way to compute it, which random groups are held to, is held to them too.
    expect(spreadByFormula(answers)).toMatchObject({ n, min, max, range, label, proposal });
  });

  test('are the seven of them', () => {
    expect(oracle.groups.map(({ id }) => id)).toEqual(['G1', 'G2', 'G3', 'G4', 'G5', 'G6', 'G7']);
  });
});

test('the spread of any levels follows the formulas', () => {
  const level = fc.constantFrom<LevelNumber[]>(0, 1, 2, 3, 4);
  fc.assert(
    fc.property(fc.array(level, { minLength: 1, maxLength: 25 }), (levels) => {
      const { exactAd: _, ...spread } = spreadOf(levels) ?? { exactAd: null };
      const expected = spreadByFormula(levels);
      for (const [figure, value] of Object.entries(expected)) {
        const found: unknown = Reflect.get(spread, figure);
        if (typeof value === 'number') expect(found, figure).toBeCloseTo(value, 9);
        else expect(found, figure).toBe(value);
      }
      expect(Object.keys(spread).sort()).toEqual(Object.keys(expected).sort());
    }),
    { numRuns: runs(400), seed },
  );
});

/** A few people of one company; some answers are the same, so that ties are likely. */
function arbitraryGroup(variant: Variant): fc.Arbitrary<readonly Response[]> {
  const asked = visibleQuestions(definition, variant.id, 'full');
  const answer = (question: Question): fc.Arbitrary<Answer | null> =>
    fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom<Answer[]>(0, 1, 2, 2, 3, 4) },
      { weight: 1, arbitrary: fc.constant(question.dontKnowAllowed ? ('dont-know' as const) : null) },
      { weight: 1, arbitrary: fc.constant(null) },
      { weight: question.naAllowed ? 6 : 0, arbitrary: fc.constant<Answer>('not-applicable') },
    );
  const importance = fc.option(
    fc.record(Object.fromEntries(variant.dimensions.map((id) => [id, fc.constantFrom(0, 1, 2)])), {
      requiredKeys: [],
    }),
  );
  const rater = fc
    .record({ answers: fc.tuple(...asked.map(answer)), importance })
    .map(({ answers, importance: rated }) => {
      const given = asked.flatMap(({ id }, at) => {
        const one = answers[at] ?? null;
        return one === null ? [] : [[id, one]];
      });
      return responseOf(definition, {
        variant: variant.id,
        company: { size: '5-9' },
        answers: Object.fromEntries(given),
        ...(rated === null || Object.keys(rated).length === 0 ? {} : { importance: rated }),
      });
    });
  return fc.array(rater, { minLength: 2, maxLength: 12 });
}

test('any group is what the formulas say', () => {
  const drawn = fc
    .constantFrom(...definition.variants)
    .chain((variant) => arbitraryGroup(variant).map((responses) => ({ variant, responses })));
  fc.assert(
    fc.property(drawn, ({ variant, responses }) => {
      const asked = visibleQuestions(definition, variant.id, 'full');
      const group = scoreGroup(definition, responses);
      const proposals = new Map(
        asked.flatMap(({ id }): [string, Answer][] => {
          const proposal = proposalByFormula(id, responses);
          return proposal === null ? [] : [[id, proposal]];
        }),
      );
      expect(new Map(Object.entries(group.consensus.answers))).toEqual(proposals);
      expect(group.withoutTalk).toEqual(asked.flatMap(({ id }) => (proposals.has(id) ? [id] : [])));
      const importanceOf = (dimension: string): number => importanceByFormula(dimension, responses) ?? 2;
      expect(group.importance).toEqual(
        Object.fromEntries(variant.dimensions.map((id) => [id, importanceOf(id)])),
      );
      expect(group.discuss).toEqual(discussionByFormula(asked, responses, importanceOf));
      const ids = asked.map(({ id }) => id);
      expect(group.result.dimensions.map(({ shown }) => shown)).toEqual(
        variant.dimensions.map((id) => shownByFormula(definition, id, ids, proposals)),
      );
    }),
    { numRuns: runs(25), seed },
  );
});

describe('what was settled in the room', () => {
  const answers = { STR1: 1, STR2: 1, STR3: 3, STR4: 3 };
  const responses = [
    responseOf(definition, { answers }),
    responseOf(definition, { answers: { ...answers, STR1: 3, STR3: 1 }, importance: { STR: 1, CUS: 3 } }),
  ];
  const decision = { proposal: 2, reason: '', how: 'discussed', at: '2026-11-24T10:00:00.000Z' } as const;

  test('goes before what the answers propose, in the score too', () => {
    const proposed = scoreGroup(definition, responses);
    const decisions = {
      [questionId('STR1')]: { ...decision, choice: 4 },
      [questionId('STR2')]: { ...decision, choice: 'not-applicable' },
    } as const;
    const settled = scoreGroup(definition, responses, { decisions, importance: { [str]: 3 } });
    expect(proposed.consensus.answers).toMatchObject({ STR1: 2, STR2: 1, STR3: 2, STR4: 3 });
    expect(settled.consensus.answers).toMatchObject({ STR1: 4, STR2: 'not-applicable', STR3: 2, STR4: 3 });
    expect(settled.withoutTalk).toEqual(['STR3', 'STR4']);
    expect(settled.result.dimensions[0]?.score).toBeGreaterThan(proposed.result.dimensions[0]?.score ?? 100);
    expect([proposed.importance, settled.importance]).toMatchObject([
      { STR: 1, CUS: 3 },
      { STR: 3, CUS: 3 },
    ]);
    // The spread stays what it was: nobody's answer changed.
    expect(settled.questions).toEqual(proposed.questions);
  });

  test('rates importance where no rater did', () => {
    const unrated = responses.slice(0, 1);
    expect(scoreGroup(definition, unrated).consensus.importance).toBeNull();
    const settled = scoreGroup(definition, unrated, { decisions: {}, importance: { [str]: 3 } });
    expect(settled.consensus.importance).toMatchObject({ STR: 3 });
    expect(settled.result.importanceRated).toBe(true);
  });
});

const dimensionOf = new Map(definition.questions.map(({ id, dimension }) => [id, dimension]));

test('strengths are the highest levels, of these the ones that raters agree on most', () => {
  const all = (level: number, other = level) => ({ STR: level, CUS: other, ABS: 3, PRO: 3, PEO: 1 });
  const answersOf = (levels: Readonly<Record<string, number>>) =>
    Object.fromEntries(
      definition.questions.flatMap(({ id, dimension }) => {
        const level = levels[dimension];
        return level === undefined || !/^[A-Z]{3}\d$/.test(id) ? [] : [[id, level]];
      }),
    );
  const responses = [
    responseOf(definition, { answers: answersOf({ ...all(2), ABS: 4 }) }),
    responseOf(definition, { answers: answersOf({ ...all(2), ABS: 2 }) }),
  ];
  const { result, questions } = scoreGroup(definition, responses);
  expect(strengthsOf(result, questions, (id) => dimensionOf.get(id))).toEqual(['PRO', 'ABS']);
  expect(strengthsOf({ dimensions: [] }, questions, () => undefined)).toEqual([]);
});

test('votes stand beside the calculated order; the same dots share a place', () => {
  const answers = Object.fromEntries(
    definition.questions.flatMap(({ id, dimension }) =>
      /^[A-Z]{3}\d$/.test(id) && ['STR', 'CUS', 'ABS'].includes(dimension)
        ? [[id, dimension === 'ABS' ? 0 : 2]]
        : [],
    ),
  );
  const { result } = scoreGroup(definition, [responseOf(definition, { answers })]);
  const [cus, net] = [dimensionId('CUS'), dimensionId('NET')];
  const rows = voteRows(result, [{ [cus]: 2, [net]: 1 }, { [net]: 1, [str]: 1 }, { [str]: 1 }]);
  expect(rows.slice(0, 4)).toEqual([
    { dimension: 'STR', dots: 2, votePlace: 1, calculatedPlace: 2 },
    { dimension: 'CUS', dots: 2, votePlace: 1, calculatedPlace: 3 },
    { dimension: 'NET', dots: 2, votePlace: 1, calculatedPlace: null },
    { dimension: 'ABS', dots: 0, votePlace: null, calculatedPlace: 1 },
  ]);
  expect(rows).toHaveLength(9);
});
