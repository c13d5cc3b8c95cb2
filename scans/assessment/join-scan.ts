import type { Assessment, ShownResult } from './assessment-record.ts';
import { isSameScan } from './scan-file.ts';

/**
 * One scan of two that hold the same, but for the languages in which each keeps what was shown at its closing: a scan
 * that travelled in a paper keeps only that of the paper. `ours` itself where the other adds nothing; `null` where the
 * two differ in anything else.
 */
export function joinScan(ours: Assessment, other: Assessment): Assessment | null {
  if (isSameScan(ours, other)) return ours;
  if (ours.state.kind === 'open' || other.state.kind === 'open') return null;
  const [own, others] = [ours.state.shown.views, other.state.shown.views];
  const joined = withViews(ours, { ...others, ...own });
  if (!isSameScan(joined, withViews(other, { ...own, ...others }))) return null;
  return isSameScan(joined, ours) ? ours : joined;
}

function withViews(assessment: Assessment, views: ShownResult['views']): Assessment {
  const { state } = assessment;
  if (state.kind === 'open') return assessment;
  return { ...assessment, state: { ...state, shown: { ...state.shown, views } } };
}
