import type { Assessment } from '../../assessment/assessment-record.ts';
import { serialiseScanFile } from '../../assessment/scan-file.ts';
import type { Problem } from '../../definition/problem.ts';
import type { Services } from '../api.ts';
import { kept } from '../change-assessment.ts';
import type { Outcome } from '../failure.ts';
import { scanIn } from '../incoming-file.ts';
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
    'assessment.import': async (incoming) =>
      after(scanIn(incoming, desk.ports), (imported) => add(desk, imported)),
    'assessment.importOver': async ({ over, ...incoming }) =>
      after(await desk.scan(), async (scan) =>
        after(scanIn(incoming, desk.ports), async (imported) =>
          after(await assessments.replace(imported, over), (stored) => done(kept(stored, scan, now()))),
        ),
      ),
  };
}

/** Bytes of the file that stands there are missing or wrong, and no earlier version can take its place. */
const damaged: ReadonlySet<string> = new Set([
  'scan-file-empty',
  'scan-file-unreadable',
  'scan-file-checksum',
]);

async function add(desk: Desk, imported: Assessment): Promise<Outcome<Imported>> {
  const { assessments, now } = desk.ports;
  const { id } = imported;
  const added = await assessments.add(imported);
  if (added.ok) return done({ kind: added.value, id });
  const codes = added.problems.map(({ code }) => code);
  if (codes.includes('already-there')) return askWhich(desk, imported, added.problems);
  if (!codes.some((code) => damaged.has(code))) return refused(...added.problems);
  // A backup for a damaged file is what the user was told to look for; the damaged one stays in the trash.
  return after(await assessments.trash(id, now()), async () =>
    after(await assessments.add(imported), (kind) => done({ kind, id })),
  );
}

async function askWhich(
  { ports }: Desk,
  { id, name, changedOn, responses }: Assessment,
  problems: readonly Problem[],
): Promise<Outcome<Imported>> {
  return after(await ports.assessments.list(), (rows) => {
    const present = rows.find((row) => row.id === id);
    if (present?.kind !== 'readable') return refused(...problems);
    const answers = responses.reduce((sum, response) => sum + Object.keys(response.answers).length, 0);
    return done({ kind: 'differs', id, imported: { name, changedOn, answers }, present });
  });
}
