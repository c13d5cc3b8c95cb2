import { problemsOf } from '../../app/save-queue.ts';
import type { AssessmentId } from '../../../scans/assessment/assessment-record.ts';
import type { MadeFile } from '../../../scans/services/views/assessment-view.ts';
import type { Client, Done } from '../../host/client.ts';
import type { Choices } from './use-report.ts';

/**
 * Brings the paper that is on the screen to the printer, without the scan in it: nobody sees that on paper, and what
 * waits to be printed lies in a file of its own for a while.
 */
export async function printReport(
  { call, printFile }: Pick<Client, 'call' | 'printFile'>,
  id: AssessmentId,
  choices: Choices,
  made: MadeFile,
): Promise<Done> {
  if (!choices.scan) return printFile(made.bytes);
  const bare = await call('report.make', { id, ...choices, scan: false });
  return bare.ok ? printFile(bare.value.bytes) : { kind: 'failed', problems: problemsOf(bare.failure) };
}
