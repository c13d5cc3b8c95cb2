import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseScanFile, serialiseScanFile } from '../../../scans/assessment/scan-file.ts';
import { hasSeveralRaters } from '../../../scans/workshop/response-to-show.ts';
import { addRater, eraseRater, freeCode, ratersOf } from '../../../scans/workshop/raters.ts';
import type { Assessment, AssessmentResponse } from '../../../scans/assessment/assessment-record.ts';
import { dimensionId, questionId } from '../../../scans/definition/ids.ts';
import { runs, seed } from '../../runs.ts';
import { arbitraryAssessment } from '../assessment/arbitrary-assessment.ts';
import { exampleAssessment, responseIdOf, sha256Hex } from '../assessment/example-assessment.ts';

const at = '2026-11-24T13:03:00.000Z';

function person(number: number): AssessmentResponse {
  const [first] = exampleAssessment().responses;
  if (first === undefined) throw new Error('the example has a respondent');
  const moment = `2026-11-1${String(number)}T09:0${String(number)}:11.${String(number)}00Z`;
  return {
    ...first,
    id: responseIdOf(`antwoorden-${String(number)}`),
    participant: { id: `Persoon-${String(number)}`, group: 'staff' },
    startedOn: moment,
    finishedOn: moment,
    answers: { [questionId('STR1')]: { answer: 3, at: moment } },
    notes: { [questionId('STR1')]: `notitie ${String(number)}` },
    importance: { [dimensionId('STR')]: 1 },
  };
}

const two: Assessment = {
  ...exampleAssessment(),
  responses: [person(1), person(2)],
  plan: [
    { dimension: dimensionId('STR'), step: 'this-week', who: ' persoon-1', on: '', sign: 'x', done: false },
    { dimension: dimensionId('CUS'), step: 'this-week', who: 'Persoon-2', on: '', sign: 'y', done: false },
  ],
  state: {
    kind: 'closed',
    on: '2026-11-20T10:00:00.000Z',
    shown: { bank: '1.2.0', views: { nl: 'wat Persoon-1 zag' } },
  },
  agreement: {
    decisions: {
      [questionId('STR1')]: { proposal: 3, choice: 2, reason: 'samen', how: 'discussed', at },
    },
    importance: {},
    ballots: [{ [dimensionId('STR')]: 2 }],
    followUpOn: '',
  },
  unknown: {
    format: null,
    fields: [{ place: ['responses', ' ["antwoorden-1"] 0'], key: 'later', value: 'van Persoon-1' }],
  },
};

test('two people never have one code', () => {
  const fresh = { id: responseIdOf('nieuw'), origin: {}, language: 'nl', at } as const;
  const codes = ['PERSOON-1 ', ' Persoon-3'].map((code) => {
    const { assessment, response } = addRater(two, { ...fresh, participant: { id: code } });
    return assessment.responses.find(({ id }) => id === response)?.participant.id;
  });
  expect(codes).toEqual(['P1', 'Persoon-3']);
});

describe('erasing a rater', () => {
  test('leaves nothing of him but the count, and all of the others', () => {
    const erased = eraseRater(two, responseIdOf('antwoorden-1'), at);
    const text = JSON.stringify(erased).toLowerCase();
    for (const trace of ['persoon-1', 'antwoorden-1', 'notitie 1', '2026-11-11t'])
      expect(text).not.toContain(trace);
    expect(erased.responses).toEqual([person(2)]);
    expect(erased.agreement).toEqual(two.agreement);
    expect(erased.plan.map(({ who }) => who)).toEqual(['', 'Persoon-2']);
    expect(erased.erasedRaters).toBe(1);
    expect(erased.history.at(-1)).toEqual({ at, what: 'rater-erased' });
    // The one who is left is still one of several.
    const { agreement: _settled, ...unsettled } = erased;
    expect(hasSeveralRaters(unsettled)).toBe(true);
    expect(eraseRater(two, responseIdOf('niemand'), at)).toBe(two);
  });

  test('of a scan of one person leaves a place to answer in', () => {
    const alone = { ...two, responses: [person(1)] };
    const { responses, erasedRaters } = eraseRater(alone, responseIdOf('antwoorden-1'), at);
    expect(responses).toMatchObject([
      { answers: {}, notes: {}, participant: {}, importance: null, startedOn: at },
    ]);
    expect(erasedRaters).toBe(1);
  });

  test('leaves a file that is read back, whatever stands in it', () => {
    fc.assert(
      fc.property(arbitraryAssessment, (assessment) => {
        const [first] = assessment.responses;
        fc.pre(first !== undefined);
        const erased = eraseRater(assessment, first?.id ?? responseIdOf('x'), at);
        const text = serialiseScanFile(erased, sha256Hex);
        expect(text.ok && parseScanFile(text.value, 'a', sha256Hex)).toEqual({ ok: true, value: erased });
      }),
      { numRuns: runs(40), seed },
    );
  });
});

test('who has not begun does not count, unless nobody has', () => {
  const empty = { ...person(2), answers: {} };
  expect(ratersOf({ responses: [person(1), empty] })).toEqual([person(1)]);
  expect(ratersOf({ responses: [empty] })).toEqual([empty]);
});

test('a free code is one that nobody reads as his own', () => {
  const taken = ['p1 ', 'P3'].map((id) => ({ ...person(1), participant: { id } }));
  expect(freeCode({ ...two, responses: taken })).toBe('P2');
});
