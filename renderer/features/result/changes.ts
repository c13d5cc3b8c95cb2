import type { AssessmentId } from '../../../scans/assessment/assessment-record.ts';
import type { Change } from '../../app/save-queue.ts';

/** Opens a closed assessment again; what was shown at its closing is forgotten. */
export function reopen(id: AssessmentId): Change {
  return {
    key: null,
    apply: (assessment) => ({ ...assessment, state: { kind: 'open' } }),
    send: (call) => call('assessment.reopen', { id }),
  };
}

/** Makes the result of a closed assessment anew, with the texts of today. */
export function recompute(id: AssessmentId): Change {
  return {
    key: null,
    apply: (assessment) =>
      assessment.state.kind === 'open'
        ? assessment
        : { ...assessment, state: { ...assessment.state, outdated: false } },
    send: (call) => call('assessment.recompute', { id }),
  };
}
