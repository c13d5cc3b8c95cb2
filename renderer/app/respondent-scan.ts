import type { ResponseId } from '../../scans/assessment/assessment-record.ts';
import type { Scan, ScanState } from './scan.ts';
import type { Store } from './store.ts';

/** The same open assessment as one of its respondents fills it in: of all answers only his are there. */
export function respondentScan(scan: Scan, respondent: ResponseId): Scan {
  return { ...scan, respondent, state: seenBy(scan.state, respondent) };
}

/** The same object for as long as the whole is the same, so that nothing is drawn anew for nothing. */
function seenBy(whole: Store<ScanState>, respondent: ResponseId): Store<ScanState> {
  let last: { readonly whole: ScanState; readonly own: ScanState } | null = null;
  return {
    ...whole,
    get: () => {
      const now = whole.get();
      if (last?.whole !== now) last = { whole: now, own: onlyOf(now, respondent) };
      return last.own;
    },
  };
}

function onlyOf(state: ScanState, respondent: ResponseId): ScanState {
  const { assessment } = state;
  const responses = assessment.responses.filter(({ id }) => id === respondent);
  return { ...state, assessment: { ...assessment, responses } };
}
