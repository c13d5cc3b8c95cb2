import type { Services } from './api.ts';
import type { Outcome } from './failure.ts';

async function notThere(): Promise<Outcome<never>> {
  return { ok: false, failure: { code: 'not-found' } };
}

/** Methods of the contract that wait for their function. */
export const unfinished = {
  'assessment.close': notThere,
  'assessment.reopen': notThere,
  'assessment.recompute': notThere,
  'result.view': notThere,
  'advice.edit': notThere,
  'referral.answer': notThere,
  'referral.letter': notThere,
  'plan.change': notThere,
  'plan.calendar': notThere,
  'report.make': notThere,
} as const satisfies Partial<Services>;
