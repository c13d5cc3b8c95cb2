import type { Services } from './api.ts';
import type { Outcome } from './failure.ts';

async function notThere(): Promise<Outcome<never>> {
  return { ok: false, failure: { code: 'not-found' } };
}

/** Methods of the contract that wait for their function. */
export const unfinished = {
  'assessment.addExample': notThere,
  'assessment.rename': notThere,
  'assessment.duplicate': notThere,
  'assessment.trash': notThere,
  'assessment.restore': notThere,
  'assessment.setCompany': notThere,
  'assessment.close': notThere,
  'assessment.reopen': notThere,
  'assessment.recompute': notThere,
  'assessment.grow': notThere,
  'assessment.export': notThere,
  'assessment.import': notThere,
  'assessment.importOver': notThere,
  'result.view': notThere,
  'advice.edit': notThere,
  'referral.answer': notThere,
  'referral.letter': notThere,
  'plan.change': notThere,
  'plan.calendar': notThere,
  'report.make': notThere,
} as const satisfies Partial<Services>;
