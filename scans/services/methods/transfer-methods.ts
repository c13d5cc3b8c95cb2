import type { Assessment } from '../../assessment/assessment-record.ts';
import { parseScanFile, serialiseScanFile } from '../../assessment/scan-file.ts';
import type { Services } from '../api.ts';
import { kept } from '../change-assessment.ts';
import type { Outcome } from '../failure.ts';
import { madeFile } from '../made-file.ts';
import { after, done, refused } from '../outcomes.ts';
import type { Desk } from '../scan.ts';
import { utf8 } from '../utf8.ts';
import type { Imported } from '../views/assessment-view.ts';

type TransferMethods = 'assessment.export' | 'assessment.import' | 'assessment.importOver';

/** Scan files in and out. Neither leaves a trace in the assessment, so twice gives the same. */
export function createTransferMethods(desk: Desk): Pick<Services, TransferMethods> {
  const { assessments, sha256Hex, now } = desk.ports;
  return {
    'assessment.export': async ({ id }) =>
      after(await assessments.load(id), ({ assessment }) =>
        after(serialiseScanFile(assessment, sha256Hex), (text) =>
          done(
            madeFile(
              { what: '', company: assessment.name, day: assessment.changedOn.slice(0, 10) },
              'iscan',
              utf8(text),
            ),
          ),
        ),
      ),
    'assessment.import': async ({ file, text }) =>
      after(parseScanFile(text, file, sha256Hex), (imported) => add(desk, imported)),
    'assessment.importOver': async ({ file, text, over }) =>
      after(await desk.scan(), async (scan) =>
        after(parseScanFile(text, file, sha256Hex), async (imported) =>
          after(await assessments.replace(imported, over), (stored) => done(kept(stored, scan, now()))),
        ),
      ),
  };
}

async function add({ ports }: Desk, imported: Assessment): Promise<Outcome<Imported>> {
  const { id, name, changedOn, responses } = imported;
  const added = await ports.assessments.add(imported);
  if (added.ok) return done({ kind: added.value, id });
  if (!added.problems.some(({ code }) => code === 'already-there')) return refused(...added.problems);
  return after(await ports.assessments.list(), (rows) => {
    const present = rows.find((row) => row.id === id);
    if (present?.kind !== 'readable') return refused(...added.problems);
    const answers = responses.reduce((sum, response) => sum + Object.keys(response.answers).length, 0);
    return done({ kind: 'differs', id, imported: { name, changedOn, answers }, present });
  });
}
