import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Assessment, AssessmentResponse } from '../../../scans/assessment/assessment-record.ts';
import { compareImport, inPlaceOf, withShownOf } from '../../../scans/assessment/compare-import.ts';
import { goBack } from '../../../scans/assessment/go-back.ts';
import { changed } from '../../../scans/assessment/history.ts';
import type { HistoryWord } from '../../../scans/assessment/history.ts';
import { holds } from '../../../scans/assessment/plain-values.ts';
import { centreId, dimensionId, questionId } from '../../../scans/definition/ids.ts';
import { runs, seed } from '../../runs.ts';
import { arbitraryAssessment } from './arbitrary-assessment.ts';
import { exampleAssessment } from './example-assessment.ts';

const start = exampleAssessment();
const monday = (time: string) => `2026-11-23T${time}:00.000Z`;
const tuesday = (time: string) => `2026-11-24T${time}:00.000Z`;

type Step = (before: Assessment) => Assessment;

function inResponse(
  before: Assessment,
  change: (response: AssessmentResponse) => Partial<AssessmentResponse>,
) {
  return { ...before, responses: before.responses.map((one) => ({ ...one, ...change(one) })) };
}

const answer =
  (question: string, given: 0 | 1 | 2 | 3 | 4, at: string): Step =>
  (before) =>
    changed(
      inResponse(before, ({ answers }) => ({
        answers: { ...answers, [questionId(question)]: { answer: given, at } },
      })),
      at,
      'answered',
    );
const note =
  (question: string, text: string, at: string): Step =>
  (before) =>
    changed(
      inResponse(before, ({ notes }) => ({ notes: { ...notes, [questionId(question)]: text } })),
      at,
      'answered',
    );
const with_ =
  (what: HistoryWord, change: Partial<Assessment>, at: string): Step =>
  (before) =>
    changed({ ...before, ...change }, at, what);
const close = (
  on: string,
  views = { nl: 'n', fr: 'f', de: 'd', en: 'e' } as Record<'nl' | 'fr' | 'de' | 'en', unknown>,
) => with_('closed', { state: { kind: 'closed', on, shown: { bank: '1.2.0', views } } }, on);
const after = (...steps: readonly Step[]): Assessment => steps.reduce((found, step) => step(found), start);

const withoutAnswers: Step = (before) =>
  changed(
    inResponse(before, () => ({ answers: {} })),
    tuesday('07:00'),
    'answered',
  );
const answered = answer('STR2', 1, monday('09:00'));

describe('a file beside the scan that is there', () => {
  test.each<readonly [string, readonly Step[], readonly Step[], string]>([
    ['is the same', [answered], [answered], 'same'],
    [
      'is one of before another day of answers',
      [answered],
      [answered, answer('STR2', 3, tuesday('09:00'))],
      'older',
    ],
    [
      'is one to which answers came the same day',
      [answered],
      [answered, answer('STR3', 3, monday('09:10'))],
      'older',
    ],
    [
      'is one to which the same was answered again',
      [answered],
      [answered, answer('STR2', 1, monday('09:10'))],
      'older',
    ],
    ['is one of before it was closed', [answered], [answered, close(tuesday('10:00'))], 'older'],
    [
      'was closed, then opened and answered otherwise',
      [answered, close(monday('10:00'))],
      [
        answered,
        close(monday('10:00')),
        with_('reopened', { state: { kind: 'open' } }, tuesday('08:00')),
        answer('STR2', 4, tuesday('09:00')),
      ],
      'older',
    ],
    [
      'has a note of its own',
      [answered, note('STR2', 'hier', monday('09:05'))],
      [answered, answer('STR3', 2, tuesday('09:00'))],
      'different',
    ],
    [
      'has another note',
      [answered, note('STR2', 'hier', monday('09:05'))],
      [answered, note('STR2', 'daar', monday('09:06'))],
      'different',
    ],
    ['had no note yet', [answered], [answered, note('STR2', 'daar', monday('09:06'))], 'older'],
    [
      'was named otherwise since',
      [answered],
      [answered, with_('renamed', { name: 'Nieuw' }, tuesday('09:00'))],
      'older',
    ],
    [
      'was answered otherwise while the other was answered too',
      [answered, answer('STR2', 3, monday('09:20'))],
      [answered, answer('STR3', 4, monday('09:10'))],
      'different',
    ],
    ['holds an answer that is open again', [answered], [answered, withoutAnswers], 'different'],
    [
      'was named otherwise twice on a day',
      [with_('renamed', { name: 'Een' }, monday('09:00'))],
      [
        with_('renamed', { name: 'Een' }, monday('09:00')),
        with_('renamed', { name: 'Twee' }, monday('09:01')),
      ],
      'different',
    ],
    [
      'was named, then answered, then named otherwise',
      [with_('renamed', { name: 'Een' }, monday('09:00')), answered],
      [
        with_('renamed', { name: 'Een' }, monday('09:00')),
        answered,
        with_('renamed', { name: 'Twee' }, monday('09:01')),
      ],
      'older',
    ],
    [
      'had less of a company',
      [with_('company-changed', { company: { name: 'A' } }, monday('09:00'))],
      [with_('company-changed', { company: { name: 'A', region: 'VL' } }, monday('09:00'))],
      'older',
    ],
    [
      'went on elsewhere',
      [answered, with_('planned', { plan: [] }, monday('11:00'))],
      [answered, with_('planned', { plan: [] }, monday('11:01'))],
      'different',
    ],
    [
      'says otherwise without a line that tells of it',
      [answered],
      [answered, (before) => ({ ...before, name: 'Stil' })],
      'different',
    ],
    [
      'went back since',
      [answered, close(monday('10:00'))],
      [answered, close(monday('10:00')), (before) => goBack(before, start, tuesday('09:00'))],
      'older',
    ],
    [
      'went back itself',
      [(before) => goBack(before, start, monday('09:00'))],
      [(before) => goBack(before, { ...start, name: 'Anders' }, monday('09:00'))],
      'different',
    ],
    ['is of another variant', [(before) => ({ ...before, mode: 'quick' as const })], [], 'different'],
    [
      'has a word in its history that we do not know',
      [(before) => ({ ...before, history: [...before.history, { at: monday('09:00'), what: 'blessed' }] })],
      [],
      'newer',
    ],
    ['has no history', [(before) => ({ ...before, history: [] })], [answered], 'older'],
  ])('%s', (_, file, present, relation) => {
    expect(compareImport(after(...file), after(...present))).toBe(relation);
    const turned = { same: 'same', different: 'different', older: 'newer', newer: 'older' }[relation];
    expect(compareImport(after(...present), after(...file))).toBe(turned);
  });

  test('that was only read on, saved again or kept in fewer languages, is the same', () => {
    const [whole, less] = [
      after(answered, close(tuesday('10:00'))),
      after(answered, close(tuesday('10:00'), { nl: 'n', fr: null, de: null, en: null })),
    ];
    const read = inResponse({ ...less, revision: 99, changedOn: tuesday('11:00') }, () => ({
      position: null,
    }));
    expect(compareImport(read, whole)).toBe('same');
    expect(compareImport(whole, read)).toBe('same');
    expect(withShownOf(read, whole).state).toEqual(whole.state);
    expect(withShownOf(whole, read)).toBe(whole);
  });

  test('that was closed at another moment or with other content, takes no languages from it', () => {
    const [whole, other] = [
      after(close(tuesday('10:00'))),
      after(close(tuesday('10:01'), { nl: null, fr: null, de: null, en: null })),
    ];
    expect(withShownOf(other, whole)).toBe(other);
    expect(withShownOf(start, whole)).toBe(start);
    expect(withShownOf(whole, start)).toBe(whole);
    const newer = {
      ...whole,
      state: {
        kind: 'closed',
        on: tuesday('10:00'),
        shown: { bank: '2', views: { nl: null, fr: null, de: null, en: null } },
      },
    } as const;
    expect(withShownOf(newer, whole)).toBe(newer);
  });

  test('that holds less to be confirmed is newer', () => {
    const confirmed = changed(
      inResponse(after(answered), () => ({ toConfirm: [] })),
      monday('09:30'),
      'answered',
    );
    expect(compareImport(confirmed, after(answered))).toBe('newer');
  });

  test('stands the other way round when the two change places, and never throws', () => {
    fc.assert(
      fc.property(arbitraryAssessment, arbitraryAssessment, (a, b) => {
        expect(compareImport(a, a)).toBe('same');
        const turned = { same: 'same', different: 'different', older: 'newer', newer: 'older' } as const;
        expect(compareImport(b, { ...a, id: b.id })).toBe(turned[compareImport({ ...a, id: b.id }, b)]);
      }),
      { numRuns: runs(300), seed },
    );
  });
});

test('taking a file never brings back what the owner withdrew', () => {
  const [dimension, centre] = [dimensionId('STR'), centreId('sirris')];
  const yes = { dimension, centre, answer: 'yes', at: monday('09:00'), textVersion: '1' } as const;
  const no = { ...yes, answer: 'no', at: tuesday('09:00') } as const;
  const other = { ...yes, centre: centreId('vlaio') } as const;
  const [agreed, withdrawn] = [
    { ...start, referrals: [yes] },
    { ...start, referrals: [no, other] },
  ];
  expect(inPlaceOf(agreed, withdrawn).referrals).toEqual([no, other]);
  expect(inPlaceOf(withdrawn, agreed).referrals).toEqual([no, other]);
  expect(compareImport(agreed, inPlaceOf(agreed, withdrawn))).toBe('older');
  expect(compareImport(agreed, { ...start, referrals: [] })).toBe('newer');
  expect(compareImport(withdrawn, { ...start, referrals: [{ ...no, answer: 'later' }] })).toBe('different');
});

test('nothing misses nothing, and a list holds what has an equal in it', () => {
  for (const nothing of [null, undefined, '', [], {}]) expect(holds(5, nothing)).toBe(true);
  expect(holds([{ b: 1, a: 2 }], [{ a: 2, b: 1 }])).toBe(true);
  expect(holds({ a: 1 }, [1])).toBe(false);
  expect(holds('x', { a: 1 })).toBe(false);
  expect(holds(0, 1)).toBe(false);
});

describe('files of a few scans, each at several moments', () => {
  const steps: readonly Step[] = [
    answered,
    answer('STR3', 2, monday('09:05')),
    close(monday('10:00')),
    with_('reopened', { state: { kind: 'open' } }, tuesday('08:00')),
    answer('STR2', 4, tuesday('08:01')),
    with_('renamed', { name: 'Na het gesprek' }, tuesday('08:02')),
    close(tuesday('10:00')),
    with_('planned', { plan: start.plan.map((one) => ({ ...one, done: true })) }, tuesday('11:00')),
  ];
  const chains = ['scan-0001', 'scan-0002', 'scan-0003'].map((id) =>
    steps.map((_, at) => ({
      ...steps.slice(0, at + 1).reduce((found, step) => step(found), exampleAssessment(id)),
    })),
  );
  const files = chains.flat();

  test('give the same in any order, however often, also when one was opened in between', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(files.length - 1), { minLength: 1, maxLength: 40 }),
        fc.infiniteStream(fc.boolean()),
        (picks, opened) => {
          const newest = new Map<string, number>();
          const store = new Map<string, Assessment>();
          for (const pick of picks) {
            const file = files[pick] ?? start;
            newest.set(file.id, Math.max(newest.get(file.id) ?? 0, pick));
            take(store, file);
            const there = store.get(file.id);
            if (there !== undefined && opened.next().value === true) {
              store.set(
                file.id,
                inResponse({ ...there, revision: there.revision + 1 }, () => ({ position: null })),
              );
            }
          }
          for (const [id, pick] of newest)
            expect(compareImport(store.get(id) ?? start, files[pick] ?? start)).toBe('same');
        },
      ),
      { numRuns: runs(300), seed },
    );
  });

  /** As a user does who takes what is newer; nothing here needs more of him. */
  function take(store: Map<string, Assessment>, file: Assessment): void {
    const there = store.get(file.id);
    const relation = there === undefined ? 'newer' : compareImport(file, there);
    expect(relation).not.toBe('different');
    if (relation === 'newer') store.set(file.id, file);
  }
});
