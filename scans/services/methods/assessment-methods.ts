import { isAssessmentId, isResponseId } from '../../assessment/assessment-ids.ts';
import type { AssessmentId, ResponseId } from '../../assessment/assessment-record.ts';
import { assessmentProblem } from '../../assessment/assessment-problem-texts.ts';
import { checkCompany } from '../../assessment/check-company.ts';
import { newAssessment } from '../../assessment/new-assessment.ts';
import type { Checked, Services } from '../api.ts';
import { toView } from '../assessment-view.ts';
import { kept } from '../change-assessment.ts';
import type { Outcome } from '../failure.ts';
import { after, done, outcomeOf, refused } from '../outcomes.ts';
import type { Desk } from '../scan.ts';
import type { Kept } from '../views/assessment-view.ts';

type ListMethods = 'assessment.list' | 'assessment.listTrash' | 'assessment.create' | 'assessment.open';

/** The list, and how an assessment comes into it. */
export function createAssessmentMethods(desk: Desk): Pick<Services, ListMethods> {
  const { assessments } = desk.ports;
  return {
    'assessment.list': async () => outcomeOf(await assessments.list()),
    'assessment.listTrash': async () => outcomeOf(await assessments.listTrash()),
    'assessment.create': (input) => create(desk, input),
    'assessment.open': async ({ id }) =>
      after(await desk.scan(), async ({ definition }) =>
        after(await assessments.load(id), ({ assessment, notices }) =>
          done({ assessment: toView(assessment, definition.version), notices }),
        ),
      ),
  };
}

async function create(desk: Desk, input: Checked<'assessment.create'>): Promise<Outcome<Kept>> {
  const { ports } = desk;
  return after(await desk.scan(), async (scan) => {
    const { definition } = scan;
    const known = definition.variants.map(({ id }) => id);
    const company = checkCompany(definition, input.company);
    const problems = [
      ...(known.includes(input.variant)
        ? []
        : [
            assessmentProblem('assessment-unknown-variant', 'variant', {
              variant: input.variant,
              known: known.join(', '),
            }),
          ]),
      ...(company.ok ? [] : company.problems),
    ];
    if (!company.ok || problems.length > 0) return refused(...problems);
    const at = ports.now();
    const assessment = newAssessment({
      ...input,
      id: newId(desk),
      response: newResponseId(desk),
      at,
      bank: definition.version,
      name: company.value.name,
      company: company.value,
    });
    return after(await ports.assessments.add(assessment), () => done(kept(assessment, scan, at)));
  });
}

/** The id of a new assessment. A machine that gives ids of another form is a defect. */
export function newId({ ports }: Desk): AssessmentId {
  const id = ports.newId();
  if (!isAssessmentId(id)) throw new Error(`no id: ${id}`);
  return id;
}

/** The same for a place to answer in. */
export function newResponseId({ ports }: Desk): ResponseId {
  const id = ports.newId();
  if (!isResponseId(id)) throw new Error(`no id: ${id}`);
  return id;
}
