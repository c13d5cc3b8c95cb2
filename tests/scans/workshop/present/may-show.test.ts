import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AssessmentResponse } from '../../../../scans/assessment/assessment-record.ts';
import type { Answer, Participant } from '../../../../scans/assessment/assessment.ts';
import { questionId } from '../../../../scans/definition/ids.ts';
import { answersOnWall } from '../../../../scans/workshop/present/may-show.ts';
import { runs, seed } from '../../../runs.ts';
import { exampleAssessment, responseIdOf } from '../../assessment/example-assessment.ts';

const question = questionId('STR1');
const [example] = exampleAssessment().responses;
if (example === undefined) throw new Error('the example has a respondent');
const first = example;

type Given = { readonly answer: Answer | null; readonly group: Participant['group'] };

function rater({ answer, group }: Given, place: number): AssessmentResponse {
  return {
    ...first,
    id: responseIdOf(`r${place}`),
    participant: group === undefined ? {} : { group },
    answers: answer === null ? {} : { [question]: { answer, at: '2026-11-24T09:00:00.000Z' } },
  };
}

function shown(...given: readonly Given[]) {
  return answersOnWall(question, given.map(rater));
}

function of(group: Participant['group'], ...answers: readonly Answer[]): readonly Given[] {
  return answers.map((answer) => ({ answer, group }));
}

/** Few levels, so that groups of one mind are many; both groups, and who is in none. */
const rooms = fc.array(
  fc.record({
    answer: fc.constantFrom<(Answer | null)[]>(1, 1, 3, 'dont-know', 'not-applicable', null),
    group: fc.constantFrom('management', 'staff', 'management', 'staff', undefined),
  }),
  { maxLength: 14 },
);

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

function mindsOf(counts: readonly number[]): number {
  return counts.filter((count) => count > 0).length;
}

describe('what the wall shows of the answers to a question', () => {
  test('nothing that would be one person’s, in the whole or in any part of it', () => {
    fc.assert(
      fc.property(rooms, (room) => {
        const { dots, label, byGroup } = shown(...room);
        if (dots === null) expect([label, byGroup]).toEqual([null, null]);
        if (dots === null) return;
        expect(sumOf(dots) >= 3 || (sumOf(dots) === 2 && mindsOf(dots) === 1)).toBe(true);
        if (byGroup === null) return;
        const { management, staff } = byGroup;
        const rest = dots.map((count, level) => count - (management[level] ?? 0) - (staff[level] ?? 0));
        for (const part of [management, staff, ...(sumOf(rest) === 0 ? [] : [rest])]) {
          expect(sumOf(part)).toBeGreaterThanOrEqual(3);
          expect(mindsOf(part)).toBeGreaterThan(1);
        }
      }),
      { numRuns: runs(3000), seed },
    );
  });

  test('dots of three people, and of two who say the same', () => {
    expect(shown(...of(undefined, 0, 3, 3)).dots).toEqual([1, 0, 0, 2, 0]);
    expect(shown(...of(undefined, 2, 2)).dots).toEqual([0, 0, 2, 0, 0]);
    expect(shown(...of(undefined, 1, 2))).toMatchObject({ dots: null, label: null });
    expect(shown(...of(undefined, 4)).dots).toBeNull();
    expect(shown(...of(undefined, 4, 'dont-know', 'dont-know', 'not-applicable'))).toMatchObject({
      dots: null,
      dontKnow: 2,
      notApplicable: 1,
    });
  });

  test('both groups where each has three people who differ', () => {
    const management = of('management', 3, 3, 4);
    const staff = of('staff', 0, 1, 1);
    const byGroup = { management: [0, 0, 0, 2, 1], staff: [1, 2, 0, 0, 0] };
    expect(shown(...management, ...staff)).toMatchObject({ label: 'discuss', byGroup });
    expect(shown(...management, ...staff, ...of(undefined, 2, 2, 3)).byGroup).toEqual(byGroup);
  });

  test('no groups where one has two, is of one mind, or leaves somebody over', () => {
    const staff = of('staff', 0, 1, 1);
    expect(shown(...of('management', 3, 4), ...staff).byGroup).toBeNull();
    expect(shown(...of('management', 3, 3, 3), ...staff).byGroup).toBeNull();
    expect(shown(...of('management', 3, 3, 4), ...staff, ...of(undefined, 2)).byGroup).toBeNull();
    expect(shown(...of('management', 3, 3, 4), ...staff, ...of(undefined, 2, 2, 2)).byGroup).toBeNull();
  });
});
