import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Assessment, AssessmentResponse } from '../../../scans/assessment/assessment-record.ts';
import { parseScanFile, serialiseScanFile } from '../../../scans/assessment/scan-file.ts';
import type { Answer } from '../../../scans/assessment/assessment.ts';
import type { Importance } from '../../../scans/definition/definition.ts';
import { dimensionId, factId, questionId } from '../../../scans/definition/ids.ts';
import { carriedScan } from '../../../scans/workshop/carried-scan.ts';
import { runs, seed } from '../../runs.ts';
import { arbitraryAssessment } from '../assessment/arbitrary-assessment.ts';
import { exampleAssessment, responseIdOf, sha256Hex } from '../assessment/example-assessment.ts';

const wish = { language: 'fr', day: '2026-11-24', consensusName: 'Metaal (4 invullers)' } as const;
const closed: Assessment['state'] = {
  kind: 'closed',
  on: '2026-11-20T09:10:11.123Z',
  shown: {
    bank: '1.2.0',
    views: { nl: 'gezien op het einde', fr: 'vu à la fin', de: 'am Ende gesehen', en: 'seen at the end' },
  },
};

function carried(assessment: Assessment): Assessment {
  return carriedScan(assessment, wish, sha256Hex);
}

describe('the scan of one rater', () => {
  test('goes along as it is while it is open', () => {
    const open = exampleAssessment();
    expect(carried(open)).toBe(open);
  });

  test('keeps of what was shown the language of the paper', () => {
    const whole = { ...exampleAssessment(), state: closed };
    expect(carried(whole)).toEqual({
      ...whole,
      state: { ...closed, shown: { bank: '1.2.0', views: { fr: 'vu à la fin' } } },
    });
    const without = { ...whole, state: { ...closed, shown: { bank: '1.2.0', views: { nl: 'gezien' } } } };
    expect(carried(without)).toMatchObject({ state: { shown: { views: {} } } });
  });
});

/** A rater whose every word and moment is one that is found nowhere else. */
function rater(
  number: number,
  answers: Readonly<Record<string, Answer>>,
  importance: Importance | null,
): AssessmentResponse {
  const [first] = exampleAssessment().responses;
  if (first === undefined) throw new Error('the example has a respondent');
  const moment = (at: number) => `2026-11-${10 + number}T0${number}:0${at}:17.${number}${number}${at}Z`;
  return {
    ...first,
    id: responseIdOf(`rater-${number}`),
    participant: { id: `SECRET-${number}`, role: 'employee', group: 'staff' },
    origin: { how: 'workshop', session: `session-${number}`, programme: `programme-${number}` },
    startedOn: moment(0),
    answers: Object.fromEntries(
      Object.entries(answers).map(([id, answer], at) => [id, { answer, at: moment(at + 1) }]),
    ),
    notes: { [questionId('STR1')]: `a note of ${number}` },
    importance: importance === null ? null : { [dimensionId('STR')]: importance },
    facts: { [factId('F1')]: [90 + number] },
    toConfirm: [questionId('STR1')],
    position: questionId('STR2'),
  };
}

const group: Assessment = {
  ...exampleAssessment(),
  state: closed,
  grownFrom: exampleAssessment('0f8c2a4e-0000-4000-8000-00000000000f').id,
  responses: [
    rater(1, { STR1: 4, STR2: 'not-applicable', STR3: 'dont-know', STR4: 1 }, 3),
    rater(2, { STR1: 1, STR2: 'not-applicable', STR3: 'dont-know', STR4: 2 }, 2),
    rater(3, { STR1: 3, STR2: 2, STR3: 'not-applicable', STR4: 2 }, null),
  ],
  unknown: { format: null, fields: [{ place: [], key: 'later', value: 'a key of a later version' }] },
};

describe('the scan of several raters', () => {
  test('holds what they would agree on, and how many gave what', () => {
    const { responses, consensus, name, company } = carried(group);
    expect(name).toBe(wish.consensusName);
    expect(company).toEqual(group.company);
    expect(responses).toMatchObject([
      {
        participant: {},
        language: 'fr',
        importance: { STR: 2 },
        answers: { STR1: { answer: 3 }, STR2: { answer: 'not-applicable' }, STR4: { answer: 2 } },
      },
    ]);
    expect(Object.keys(responses[0]?.answers ?? {})).not.toContain('STR3');
    expect(consensus).toEqual({
      raters: 3,
      questions: {
        STR1: { numbers: 3, dontKnow: 0, notApplicable: 0 },
        STR2: { numbers: 1, dontKnow: 0, notApplicable: 2 },
        STR3: { numbers: 0, dontKnow: 2, notApplicable: 1 },
        STR4: { numbers: 3, dontKnow: 0, notApplicable: 0 },
      },
    });
  });

  test('has an id of its own, the same each time, and is read back', () => {
    const one = carried(group);
    expect(one.id).not.toBe(group.id);
    expect(carried({ ...group, name: 'Anders' }).id).toBe(one.id);
    expect(
      carried({ ...group, id: exampleAssessment('0f8c2a4e-0000-4000-8000-000000000002').id }).id,
    ).not.toBe(one.id);
    expect(readBack(one)).toEqual(one);
    expect(one.state).toEqual({
      kind: 'closed',
      on: '2026-11-24T12:00:00.000Z',
      shown: { bank: group.bank, views: {} },
    });
    expect(carried({ ...group, state: { kind: 'open' } }).state).toEqual({ kind: 'open' });
  });

  test('rates no importance where nobody did', () => {
    const unrated = { ...group, responses: group.responses.map((one) => ({ ...one, importance: null })) };
    expect(carried(unrated).responses[0]?.importance).toBeNull();
  });

  test('says nothing of any one of them', () => {
    expect(secretsOf(group).length).toBeGreaterThan(40);
    expect(told(textOf(carried(group)), secretsOf(group))).toEqual([]);
  });

  test('says nothing of any one of them, whatever stands in the scan', () => {
    fc.assert(
      fc.property(arbitraryAssessment, (assessment) => {
        fc.pre(assessment.responses.length > 1);
        const secrets = secretsOf(assessment).filter((secret) => secret.length > 12);
        expect(told(textOf(carried(assessment)), secrets)).toEqual([]);
      }),
      { numRuns: runs(50), seed },
    );
  });
});

function textOf(assessment: Assessment): string {
  const text = serialiseScanFile(assessment, sha256Hex);
  if (!text.ok) throw new Error(JSON.stringify(text.problems));
  return text.value;
}

function readBack(assessment: Assessment): Assessment {
  const read = parseScanFile(textOf(assessment), 'carried', sha256Hex);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

/** Which of these stand in a file; a short one only as a whole text. */
function told(text: string, secrets: readonly string[]): readonly string[] {
  return secrets.filter((secret) => {
    const written = JSON.stringify(secret);
    return text.includes(secret.length < 3 ? written : written.slice(1, -1));
  });
}

/** Every text and moment of a scan that is not of the company as a whole. */
function secretsOf(assessment: Assessment): readonly string[] {
  const { company, bank, variant, mode, filledBy, name: _, ...own } = assessment;
  const common = new Set([
    ...textsIn({ company, bank, variant, mode, filledBy }),
    'not-applicable',
    'dont-know',
    'created',
    'closed',
    'open',
    'fr',
  ]);
  const questions = assessment.responses.flatMap(({ toConfirm, position }) => [...toConfirm, position ?? '']);
  return textsIn(own).filter(
    (text) => text !== '' && !common.has(text) && !questions.some((id) => id === text),
  );
}

function textsIn(part: unknown): readonly string[] {
  if (typeof part === 'string') return [part];
  if (typeof part !== 'object' || part === null) return [];
  return Object.values(part).flatMap(textsIn);
}
