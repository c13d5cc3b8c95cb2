import { describe, expect, it } from 'vitest';
import { keepSame } from '../../../renderer/app/keep-same.ts';
import { questionId } from '../../../scans/definition/ids.ts';
import { assessmentView, emptyResponse } from '../assessment-view.ts';

const question = questionId('STR1');
const at = '2026-11-24T13:03:00.000Z';
const before = assessmentView({
  company: { name: 'Houtatelier Ter Wilgen', size: '10-49' },
  responses: [
    { ...emptyResponse, answers: { [question]: { answer: 3, at } }, notes: { [question]: 'sinds maart' } },
  ],
});

describe('the next assessment', () => {
  it('is what the program says', () => {
    const next = assessmentView({ name: 'another', revision: 8 });
    expect(keepSame(before, next)).toEqual(next);
  });

  it('keeps every part that says the same, and no other', () => {
    const copy = structuredClone(before);
    const [response = emptyResponse] = copy.responses;
    const next = { ...copy, responses: [{ ...response, notes: { [question]: 'sinds april' } }] };
    const kept = keepSame(before, next);
    expect(kept).toEqual(next);
    expect(kept.company).toBe(before.company);
    expect(kept.responses[0]?.answers).toBe(before.responses[0]?.answers);
    expect(kept.responses[0]?.notes).not.toBe(before.responses[0]?.notes);
  });
});
