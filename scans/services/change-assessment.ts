import type { Assessment, AssessmentId, Moment } from '../assessment/assessment-record.ts';
import { assessmentProblem } from '../assessment/assessment-problem-texts.ts';
import { withoutLost } from '../assessment/scan-file-document.ts';
import type { Parsed, Problem } from '../definition/problem.ts';
import { toView } from './assessment-view.ts';
import type { Outcome } from './failure.ts';
import { done, refused } from './outcomes.ts';
import type { Desk, Scan } from './scan.ts';
import type { Kept } from './views/assessment-view.ts';

/** What a change gets to work with besides the assessment as it is stored now. */
export type ChangeContext = Scan & { readonly at: Moment };

/**
 * Changes what is stored and answers after the disk has it. `change` sees the newest state, so that what it checks
 * still holds when it is written; where it gives the same object back nothing is written.
 */
export async function changeAssessment(
  { ports, scan }: Desk,
  id: AssessmentId,
  change: (assessment: Assessment, context: ChangeContext) => Parsed<Assessment>,
): Promise<Outcome<Kept>> {
  const ready = await scan();
  if (!ready.ok) return refused(...ready.problems);
  const at = ports.now();
  let problems: readonly Problem[] = [];
  const stored = await ports.assessments.change(id, (assessment) => {
    const next = change(assessment, { ...ready.value, at });
    if (next.ok) return withoutLost(next.value);
    ({ problems } = next);
    return assessment;
  });
  if (!stored.ok) return refused(...stored.problems);
  if (problems.length > 0) return refused(...problems);
  const notices = ports.assessments.noticesOf(id);
  return done({ ...kept(stored.value, ready.value, at), ...(notices.length === 0 ? {} : { notices }) });
}

/** As `changeAssessment`, and refused for a closed one. */
export function changeOpenAssessment(
  desk: Desk,
  id: AssessmentId,
  change: (assessment: Assessment, context: ChangeContext) => Parsed<Assessment>,
): Promise<Outcome<Kept>> {
  return changeAssessment(desk, id, onlyOpen(change));
}

type Change = (assessment: Assessment, context: ChangeContext) => Parsed<Assessment>;

/** The same change, refused for a closed one. */
export function onlyOpen(change: Change): Change {
  return (assessment, context) =>
    assessment.state.kind === 'closed'
      ? { ok: false, problems: [assessmentProblem('assessment-closed')] }
      : change(assessment, context);
}

/**
 * As `changeAssessment`, but where `isNeeded` says that something would go which nobody can type again, a copy of what
 * is there is kept first. Refused where that copy cannot be made.
 */
export async function changeAfterCopy(
  desk: Desk,
  id: AssessmentId,
  isNeeded: (assessment: Assessment) => boolean,
  change: (assessment: Assessment, context: ChangeContext) => Parsed<Assessment>,
): Promise<Outcome<Kept>> {
  const { assessments } = desk.ports;
  const found = await assessments.look(id);
  if (found.ok && isNeeded(found.value)) {
    const copied = await assessments.keepGeneration(id);
    if (!copied.ok) return refused(...copied.problems);
  }
  return changeAssessment(desk, id, change);
}

/** An assessment that the disk has since `at`. */
export function kept(assessment: Assessment, { definition }: Scan, at: Moment): Kept {
  return { assessment: toView(assessment, definition.version), at };
}
