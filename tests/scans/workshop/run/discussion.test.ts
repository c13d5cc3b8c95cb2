import { describe, expect, test } from 'vitest';
import { dimensionId, questionId } from '../../../../scans/definition/ids.ts';
import { discussionOf, questionNow } from '../../../../scans/workshop/run/discussion.ts';

const open = ['STR1', 'CUS1', 'STR2', 'ABS1', 'CUS2', 'STR3', 'PRO1'].map(questionId);
const dimensionOf = (question: string) => dimensionId(question.slice(0, 3));

describe('what a workshop talks about', () => {
  test('is the first six in three hours, and the first two of its themes in an hour and a half', () => {
    const long = { script: 'one-company', dimensions: [] } as const;
    expect(discussionOf(long, open, dimensionOf)).toEqual(open.slice(0, 6));
    const short = { script: 'short', dimensions: ['PRO', 'CUS'].map(dimensionId) } as const;
    expect(discussionOf(short, open, dimensionOf)).toEqual(['CUS1', 'CUS2']);
    expect(discussionOf({ ...short, dimensions: [dimensionId('PRO')] }, open, dimensionOf)).toEqual(['PRO1']);
  });

  test('begins with the first until the adviser chooses another', () => {
    expect(questionNow(null, open)).toBe('STR1');
    expect(questionNow(questionId('ABS1'), open)).toBe('ABS1');
    expect(questionNow(null, [])).toBeNull();
  });
});
