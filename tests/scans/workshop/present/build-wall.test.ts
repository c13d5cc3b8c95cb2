import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Assessment, AssessmentResponse } from '../../../../scans/assessment/assessment-record.ts';
import type { Definition, QuestionId } from '../../../../scans/definition/definition.ts';
import { buildWall } from '../../../../scans/workshop/present/build-wall.ts';
import type { WallSource } from '../../../../scans/workshop/present/build-wall.ts';
import type { Wall } from '../../../../scans/workshop/present/wall.ts';
import { loadDefinition } from '../../../definition.ts';
import { runs, seed } from '../../../runs.ts';
import { arbitraryRoom, secret } from './random-room.ts';

let definition: Definition;
let rooms: fc.Arbitrary<WallSource>;
const cases = { numRuns: runs(60), seed, endOnFailure: true };

beforeAll(async () => {
  definition = await loadDefinition();
  rooms = arbitraryRoom(definition);
});

/** Each rater's answers replaced by what `change` makes of all answers to a question, in the order of the raters. */
function withAnswers(
  source: WallSource,
  change: (answers: readonly unknown[], question: QuestionId) => readonly number[],
  only: (response: AssessmentResponse) => boolean = () => true,
): WallSource {
  const companies = source.companies.map((company): Assessment => {
    const places = company.responses.flatMap((one, at) => (only(one) ? [at] : []));
    const responses = company.responses.map((one) => ({ ...one, answers: { ...one.answers } }));
    for (const { id } of definition.questions) {
      const given = places.map((at) => company.responses[at]?.answers[id]);
      const order = change(given, id);
      places.forEach((at, place) => {
        const next = given[order[place] ?? place];
        const response = responses[at];
        if (response === undefined) return;
        if (next === undefined) delete response.answers[id];
        else response.answers[id] = next;
      });
    }
    return { ...company, responses };
  });
  return { ...source, companies };
}

/** Everybody gets the answer of the next one, for each question by another number of seats. */
function shuffled(answers: readonly unknown[], question: QuestionId): readonly number[] {
  const turn = Number(question.at(-1)) + (question.codePointAt(0) ?? 0);
  return answers.map((_, at) => (at + turn) % answers.length);
}

function withoutGroups({ slide, ...wall }: Wall): unknown {
  return { ...wall, slide: slide.kind === 'question' ? { ...slide, byGroup: null } : slide };
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

describe('what the wall never says', () => {
  test('a name, a label, a code, an id, a note, a reason or who does what', () => {
    fc.assert(
      fc.property(rooms, (room) => {
        expect(JSON.stringify(buildWall(room))).not.toContain(secret);
      }),
      cases,
    );
  });

  test('the dots of some while others still vote, also where nobody has a seat, unless the adviser says so', () => {
    fc.assert(
      fc.property(rooms, (room) => {
        const { comparing: _said, ...quiet } = room.workshop;
        const workshop = { ...quiet, script: 'one-company', step: 'vote', seats: [] } as const;
        const [company] = room.companies;
        const { slide } = buildWall({ ...room, workshop });
        const voted = company?.agreement?.ballots.length ?? 0;
        const all = company?.responses.filter(({ answers }) => Object.keys(answers).length > 0).length ?? 0;
        if (slide.kind === 'compare') expect(voted).toBeGreaterThanOrEqual(all);
      }),
      cases,
    );
  });

  test('the dots of one or two, whatever the adviser says', () => {
    fc.assert(
      fc.property(rooms, (room) => {
        const workshop = { ...room.workshop, script: 'one-company', step: 'vote', comparing: true } as const;
        const { slide } = buildWall({ ...room, workshop });
        const voted = room.companies[0]?.agreement?.ballots.length ?? 0;
        if (slide.kind === 'compare') expect(slide.voted === null).toBe(voted < 3);
      }),
      cases,
    );
  });

  test('anything of the answers while people answer', () => {
    fc.assert(
      fc.property(rooms, (room) => {
        for (const step of ['welcome', 'answers', 'importance', 'break']) {
          const now = { ...room, workshop: { ...room.workshop, step } };
          const nobody = now.companies.map((company) => ({
            ...company,
            responses: company.responses.map((one) => ({ ...one, answers: {}, importance: null })),
          }));
          expect(buildWall({ ...now, companies: nobody })).toEqual(buildWall(now));
        }
      }),
      cases,
    );
  });

  test('who of a company gave which answer: with the answers dealt anew it is the same wall', () => {
    fc.assert(
      fc.property(rooms, (room) => {
        const { script } = room.workshop;
        fc.pre(script === 'one-company' || script === 'short');
        expect(withoutGroups(buildWall(withAnswers(room, shuffled)))).toEqual(withoutGroups(buildWall(room)));
        for (const group of ['management', 'staff', undefined] as const) {
          const dealt = withAnswers(room, shuffled, ({ participant }) => participant.group === group);
          expect(buildWall(dealt)).toEqual(buildWall(room));
        }
      }),
      cases,
    );
  });

  test('which company is which: in another order it is the same wall', () => {
    fc.assert(
      fc.property(rooms, (room) => {
        fc.pre(room.workshop.script === 'several-companies');
        const turned = { ...room, companies: [...room.companies].reverse() };
        expect(buildWall(turned)).toEqual(buildWall(room));
      }),
      cases,
    );
  });
});

describe('the picture of a room', () => {
  test('is there from five companies with a score on', () => {
    fc.assert(
      fc.property(rooms, (room) => {
        const { slide } = buildWall({
          ...room,
          workshop: { ...room.workshop, script: 'several-companies', step: 'room' },
        });
        if (slide.kind !== 'room') throw new Error('another slide');
        if (slide.companies < 5) expect(slide.rows).toBeNull();
        for (const { levels } of slide.rows ?? []) expect(sumOf(levels)).toBeGreaterThanOrEqual(5);
      }),
      cases,
    );
  });
});
