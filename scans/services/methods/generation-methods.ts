import { assessmentProblem } from '../../assessment/assessment-problem-texts.ts';
import type { Assessment, AssessmentId } from '../../assessment/assessment-record.ts';
import { compareAssessments } from '../../assessment/compare-assessments.ts';
import { goBack } from '../../assessment/go-back.ts';
import type { Parsed } from '../../definition/problem.ts';
import type { Checked, Services } from '../api.ts';
import { changeAssessment } from '../change-assessment.ts';
import type { Outcome } from '../failure.ts';
import { after, done } from '../outcomes.ts';
import type { Desk } from '../scan.ts';
import type { AssessmentStore, GenerationRow } from '../store-ports.ts';
import { buildDifference, sizeOf } from '../views/build-difference.ts';
import type { GenerationView, WentBack } from '../views/generation-view.ts';

type GenerationMethods = 'assessment.generations' | 'assessment.compareGeneration' | 'assessment.goBackTo';

/** Copies of an assessment as it was, and the way back to one of them. */
export function createGenerationMethods(desk: Desk): Pick<Services, GenerationMethods> {
  const { assessments } = desk.ports;
  return {
    'assessment.generations': async ({ id }) =>
      after(await assessments.load(id), async ({ assessment }) =>
        after(await assessments.generations(id), async (rows) =>
          done(await Promise.all(rows.map((row) => viewOf(assessments, assessment, row)))),
        ),
      ),
    'assessment.compareGeneration': (input) => compare(desk, input),
    'assessment.goBackTo': (input) => goBackTo(desk, input),
  };
}

async function viewOf(
  assessments: AssessmentStore,
  now: Assessment,
  row: GenerationRow,
): Promise<GenerationView> {
  const loaded = await assessments.loadGeneration(now.id, row.file);
  if (!loaded.ok) return { ...row, answers: null, differences: 0 };
  const answers = loaded.value.responses.reduce((sum, one) => sum + Object.keys(one.answers).length, 0);
  return { ...row, answers, differences: sizeOf(compareAssessments(loaded.value, now)) };
}

async function compare(desk: Desk, { id, file, language }: Checked<'assessment.compareGeneration'>) {
  const { assessments } = desk.ports;
  return after(await desk.scan(), async ({ definition }) =>
    after(await assessments.load(id), async ({ assessment }) =>
      after(await assessments.loadGeneration(id, file), (then) =>
        done(buildDifference(definition, then, assessment, language)),
      ),
    ),
  );
}

async function goBackTo(
  desk: Desk,
  { id, file }: Checked<'assessment.goBackTo'>,
): Promise<Outcome<WentBack>> {
  const { assessments } = desk.ports;
  // Read first: making a copy may let an old one go.
  return after(await assessments.loadGeneration(id, file), async (then) =>
    after(await copyOfNow(assessments, id), async (copy) => {
      const wentBack = await changeAssessment(desk, id, (now, { at }) => {
        if (now.revision !== copy.revision || !isSame(copy.kept, now)) return refusedMeanwhile;
        return { ok: true, value: isSame(then, now) ? now : goBack(now, then, at) };
      });
      return wentBack.ok ? done({ ...wentBack.value, undo: copy.file }) : wentBack;
    }),
  );
}

const refusedMeanwhile: Parsed<never> = {
  ok: false,
  problems: [assessmentProblem('assessment-changed-meanwhile')],
};

type Copy = { readonly file: string; readonly revision: number; readonly kept: Assessment };

/** What is there now, kept. */
async function copyOfNow(assessments: AssessmentStore, id: AssessmentId): Promise<Parsed<Copy>> {
  const now = await wholeOnDisk(assessments, id);
  if (!now.ok) return now;
  const kept = await assessments.keepGeneration(id);
  if (!kept.ok) return kept;
  const rows = await assessments.generations(id);
  // Of copies with one revision the newest need not be this one: a clock was put back, or a file came in its place.
  for (const row of rows.ok ? rows.value : []) {
    if (row.revision !== now.value.revision) continue;
    const copy = await assessments.loadGeneration(id, row.file);
    if (copy.ok && isSame(copy.value, now.value)) return { ok: true, value: { ...row, kept: copy.value } };
  }
  return refusedMeanwhile;
}

/** What is stored. A damaged file is first written whole: there is no copy but of what can be read. */
async function wholeOnDisk(assessments: AssessmentStore, id: AssessmentId): Promise<Parsed<Assessment>> {
  const loaded = await assessments.load(id);
  if (!loaded.ok) return loaded;
  const { assessment, notices } = loaded.value;
  return notices.length === 0 ? { ok: true, value: assessment } : assessments.save(assessment);
}

function isSame(a: Assessment, b: Assessment): boolean {
  return sizeOf(compareAssessments(a, b)) === 0;
}
