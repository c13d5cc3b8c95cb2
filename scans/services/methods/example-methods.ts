import { isAssessmentId, isResponseId } from '../../assessment/assessment-ids.ts';
import type { Assessment, AssessmentId, Moment } from '../../assessment/assessment-record.ts';
import type { Response } from '../../assessment/assessment.ts';
import { fillAssessment } from '../../assessment/fill-assessment.ts';
import { newAssessment } from '../../assessment/new-assessment.ts';
import type { Language } from '../../definition/definition.ts';
import type { Services } from '../api.ts';
import { closeAssessment } from '../close-assessment.ts';
import type { Outcome } from '../failure.ts';
import { after, done } from '../outcomes.ts';
import { parseExample } from '../parse-example.ts';
import type { Desk, Scan } from '../scan.ts';
import { showWish } from '../show-wish.ts';

/** Always the same one, so that it stands in the list once. */
const exampleId = 'example-company';
const exampleResponseId = 'example-owner';

export function createExampleMethods(desk: Desk): Pick<Services, 'assessment.addExample'> {
  return { 'assessment.addExample': ({ language }) => addExample(desk, language) };
}

/** Filled in and closed. One that is there already stays as it is, whatever somebody changed in it. */
async function addExample(desk: Desk, language: Language): Promise<Outcome<AssessmentId>> {
  const { assessments, parseYaml, now } = desk.ports;
  return after(await desk.scan(), async (scan) => {
    const parsed = parseExample(scan.definition, await desk.files(), parseYaml, language);
    return after(parsed, async (response) => {
      const at = now();
      const filled = exampleOf(scan, response, language, at);
      const example = closeAssessment(scan, filled, await showWish(desk.ports), at);
      const added = await assessments.add(example);
      const isThere = !added.ok && added.problems.some(({ code }) => code === 'already-there');
      return isThere ? done(example.id) : after(added, () => done(example.id));
    });
  });
}

function exampleOf({ definition }: Scan, given: Response, language: Language, at: Moment): Assessment {
  if (!isAssessmentId(exampleId) || !isResponseId(exampleResponseId)) throw new Error('no id');
  const assessment = newAssessment({
    id: exampleId,
    response: exampleResponseId,
    at,
    bank: definition.version,
    variant: given.variant,
    mode: given.mode,
    filledBy: 'owner',
    language,
    name: given.company.name ?? '',
    company: given.company,
  });
  return { ...fillAssessment(assessment, given, at), example: true };
}
