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
  const revision = await wholeOnDisk(assessments, id);
  if (!revision.ok) return revision;
  const kept = await assessments.keepGeneration(id);
  if (!kept.ok) return kept;
  const rows = await assessments.generations(id);
  const row = rows.ok ? rows.value.find((one) => one.revision === revision.value) : undefined;
  if (row === undefined) return refusedMeanwhile;
  const copy = await assessments.loadGeneration(id, row.file);
  return copy.ok ? { ok: true, value: { ...row, kept: copy.value } } : copy;
}

/** The revision that is stored. A damaged file is first written whole: there is no copy but of what can be read. */
async function wholeOnDisk(assessments: AssessmentStore, id: AssessmentId): Promise<Parsed<number>> {
  const loaded = await assessments.load(id);
  if (!loaded.ok) return loaded;
  const { assessment, notices } = loaded.value;
  if (notices.length === 0) return { ok: true, value: assessment.revision };
  const saved = await assessments.save(assessment);
  return saved.ok ? { ok: true, value: saved.value.revision } : saved;
}

function isSame(a: Assessment, b: Assessment): boolean {
  return sizeOf(compareAssessments(a, b)) === 0;
}
