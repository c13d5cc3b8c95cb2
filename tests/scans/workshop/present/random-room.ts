import fc from 'fast-check';
import type {
  Agreement,
  Assessment,
  AssessmentResponse,
  Ballot,
} from '../../../../scans/assessment/assessment-record.ts';
import type { Answer } from '../../../../scans/assessment/assessment.ts';
import type {
  Definition,
  DimensionId,
  QuestionId,
  Variant,
} from '../../../../scans/definition/definition.ts';
import { dimensionId } from '../../../../scans/definition/ids.ts';
import type { Seat, SeatId, Workshop } from '../../../../scans/sessions/register.ts';
import { workshopScripts } from '../../../../scans/sessions/register.ts';
import { scripts } from '../../../../scans/workshop/run/scripts.ts';
import type { WallSource } from '../../../../scans/workshop/present/build-wall.ts';
import { exampleAssessment, idOf, responseIdOf } from '../../assessment/example-assessment.ts';

/** Stands in every text that says who somebody is: nowhere else. */
export const secret = 'qgeheimq';

const at = '2026-11-24T09:00:00.000Z';

/** A room in any step of any script, with any answers; every name, label, code and id of it holds `secret`. */
export function arbitraryRoom(definition: Definition): fc.Arbitrary<WallSource> {
  return fc.constantFrom(...workshopScripts).chain((script) => {
    const isOne = script === 'one-company' || script === 'short';
    const company = arbitraryCompany(definition, isOne ? 8 : 2);
    return fc
      .record({
        companies: fc.array(company, { minLength: 1, maxLength: isOne ? 1 : 7 }),
        step: fc.constantFrom(null, ...scripts[script].map(({ id }) => id)),
        question: fc.option(fc.constantFrom(...definition.questions.slice(0, 6).map(({ id }) => id))),
        marks: fc.array(fc.nat(4), { minLength: 3, maxLength: 3 }),
        comparing: fc.boolean(),
        seats: fc.array(fc.constantFrom('waiting', 'answering', 'finished', 'left'), { maxLength: 8 }),
      })
      .map(({ companies: drawn, ...drawnRest }): WallSource => {
        const companies = drawn.map((one, place) => ({ ...one, id: idOf(`${secret}-company-${place}`) }));
        const workshop = workshopOf({ ...drawnRest, script, companies });
        return { definition, dayOf: (moment) => moment.slice(0, 10), companies, workshop };
      });
  });
}

type Drawn = Pick<Workshop, 'script' | 'step' | 'question' | 'comparing'> & {
  readonly companies: readonly Assessment[];
  readonly seats: readonly Seat['state'][];
  readonly marks: readonly number[];
};

function workshopOf({ script, step, question, comparing, companies, seats, marks }: Drawn): Workshop {
  const [first] = companies;
  if (first === undefined) throw new Error('a room has a company');
  return {
    script,
    language: 'nl',
    lock: secret,
    companies: companies.map(({ id }) => id),
    seats: seats.map((state, place) => seatOf(first, state, place)),
    step,
    question,
    timer: { kind: 'paused', leftMs: 61_000 },
    dimensions: [],
    offers: companies.map(({ id }, place) => ({
      assessment: id,
      kind: place % 2 === 0 ? 'show' : 'see',
      text: `wat we doen, ${place}`,
      dimension: null,
    })),
    marks: Object.fromEntries(marks.map((count, place) => [`STR${place + 1}`, count])),
    ...(comparing === undefined ? {} : { comparing }),
    endedOn: null,
  };
}

function seatOf({ id, responses }: Assessment, state: Seat['state'], place: number): Seat {
  return {
    id: seatId(`${secret}-seat-${place}`),
    label: `${secret} label ${place}`,
    assessment: id,
    response: responses[place]?.id ?? null,
    role: 'employee',
    way: 'kiosk',
    state,
    noticeReadAt: at,
    person: null,
  };
}

function seatId(text: string): SeatId {
  if (!isSeatId(text)) throw new Error('no id of a seat');
  return text;
}

function isSeatId(text: string): text is SeatId {
  return text !== '';
}

/** Of at most so many raters. */
function arbitraryCompany(definition: Definition, most: number): fc.Arbitrary<Assessment> {
  const [variant] = definition.variants;
  if (variant === undefined) throw new Error('the content has a variant');
  return fc
    .record({
      raters: fc.array(arbitraryRater(variant), { minLength: 0, maxLength: most }),
      ballots: fc.array(arbitraryBallot(variant), { maxLength: 5 }),
      decided: fc.subarray([...variant.questions], { maxLength: 4 }),
    })
    .map(({ raters, ballots, decided }) => ({
      ...exampleAssessment(),
      variant: variant.id,
      name: `${secret} name`,
      company: { name: `${secret} bv`, enterpriseNumber: `0${secret}`, postcode: secret },
      responses: raters.map((rater, place) => ({
        ...rater,
        id: responseIdOf(`${secret}-rater-${place}`),
        participant: { ...rater.participant, id: `${secret} code ${place}` },
      })),
      edits: { remark: secret, ownAdvice: [{ id: secret, text: secret }], leftOut: [] },
      plan: variant.dimensions.map((dimension) => ({
        dimension,
        step: 'this-week' as const,
        who: `${secret} who`,
        on: '2026-12-01',
        sign: 'de eerste klant belt terug',
        done: false,
      })),
      agreement: agreementOf(ballots, decided),
    }));
}

function agreementOf(ballots: readonly Ballot[], decided: readonly QuestionId[]): Agreement {
  return {
    decisions: Object.fromEntries(
      decided.map((id) => [
        id,
        { proposal: 2, choice: 3, reason: `${secret} reason`, how: 'discussed', at } as const,
      ]),
    ),
    importance: {},
    ballots,
    followUpOn: '2027-02-22',
  };
}

const answer = fc.constantFrom<Answer>(0, 1, 2, 3, 4, 4, 'dont-know', 'not-applicable');

/** Often of one mind, so that what only shows in agreement shows. */
function arbitraryRater(variant: Variant): fc.Arbitrary<AssessmentResponse> {
  const [first] = exampleAssessment().responses;
  if (first === undefined) throw new Error('the example has a respondent');
  return fc
    .record({
      group: fc.constantFrom('management', 'staff', undefined),
      answers: fc.array(fc.option(answer, { freq: 6 }), {
        minLength: variant.questions.length,
        maxLength: variant.questions.length,
      }),
      importance: fc.array(fc.constantFrom(0, 1, 2, 3), {
        minLength: variant.dimensions.length,
        maxLength: variant.dimensions.length,
      }),
    })
    .map(({ group, answers, importance }) => ({
      ...first,
      participant: group === undefined ? {} : { group },
      origin: { how: 'workshop', session: `${secret} session`, programme: `${secret} programme` },
      answers: Object.fromEntries(
        variant.questions.flatMap((id, place) => {
          const given = answers[place] ?? null;
          return given === null ? [] : [[id, { answer: given, at }]];
        }),
      ),
      notes: { [variant.questions[0] ?? '']: `${secret} note` },
      importance: Object.fromEntries(variant.dimensions.map((id, place) => [id, importance[place] ?? 2])),
    }));
}

function arbitraryBallot(variant: Variant): fc.Arbitrary<Ballot> {
  return fc
    .subarray([...variant.dimensions], { minLength: 1, maxLength: 3 })
    .map((ids) => Object.fromEntries(ids.map((id): [DimensionId, 1] => [dimensionId(id), 1])));
}
