import { isAssessmentId, isResponseId } from '../../scans/assessment/assessment-ids.ts';
import type { AssessmentResponse } from '../../scans/assessment/assessment-record.ts';
import { variantId } from '../../scans/definition/ids.ts';
import type { AssessmentView } from '../../scans/services/views/assessment-view.ts';

const id = '11111111-2222-4333-8444-555555555555';
const responseId = 'r1';
if (!isAssessmentId(id) || !isResponseId(responseId)) throw new Error('no ids');

export const emptyResponse: AssessmentResponse = {
  id: responseId,
  participant: {},
  origin: {},
  language: 'nl',
  startedOn: '2026-11-24T12:00:00.000Z',
  answers: {},
  notes: {},
  importance: null,
  facts: {},
  toConfirm: [],
  position: null,
};

const emptyView: AssessmentView = {
  id,
  name: 'Houtatelier Ter Wilgen',
  createdOn: '2026-11-24T12:00:00.000Z',
  changedOn: '2026-11-24T12:00:00.000Z',
  bank: '1.2.0',
  variant: variantId('general'),
  mode: 'full',
  filledBy: 'owner',
  company: {},
  responses: [emptyResponse],
  state: { kind: 'open' },
  edits: { remark: '', ownAdvice: [], leftOut: [] },
  referrals: [],
  plan: [],
  history: [],
  grownFrom: null,
  example: false,
  revision: 1,
};

/** An open assessment without answers, and what the test needs of it. */
export function assessmentView(change: Partial<AssessmentView> = {}): AssessmentView {
  return { ...emptyView, ...change };
}
