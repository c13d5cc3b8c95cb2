import { describe, expect, test } from 'vitest';
import type { Assessment, AssessmentResponse } from '../../../scans/assessment/assessment-record.ts';
import { compareImport, inPlaceOf, withShownOf } from '../../../scans/assessment/compare-import.ts';
import { withUnknown } from '../../../scans/assessment/scan-file-document.ts';
import { centreId, dimensionId, factId, questionId } from '../../../scans/definition/ids.ts';
import { exampleAssessment, responseIdOf } from './example-assessment.ts';

// What one part of a scan adds to the comparison; that of whole scans stands in `compare-import.test.ts`.

const start = exampleAssessment();
const monday = (time: string) => `2026-11-23T${time}:00.000Z`;
const tuesday = (time: string) => `2026-11-24T${time}:00.000Z`;

function closed(
  views: Record<'nl' | 'fr' | 'de' | 'en', unknown> = { nl: 'n', fr: 'f', de: 'd', en: 'e' },
): Assessment {
  const on = tuesday('10:00');
  return { ...start, state: { kind: 'closed', on, shown: { bank: '1.2.0', views } } };
}

describe('two that only differ in what says nothing', () => {
  const none = (at: string): Assessment => ({ ...start, changedOn: at });
  const empty = (at: string): Assessment => ({
    ...none(at),
    responses: start.responses.map((one) => ({ ...one, notes: { ...one.notes, [questionId('STR2')]: '' } })),
  });

  test('are told apart by the moment of their last change, and are the same where that is one', () => {
    const [early, late] = [monday('09:00'), monday('09:10')];
    for (const [a, b] of [[empty, none] as const, [none, empty] as const]) {
      expect(compareImport(a(early), b(late))).toBe('older');
      expect(compareImport(a(late), b(early))).toBe('newer');
      expect(compareImport(a(early), b(early))).toBe('same');
    }
  });
});

describe('the answer about a centre', () => {
  const [dimension, centre] = [dimensionId('STR'), centreId('sirris')];
  const yes = { dimension, centre, answer: 'yes', at: monday('09:00'), textVersion: '1' } as const;
  const others = [
    { ...yes, dimension: dimensionId('ABS'), at: tuesday('09:00') },
    { ...yes, centre: centreId('vlaio'), at: tuesday('09:00') },
  ] as const;
  const withReferrals = (...referrals: Assessment['referrals']): Assessment => ({ ...start, referrals });

  test('is not that about another centre, or about the same for another theme', () => {
    for (const other of others) {
      expect(compareImport(withReferrals(yes), withReferrals(other))).toBe('different');
      expect(compareImport(withReferrals(yes), withReferrals(other, yes))).toBe('older');
      expect(inPlaceOf(withReferrals(yes), withReferrals(other)).referrals).toEqual([yes, other]);
      expect(
        inPlaceOf(withReferrals(other, yes), withReferrals({ ...yes, at: tuesday('10:00') })).referrals,
      ).toEqual([other, { ...yes, at: tuesday('10:00') }]);
    }
  });

  test('is the one of the file where both were given at one moment', () => {
    const no = { ...yes, answer: 'no' } as const;
    expect(inPlaceOf(withReferrals(yes), withReferrals(no)).referrals).toEqual([yes]);
    expect(compareImport(withReferrals(yes), withReferrals(no))).toBe('different');
  });
});

describe('what several respondents gave', () => {
  const [first] = start.responses;
  if (first === undefined) throw new Error('no response');
  const second = { ...first, id: responseIdOf('r2') };
  const both: Assessment = { ...start, responses: [first, second] };
  const givenAt = (one: AssessmentResponse, level: 0 | 4, at: string): AssessmentResponse => ({
    ...one,
    answers: { ...one.answers, [questionId('STR1')]: { answer: level, at } },
  });
  const at = start.changedOn;
  const later = monday('09:00');

  test.each<readonly [string, Assessment, Assessment, string]>([
    ['one more came', start, both, 'older'],
    ['the other is another', { ...start, responses: [second] }, start, 'different'],
    ['one answered again', both, { ...both, responses: [first, givenAt(second, 4, later)] }, 'older'],
    [
      'one answered again, at the moment of the last change of the other',
      both,
      { ...both, responses: [first, givenAt(second, 4, at)] },
      'different',
    ],
    [
      'one answered again, and is gone for the other',
      both,
      { ...both, responses: [givenAt(first, 4, later)] },
      'different',
    ],
    [
      'one answered another question otherwise',
      both,
      {
        ...both,
        responses: [
          first,
          givenAt({ ...second, answers: { [questionId('STR2')]: { answer: 0, at: later } } }, 4, later),
        ],
      },
      'different',
    ],
  ])('%s', (_, file, present, relation) => {
    const turned = { same: 'same', different: 'different', older: 'newer', newer: 'older' }[relation];
    expect(compareImport(file, present)).toBe(relation);
    expect(compareImport(present, file)).toBe(turned);
  });

  test.each<readonly [string, Partial<AssessmentResponse>]>([
    ['importance', { importance: { [dimensionId('STR')]: 1 } }],
    ['facts', { facts: { [factId('F1')]: [1] } }],
    ['a note', { notes: { [questionId('STR1')]: 'anders' } }],
  ])('%s counts as much as an answer', (_, change) => {
    const other = { ...start, responses: [{ ...first, ...change }] };
    expect(compareImport(other, start)).toBe('different');
  });
});

test('what is unknown in a file counts, and a scan may have more of it', () => {
  const zoo = { place: [], key: 'zoo', value: 1 };
  const of = (...fields: readonly (typeof zoo)[]) => withUnknown(start, { format: null, fields });
  expect(compareImport(of(zoo), of(zoo))).toBe('same');
  expect(compareImport(start, of(zoo))).toBe('older');
  expect(compareImport(of(zoo), start)).toBe('newer');
  expect(compareImport(of(zoo), of({ ...zoo, value: 2 }))).toBe('different');
  expect(compareImport(withUnknown(start, { format: { version: 3, minReader: 2 }, fields: [] }), start)).toBe(
    'same',
  );
});

test('languages come along only between two that were closed at one moment with one content', () => {
  const views = { nl: 'n', fr: null, de: null, en: null };
  const [whole, less] = [closed(), closed(views)];
  const merged = withShownOf(less, closed({ nl: 'x', fr: 'f', de: null, en: 'e' }));
  expect(merged).toEqual({
    ...less,
    state: {
      kind: 'closed',
      on: tuesday('10:00'),
      shown: { bank: '1.2.0', views: { nl: 'n', fr: 'f', de: null, en: 'e' } },
    },
  });
  expect(withShownOf(less, less)).toBe(less);
  expect(compareImport(less, whole)).toBe('same');
  expect(compareImport(closed({ ...views, nl: 'x' }), whole)).toBe('different');
  expect(inPlaceOf(less, whole).state).toEqual(whole.state);
});

test('a line of before the two parted tells of nothing that was done after it', () => {
  const history = [
    ...start.history,
    { at: monday('08:00'), what: 'renamed' },
    { at: monday('09:00'), what: 'answered' },
  ];
  expect(compareImport({ ...start, history }, { ...start, history, name: 'Stil' })).toBe('different');
});

test('an answer that is confirmed is more than one that is still to be confirmed', () => {
  const toConfirm = (...questions: readonly string[]): Assessment => ({
    ...start,
    responses: start.responses.map((one) => ({ ...one, toConfirm: questions.map(questionId) })),
  });
  expect(compareImport(toConfirm('STR1'), toConfirm())).toBe('older');
  expect(compareImport(toConfirm('STR1'), toConfirm('STR1', 'STR5'))).toBe('newer');
  expect(compareImport(toConfirm('STR1'), toConfirm('STR5'))).toBe('different');
});

test('what is unknown goes with the one that is taken, but for the answers about centres', () => {
  const place = ['company'];
  const of = (key: string) => withUnknown(start, { format: null, fields: [{ place, key, value: 1 }] });
  expect(inPlaceOf(of('file'), of('present')).unknown).toEqual(of('file').unknown);
  expect(inPlaceOf(start, of('present'))).toEqual(start);
});
