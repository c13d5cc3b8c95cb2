import type { Assessment, Moment } from '../assessment/assessment-record.ts';
import { changed } from '../assessment/history.ts';
import type { Scan } from './scan.ts';
import { buildShownResult } from './shown/build-shown.ts';
import type { ShowWish } from './shown/build-shown.ts';

const nothingShown = { bank: '', views: {} } as const;

/** The assessment closed at this moment, with all that it shows now in every language. Its variant must be known. */
export function closeAssessment(scan: Scan, assessment: Assessment, wish: ShowWish, at: Moment): Assessment {
  return changed(showAnew(scan, assessment, wish, at), at, 'closed');
}

/** A closed one with the content of today; the day of its closing stays. */
export function recomputeAssessment(
  scan: Scan,
  assessment: Assessment,
  wish: ShowWish,
  at: Moment,
): Assessment {
  const { state } = assessment;
  return state.kind === 'open'
    ? assessment
    : changed(showAnew(scan, assessment, wish, state.on), at, 'recomputed');
}

function showAnew(scan: Scan, assessment: Assessment, wish: ShowWish, on: Moment): Assessment {
  const closed: Assessment = { ...assessment, state: { kind: 'closed', on, shown: nothingShown } };
  return { ...closed, state: { kind: 'closed', on, shown: buildShownResult(scan, closed, wish) } };
}
