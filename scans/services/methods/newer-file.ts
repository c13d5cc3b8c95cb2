import type { AssessmentId } from '../../assessment/assessment-record.ts';
import { readScanFile } from '../../assessment/scan-file.ts';
import type { Outcome } from '../failure.ts';
import { madeFile } from '../made-file.ts';
import { after, done } from '../outcomes.ts';
import type { Desk } from '../scan.ts';
import type { MadeFile } from '../views/assessment-view.ts';

/**
 * The file of a scan as it stands, when a newer version made it: to take it to where it can be read. `null` where it is
 * not such a file.
 */
export async function newerFile({ ports }: Desk, id: AssessmentId): Promise<Outcome<MadeFile> | null> {
  const loaded = await ports.assessments.load(id);
  if (loaded.ok || !loaded.problems.some(({ code }) => code === 'scan-file-newer')) return null;
  return after(await ports.assessments.bytesOf(id), (bytes) => {
    const reading = readScanFile(ports.decodeUtf8(bytes) ?? '', '', ports.sha256Hex);
    const { name, day } = (reading.kind === 'refused' ? reading.newer : null) ?? { name: '', day: null };
    return done(madeFile({ what: '', company: name === '' ? id : name, day: day ?? '' }, 'iscan', bytes));
  });
}
