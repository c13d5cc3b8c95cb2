import { describe, expect, it } from 'vitest';
import {
  answered,
  mayNotApply,
  questionnaireOf,
  resumeAt,
} from '../../../../renderer/features/question/questionnaire.ts';
import { turnsOf } from '../../../../renderer/features/question/turns.ts';
import { themeTurns } from '../../../../renderer/features/question/theme-turns.ts';
import { questionId, variantId } from '../../../../scans/definition/ids.ts';
import { assessmentView, emptyResponse } from '../../assessment-view.ts';
import { contentView } from '../../content-view.ts';

const full = questionnaireOf(contentView, { variant: variantId('general'), mode: 'full' });
const quick = questionnaireOf(contentView, { variant: variantId('general'), mode: 'quick' });
const given = { answer: 2, at: '2026-11-24T12:00:00.000Z' } as const;

describe('questionnaire', () => {
  it('numbers questions over all and within their theme', () => {
    expect(
      full.steps.map(({ question, number, place, theme }) => [question.id, number, place, theme.number]),
    ).toEqual([
      ['STR1', 1, 1, 1],
      ['STR2', 2, 2, 1],
      ['CUS1', 3, 1, 2],
      ['CUS2', 4, 2, 2],
      ['CUS3', 5, 3, 2],
      ['ABS1', 6, 1, 3],
    ]);
  });

  it('leaves themes without a question out of a short scan', () => {
    expect(quick.themes.map(({ id, number }) => [id, number])).toEqual([
      ['STR', 1],
      ['ABS', 2],
    ]);
  });

  it('is empty for a variant that is not there', () => {
    expect(questionnaireOf(contentView, { variant: variantId('other'), mode: 'full' }).steps).toEqual([]);
  });

  it('goes on where one stopped, else at the first question to look at, else at the first', () => {
    const answers = { STR1: given, CUS1: given };
    const at = (response: Parameters<typeof resumeAt>[1]) => resumeAt(full.steps, response)?.question.id;
    expect(at(null)).toBe('STR1');
    expect(at({ ...emptyResponse, answers })).toBe('STR2');
    expect(at({ ...emptyResponse, answers, position: questionId('CUS3') })).toBe('CUS3');
    expect(at({ ...emptyResponse, answers, position: questionId('GONE') })).toBe('STR2');
    expect(at({ ...emptyResponse, answers, toConfirm: [questionId('STR1')] })).toBe('STR1');
    const all = Object.fromEntries(full.steps.map(({ question }) => [question.id, given]));
    expect(at({ ...emptyResponse, answers: all })).toBe('STR1');
  });

  it('counts what is answered, and what does not apply only where that may be said', () => {
    const response = { ...emptyResponse, answers: { STR1: given } };
    expect(answered(full.themes[0]?.questions ?? [], response)).toBe(1);
    const [, , , , staff, alone] = full.steps;
    if (staff === undefined || alone === undefined) throw new Error('no steps');
    expect(mayNotApply(staff.question, { company: {} })).toBe(true);
    expect(mayNotApply(alone.question, { company: { size: '1-4' } })).toBe(false);
    expect(mayNotApply(alone.question, { company: { size: '0' } })).toBe(true);
  });
});

describe('page turns', () => {
  const assessment = assessmentView();
  const [first, second] = full.steps;
  const last = full.steps.at(-1);
  if (first === undefined || second === undefined || last === undefined) throw new Error('no steps');

  it('go along the questions, from the company to the facts', () => {
    const start = turnsOf({ steps: full.steps, step: first, from: null, assessment });
    expect(start).toMatchObject({
      backTo: 'company',
      next: { page: 'question', question: 'STR2' },
      last: false,
    });
    const middle = turnsOf({ steps: full.steps, step: second, from: null, assessment });
    expect(middle).toMatchObject({ back: { question: 'STR1' }, next: { question: 'CUS1' } });
    const end = turnsOf({ steps: full.steps, step: last, from: null, assessment });
    expect(end).toMatchObject({ next: { page: 'facts' }, nextTo: 'after', last: true });
  });

  it('of a short scan end at the list', () => {
    const step = quick.steps.at(-1);
    if (step === undefined) throw new Error('no step');
    const turns = turnsOf({
      steps: quick.steps,
      step,
      from: null,
      assessment: { ...assessment, mode: 'quick' },
    });
    expect(turns.next).toMatchObject({ page: 'check' });
  });

  it('after an edit from the list go back to that row, and never by themselves', () => {
    const turns = turnsOf({ steps: full.steps, step: second, from: 'check', assessment });
    expect(turns).toMatchObject({ next: { page: 'check', at: 'STR2' }, back: { page: 'check' }, last: true });
  });

  it('of sheets go from theme to theme', () => {
    const [one, two] = full.themes;
    if (one === undefined || two === undefined) throw new Error('no themes');
    expect(themeTurns(full.themes, one, assessment)).toMatchObject({ before: null, after: { id: 'CUS' } });
    expect(themeTurns(full.themes, two, assessment)).toMatchObject({
      back: { page: 'theme', dimension: 'STR' },
      next: { page: 'theme', dimension: 'ABS' },
    });
  });
});
