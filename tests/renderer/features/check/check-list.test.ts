import { describe, expect, it } from 'vitest';
import {
  checkRows,
  countGaps,
  gapsIn,
  importanceWord,
} from '../../../../renderer/features/check/check-list.ts';
import { questionnaireOf } from '../../../../renderer/features/question/questionnaire.ts';
import { questionId, variantId } from '../../../../scans/definition/ids.ts';
import { emptyResponse } from '../../assessment-view.ts';
import { contentView } from '../../content-view.ts';

const { steps } = questionnaireOf(contentView, { variant: variantId('general'), mode: 'full' });
const at = '2026-11-24T13:03:00.000Z';
const response = {
  ...emptyResponse,
  answers: {
    STR1: { answer: 'dont-know', at },
    CUS1: { answer: 4, at },
    CUS2: { answer: 'not-applicable', at },
    CUS3: { answer: 1, at },
  },
  toConfirm: [questionId('CUS3')],
} as const;

describe('the list of answers', () => {
  const rows = checkRows(steps, response);

  it('puts what is open on top, then what is to be confirmed, then what nobody knew', () => {
    expect(gapsIn(rows).map(({ step, gap }) => [step.question.id, gap])).toEqual([
      ['STR2', 'open'],
      ['ABS1', 'open'],
      ['CUS3', 'to-confirm'],
      ['STR1', 'dont-know'],
    ]);
    expect(countGaps(rows)).toEqual({ open: 2, 'to-confirm': 1, 'dont-know': 1 });
  });

  it('takes every question, with or without an answer', () => {
    expect(rows.map(({ answer }) => answer)).toEqual(['dont-know', null, 4, 'not-applicable', 1, null]);
    expect(countGaps(checkRows(steps, null)).open).toBe(6);
  });

  it('says importance in one word', () => {
    expect(importanceWord('Cruciaal (hoogstens drie thema’s)')).toBe('cruciaal');
    expect(importanceWord('Een beetje belangrijk')).toBe('een beetje belangrijk');
  });
});
