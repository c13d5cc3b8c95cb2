import type { Assessment, AssessmentId } from '../../assessment/assessment-record.ts';
import { changed } from '../../assessment/history.ts';
import type { Services } from '../api.ts';
import { changeAfterCopy, changeOpenAssessment } from '../change-assessment.ts';
import { closeAssessment, recomputeAssessment } from '../close-assessment.ts';
import type { Outcome } from '../failure.ts';
import { resultProblem } from '../result-problem-texts.ts';
import type { Desk } from '../scan.ts';
import { knownVariant } from '../shown/shown-of.ts';
import { showWish } from '../show-wish.ts';
import type { Kept } from '../views/assessment-view.ts';

type ClosingMethods = 'assessment.close' | 'assessment.reopen' | 'assessment.recompute';

/** The end of a scan, and what comes after it. */
export function createClosingMethods(desk: Desk): Pick<Services, ClosingMethods> {
  return {
    'assessment.close': ({ id }) => close(desk, id),
    'assessment.reopen': ({ id }) => reopen(desk, id),
    'assessment.recompute': ({ id }) => recompute(desk, id),
  };
}

async function close(desk: Desk, id: AssessmentId): Promise<Outcome<Kept>> {
  const wish = await showWish(desk.ports);
  return changeOpenAssessment(desk, id, (assessment, context) => {
    const known = knownVariant(context, assessment);
    if (!known.ok) return known;
    return { ok: true, value: closeAssessment(context, assessment, wish, context.at) };
  });
}

/** What was shown at the closing is forgotten: other content or another day would show something else. */
function reopen(desk: Desk, id: AssessmentId): Promise<Outcome<Kept>> {
  return changeAfterCopy(desk, id, isClosed, (assessment, { at }) => {
    if (assessment.state.kind === 'open') return { ok: false, problems: [resultProblem('assessment-open')] };
    return { ok: true, value: changed({ ...assessment, state: { kind: 'open' } }, at, 'reopened') };
  });
}

async function recompute(desk: Desk, id: AssessmentId): Promise<Outcome<Kept>> {
  const wish = await showWish(desk.ports);
  return changeAfterCopy(desk, id, isClosed, (assessment, context) => {
    if (assessment.state.kind === 'open') return { ok: false, problems: [resultProblem('assessment-open')] };
    const known = knownVariant(context, assessment);
    if (!known.ok) return known;
    return { ok: true, value: recomputeAssessment(context, assessment, wish, context.at) };
  });
}

function isClosed({ state }: Assessment): boolean {
  return state.kind === 'closed';
}
