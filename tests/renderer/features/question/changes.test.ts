import { describe, expect, it } from 'vitest';
import {
  answerChange,
  confirmChange,
  factChange,
  importanceChange,
  noteChange,
} from '../../../../renderer/features/question/changes.ts';
import { dimensionId, factId, questionId } from '../../../../scans/definition/ids.ts';
import { assessmentView, emptyResponse } from '../../assessment-view.ts';

const question = questionId('STR1');
const at = '2026-11-24T13:03:00.000Z';
const view = assessmentView({ responses: [{ ...emptyResponse, toConfirm: [question] }] });
const where = { id: view.id, response: emptyResponse.id };

describe('changes', () => {
  it('give an answer with its moment, which confirms it, and take it back', () => {
    const given = answerChange(where, question, 3, at).apply(view);
    expect(given.responses[0]).toMatchObject({ answers: { STR1: { answer: 3, at } }, toConfirm: [] });
    expect(answerChange(where, question, null, at).apply(given).responses[0]?.answers).toEqual({});
    expect(view.responses[0]?.answers).toEqual({});
  });

  it('write and take away a note', () => {
    const noted = noteChange(where, question, 'sinds maart').apply(view);
    expect(noted.responses[0]?.notes).toEqual({ STR1: 'sinds maart' });
    expect(noteChange(where, question, '').apply(noted).responses[0]?.notes).toEqual({});
  });

  it('rate a theme, choose a fact, confirm answers of the short scan', () => {
    const rated = importanceChange(where, dimensionId('ABS'), 3).apply(view);
    expect(rated.responses[0]?.importance).toEqual({ ABS: 3 });
    const chosen = factChange(where, factId('F5'), [0, 2]).apply(view);
    expect(chosen.responses[0]?.facts).toEqual({ F5: [0, 2] });
    expect(factChange(where, factId('F5'), []).apply(chosen).responses[0]?.facts).toEqual({});
    expect(confirmChange(where, [question]).apply(view).responses[0]?.toConfirm).toEqual([]);
  });

  it('leave other responses alone', () => {
    const other = { ...where, response: view.responses[0]?.id ?? emptyResponse.id };
    const two = assessmentView({ responses: [] });
    expect(noteChange(other, question, 'x').apply(two)).toEqual(two);
  });
});
