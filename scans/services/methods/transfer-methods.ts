import type { Assessment, AssessmentId } from '../../assessment/assessment-record.ts';
import { serialiseScanFile } from '../../assessment/scan-file.ts';
import type { Checked, Services } from '../api.ts';
import type { Outcome } from '../failure.ts';
import { madeFile } from '../made-file.ts';
import { after, done } from '../outcomes.ts';
import type { Desk } from '../scan.ts';
import { checkPassword, sealedText } from '../sealed-text.ts';
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

async function exportSealed(
  desk: Desk,
  { id, password }: Checked<'assessment.exportSealed'>,
): Promise<Outcome<MadeFile>> {
  return after(checkPassword(password), () =>
    withText(desk, id, async (text, assessment) =>
      after(await sealedText(desk.ports.sealer, text, password), (sealed) =>
        done(scanFile(assessment, sealed)),
      ),
    ),
  );
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
