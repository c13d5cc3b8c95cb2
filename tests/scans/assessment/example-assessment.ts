import { createHash } from 'node:crypto';
import type { Assessment, ResponseId } from '../../../scans/assessment/assessment-record.ts';
import { isAssessmentId, isResponseId } from '../../../scans/assessment/assessment-ids.ts';
import { centreId, dimensionId, factId, questionId, variantId } from '../../../scans/definition/ids.ts';

export function sha256Hex(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

export function idOf(text: string): Assessment['id'] {
  if (!isAssessmentId(text)) throw new Error(`no id: ${text}`);
  return text;
}

export function responseIdOf(text: string): ResponseId {
  if (!isResponseId(text)) throw new Error(`no id: ${text}`);
  return text;
}

/** A small assessment in which every kind of field has a value. */
export function exampleAssessment(id = '0f8c2a4e-0000-4000-8000-000000000001'): Assessment {
  return {
    id: idOf(id),
    name: 'Metaal Voorbeeld, najaar',
    createdOn: '2026-11-20T08:00:00.000Z',
    changedOn: '2026-11-20T08:20:00.000Z',
    bank: '1.2.0',
    variant: variantId('general'),
    mode: 'full',
    filledBy: 'owner',
    company: {
      name: 'Metaal Voorbeeld bv',
      nace: [{ code: '25.62', version: '2008' }],
      region: 'VL',
      size: '10-49',
    },
    responses: [
      {
        id: responseIdOf('r1'),
        participant: { role: 'owner' },
        origin: { how: 'alone' },
        language: 'nl',
        startedOn: '2026-11-20T08:00:00.000Z',
        answers: {
          [questionId('STR1')]: { answer: 2, at: '2026-11-20T08:01:00.000Z' },
          [questionId('STR5')]: { answer: 'dont-know', at: '2026-11-20T08:02:00.000Z' },
          [questionId('NET4')]: { answer: 'not-applicable', at: '2026-11-20T08:03:00.000Z' },
        },
        notes: { [questionId('STR1')]: 'Elk najaar een halve dag. ✓ “é” 🙂' },
        importance: { [dimensionId('STR')]: 2, [dimensionId('CUS')]: 3 },
        facts: { [factId('F5')]: [0, 2], [factId('F1')]: [2] },
        toConfirm: [questionId('STR1')],
        position: questionId('CUS1'),
      },
    ],
    state: { kind: 'open' },
    edits: {
      remark: 'Bel eerst.',
      ownAdvice: [{ id: 'own-1', text: 'Begin klein.' }],
      leftOut: [dimensionId('SUS')],
    },
    referrals: [
      {
        dimension: dimensionId('ABS'),
        centre: centreId('sirris'),
        answer: 'later',
        at: '2026-11-20T08:15:00.000Z',
        textVersion: '1',
      },
    ],
    plan: [
      {
        dimension: dimensionId('ABS'),
        step: 'this-week',
        who: 'An',
        on: '2026-12-01',
        sign: 'Eén bezoek',
        done: false,
      },
    ],
    history: [{ at: '2026-11-20T08:00:00.000Z', what: 'created' }],
    grownFrom: null,
    example: false,
    revision: 7,
  };
}
