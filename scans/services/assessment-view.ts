import type { Assessment } from '../assessment/assessment-record.ts';
import type { AssessmentView } from './views/assessment-view.ts';

/**
 * What a screen gets of an assessment: everything but what was shown at its closing. `bank` is the version of the
 * content of today: a scan that was closed with another one can be computed anew.
 */
export function toView(assessment: Assessment, bank: string): AssessmentView {
  const { state } = assessment;
  switch (state.kind) {
    case 'open':
      return { ...assessment, state: { kind: 'open' } };
    case 'closed':
      return {
        ...assessment,
        state: { kind: 'closed', on: state.on, outdated: state.shown.bank !== bank },
      };
  }
}
