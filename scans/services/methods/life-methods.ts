import { duplicateAssessment, growAssessment } from '../../assessment/copy-assessment.ts';
import { assessmentProblem } from '../../assessment/assessment-problem-texts.ts';
import type { Assessment, AssessmentId, Moment } from '../../assessment/assessment-record.ts';
import { checkCompany } from '../../assessment/check-company.ts';
import { changed } from '../../assessment/history.ts';
import { canGrow, mostDaysToGrow } from '../../assessment/quick-growth.ts';
import { setCompany } from '../../assessment/set-company.ts';
import { visibleQuestions } from '../../assessment/visible-questions.ts';
import type { Parsed } from '../../definition/problem.ts';
import { withoutScan } from '../../sessions/erase-scan.ts';
import type { Checked, Services } from '../api.ts';
import { changeAfterCopy, changeAssessment, kept, onlyOpen } from '../change-assessment.ts';
import type { Outcome } from '../failure.ts';
import { forgetInRegister } from '../forget-in-register.ts';
import { nameOfCopy } from '../name-of-copy.ts';
import { after, done, outcomeOf } from '../outcomes.ts';
import type { Desk, Scan } from '../scan.ts';
import type { Kept } from '../views/assessment-view.ts';
import { newId } from './assessment-methods.ts';

type LifeMethods =
  | 'assessment.rename'
  | 'assessment.setCompany'
  | 'assessment.duplicate'
  | 'assessment.grow'
  | 'assessment.trash'
  | 'assessment.restore'
  | 'assessment.erase'
  | 'assessment.eraseNow';

/** What happens to an assessment as a whole, from its name to the trash. */
export function createLifeMethods(desk: Desk): Pick<Services, LifeMethods> {
  const { ports } = desk;
  return {
    'assessment.rename': ({ id, name }) => changeAssessment(desk, id, (old, { at }) => rename(old, name, at)),
    'assessment.setCompany': (input) => replaceCompany(desk, input),
    'assessment.duplicate': ({ id, language }) =>
      addCopy(desk, id, (old, scan, at) => ({
        ok: true,
        value: duplicateAssessment(old, {
          id: newId(desk),
          at,
          name: nameOfCopy(scan, 'scan.copy', old.name, language),
        }),
      })),
    'assessment.grow': ({ id }) => addCopy(desk, id, (old, scan, at) => grow(desk, old, scan, at)),
    'assessment.trash': async ({ id }) => outcomeOf(await ports.assessments.trash(id, ports.now())),
    'assessment.erase': async ({ file }) => erased(desk, await ports.assessments.eraseTrashed(file)),
    'assessment.eraseNow': async ({ id }) => erased(desk, await ports.assessments.erase(id)),
    'assessment.restore': async ({ file }) => outcomeOf(await ports.assessments.restore(file)),
  };
}

/** The codes of its people and what it offered in a room go with a scan. `null`: it is still there. */
async function erased<Id extends AssessmentId | null>(desk: Desk, gone: Parsed<Id>): Promise<Outcome<Id>> {
  return after(gone, async (id) => {
    if (id === null) return done(id);
    return after(await forgetInRegister(desk, (register) => withoutScan(register, id)), () => done(id));
  });
}

/** Where staff comes in, "not applicable" goes from questions about staff: a copy is kept before. */
function replaceCompany(
  desk: Desk,
  { id, company }: Checked<'assessment.setCompany'>,
): Promise<Outcome<Kept>> {
  return changeAfterCopy(
    desk,
    id,
    (old) => old.company.size !== company.size && hasNotApplicable(old),
    onlyOpen((old, { definition, at }) => {
      const checked = checkCompany(definition, company);
      if (!checked.ok) return checked;
      const next = setCompany(definition, old, checked.value);
      return { ok: true, value: changed(next, at, 'company-changed') };
    }),
  );
}

function hasNotApplicable({ responses }: Assessment): boolean {
  return responses.some(({ answers }) =>
    Object.values(answers).some(({ answer }) => answer === 'not-applicable'),
  );
}

function rename(old: Assessment, typed: string, at: Moment): Parsed<Assessment> {
  const name = typed.trim();
  if (name === '') return { ok: false, problems: [assessmentProblem('company-without-name', 'name')] };
  return { ok: true, value: name === old.name ? old : changed({ ...old, name }, at, 'renamed') };
}

function grow(desk: Desk, quick: Assessment, { definition }: Scan, at: Moment): Parsed<Assessment> {
  if (quick.mode === 'full') return { ok: false, problems: [assessmentProblem('assessment-grow-full')] };
  if (!canGrow(quick, desk.ports.today())) {
    const most = String(mostDaysToGrow);
    return { ok: false, problems: [assessmentProblem('assessment-grow-old', '', { most })] };
  }
  const order = visibleQuestions(definition, quick.variant, 'full').map((question) => question.id);
  const start = { id: newId(desk), at, name: quick.name };
  return { ok: true, value: growAssessment(quick, start, definition.version, order) };
}

/** A new assessment made from one that is there, which itself stays as it is. */
async function addCopy(
  desk: Desk,
  id: AssessmentId,
  copy: (original: Assessment, scan: Scan, at: Moment) => Parsed<Assessment>,
): Promise<Outcome<Kept>> {
  const { assessments, now } = desk.ports;
  return after(await desk.scan(), async (scan) =>
    after(await assessments.load(id), async ({ assessment }) => {
      const at = now();
      return after(copy(assessment, scan, at), async (made) =>
        after(await assessments.add(made), () => done(kept(made, scan, at))),
      );
    }),
  );
}
