import type { Assessment, AssessmentId } from '../../assessment/assessment-record.ts';
import { serialiseScanFile } from '../../assessment/scan-file.ts';
import { assessmentProblem } from '../../assessment/assessment-problem-texts.ts';
import type { Checked, Services } from '../api.ts';
import type { Outcome } from '../failure.ts';
import { madeFile } from '../made-file.ts';
import { after, done, refused } from '../outcomes.ts';
import type { Desk } from '../scan.ts';
import { utf8 } from '../utf8.ts';
import type { MadeFile } from '../views/assessment-view.ts';
import { newerFile } from './newer-file.ts';

type TransferMethods = 'assessment.export' | 'assessment.exportSealed';

/** Scan files that go out. Neither leaves a trace in the assessment, so twice gives the same scan. */
export function createTransferMethods(desk: Desk): Pick<Services, TransferMethods> {
  return {
    'assessment.export': async ({ id }) =>
      (await newerFile(desk, id)) ??
      withText(desk, id, async (text, assessment) => done(scanFile(assessment, text))),
    'assessment.exportSealed': (input) => exportSealed(desk, input),
  };
}

/** Signs as people count them; shorter ones are found by trying. */
const leastPassword = 12;

async function exportSealed(
  desk: Desk,
  { id, password }: Checked<'assessment.exportSealed'>,
): Promise<Outcome<MadeFile>> {
  if (Array.from(password.normalize('NFC')).length < leastPassword) {
    const least = String(leastPassword);
    return refused(assessmentProblem('password-too-short', 'password', { least }));
  }
  return withText(desk, id, async (text, assessment) => {
    const { sealed, opened } = await desk.ports.sealer.seal(text, password);
    return opened === text
      ? done(scanFile(assessment, sealed))
      : refused(assessmentProblem('sealed-not-as-written'));
  });
}

async function withText(
  { ports: { assessments, sha256Hex } }: Desk,
  id: AssessmentId,
  make: (text: string, assessment: Assessment) => Promise<Outcome<MadeFile>>,
): Promise<Outcome<MadeFile>> {
  return after(await assessments.load(id), ({ assessment }) =>
    after(serialiseScanFile(assessment, sha256Hex), (text) => make(text, assessment)),
  );
}

function scanFile({ name, changedOn }: Assessment, text: string): MadeFile {
  return madeFile({ what: '', company: name, day: changedOn.slice(0, 10) }, 'iscan', utf8(text));
}
