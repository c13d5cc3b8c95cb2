import fc from 'fast-check';
import { idOf, responseIdOf } from './example-assessment.ts';
import type { Assessment, AssessmentResponse } from '../../../scans/assessment/assessment-record.ts';
import type { Answer } from '../../../scans/assessment/assessment.ts';
import { centreId, dimensionId, factId, questionId, variantId } from '../../../scans/definition/ids.ts';

const words = fc.string({ unit: 'binary', maxLength: 60 });
const moment = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const question = fc.constantFrom('STR1', 'STR2', 'CUS1-C', 'ABS4', '7', '10', 'ZZ9.a').map(questionId);
const dimension = fc.constantFrom('STR', 'CUS', 'ABS').map(dimensionId);
const answer = fc.constantFrom<Answer[]>(0, 1, 2, 3, 4, 'dont-know', 'not-applicable');
const language = fc.constantFrom('nl', 'fr', 'de', 'en');

function recordOf<V>(key: fc.Arbitrary<string>, value: fc.Arbitrary<V>): fc.Arbitrary<Record<string, V>> {
  return fc.array(fc.tuple(key, value), { maxLength: 6 }).map((entries) => Object.fromEntries(entries));
}

const response: fc.Arbitrary<AssessmentResponse> = fc.record({
  id: fc.constantFrom('r1', 'R-2', 'a.b_c').map(responseIdOf),
  participant: fc.record(
    { id: words, role: fc.constantFrom('owner', 'adviser'), group: fc.constantFrom('management', 'staff') },
    { requiredKeys: [] },
  ),
  origin: fc.record(
    { how: fc.constantFrom('alone', 'workshop'), session: words, programme: words },
    { requiredKeys: [] },
  ),
  language,
  startedOn: moment,
  answers: recordOf(question, fc.record({ answer, at: moment })),
  notes: recordOf(question, words),
  importance: fc.option(recordOf(dimension, fc.constantFrom(0, 1, 2, 3))),
  facts: recordOf(fc.constantFrom('F1', 'F5').map(factId), fc.array(fc.nat(9), { maxLength: 2 })),
  toConfirm: fc.array(question, { maxLength: 3 }),
  position: fc.option(question),
});

const plain = fc
  .jsonValue({ maxDepth: 3, noUnicodeString: false })
  .map((value): unknown => JSON.parse(JSON.stringify(value)));
/** Any plain data that a file may hold. */
export const plainValue = plain.filter(
  (value) => !/__proto__|constructor|prototype/.test(JSON.stringify(value)),
);

/** Any assessment that fits its type, with every optional field now there and now absent. */
const scan: fc.Arbitrary<Assessment> = fc.record({
  id: fc.uuid().map(idOf),
  name: words,
  createdOn: moment,
  changedOn: moment,
  bank: fc.constantFrom('1.2.0', '2.0.0'),
  variant: fc.constantFrom('general', 'care').map(variantId),
  mode: fc.constantFrom('full', 'quick'),
  filledBy: fc.constantFrom('owner', 'adviser'),
  company: fc.record(
    {
      name: words,
      enterpriseNumber: fc.constantFrom('0123456749', '1000000000'),
      nace: fc.array(
        fc.record({ code: fc.constantFrom('25', '25.62'), version: fc.constantFrom('2008', '2025') }),
        {
          maxLength: 3,
        },
      ),
      region: fc.constantFrom('VL', 'BXL', 'WAL'),
      postcode: fc.constantFrom('8500', '1000'),
      sector: fc.constant('A34'),
      size: fc.constantFrom('0', '250+'),
      legalForm: fc.constantFrom('bv', 'vzw'),
    },
    { requiredKeys: [] },
  ),
  responses: fc.array(response, { maxLength: 3 }),
  state: fc.oneof(
    fc.record({ kind: fc.constant('open') }),
    fc.record({
      kind: fc.constant('closed'),
      on: moment,
      shown: fc.record({
        bank: words,
        views: fc.record(
          { nl: plainValue, fr: plainValue, de: plainValue, en: plainValue },
          { requiredKeys: [] },
        ),
      }),
    }),
  ),
  edits: fc.record({
    remark: words,
    ownAdvice: fc.array(fc.record({ id: fc.constant('own-1'), text: words }), { maxLength: 2 }),
    leftOut: fc.array(dimension, { maxLength: 2 }),
  }),
  referrals: fc.array(
    fc.record({
      dimension,
      centre: fc.constant(centreId('sirris')),
      answer: fc.constantFrom('yes', 'later', 'no'),
      at: moment,
      textVersion: words,
    }),
    { maxLength: 2 },
  ),
  plan: fc.array(
    fc.record({
      dimension,
      step: fc.constantFrom('this-week', 'this-quarter'),
      who: words,
      on: fc.constantFrom('', '2028-02-29'),
      sign: words,
      done: fc.boolean(),
    }),
    { maxLength: 2 },
  ),
  history: fc.array(fc.record({ at: moment, what: words }), { maxLength: 3 }),
  grownFrom: fc.option(fc.uuid().map(idOf)),
  example: fc.boolean(),
  revision: fc.nat(),
});

const counts = fc.record({ numbers: fc.nat(9), dontKnow: fc.nat(9), notApplicable: fc.nat(9) });
const consensus = fc.record({ raters: fc.nat(9), questions: recordOf(question, counts) });

const decision = fc.record({
  proposal: fc.option(answer),
  choice: answer,
  reason: words,
  how: fc.constantFrom('discussed', 'accepted'),
  at: moment,
});
const agreement = fc.record({
  decisions: recordOf(question, decision),
  importance: recordOf(dimension, fc.constantFrom(0, 1, 2, 3)),
  ballots: fc.array(recordOf(dimension, fc.constantFrom(1, 2)), { maxLength: 2 }),
  followUpOn: fc.constantFrom('', '2028-02-29'),
});

export const arbitraryAssessment: fc.Arbitrary<Assessment> = fc
  .tuple(
    scan,
    fc.record({ consensus, agreement, erasedRaters: fc.integer({ min: 1, max: 9 }) }, { requiredKeys: [] }),
  )
  .map(([one, more]) => ({ ...one, ...more }));
