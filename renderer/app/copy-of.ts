import { documentOf } from '../../scans/assessment/scan-file-document.ts';
import type { AssessmentView, MadeFile } from '../../scans/services/views/assessment-view.ts';
import type { Client, Saved } from '../host/client.ts';
import { problemsOf } from './save-queue.ts';
import type { Scan } from './scan.ts';

/**
 * A copy in a place of the user's choice, with what is not on disk yet. An open assessment is written from memory,
 * for the folder that refuses to write may also refuse to read; a closed one holds more than the screen knows.
 */
export async function copyOf(scan: Scan, client: Client): Promise<Saved> {
  const { assessment } = scan.state.get();
  try {
    if (assessment.state.kind === 'open') return await client.saveFile(fileOf(assessment));
    const made = await client.call('assessment.export', { id: scan.id });
    return made.ok
      ? await client.saveFile(made.value)
      : { kind: 'failed', problems: problemsOf(made.failure) };
  } catch {
    return { kind: 'failed', problems: [] };
  }
}

/** As a scan file, without the checksum, which a file may lack. */
export function fileOf(assessment: AssessmentView): MadeFile {
  const document = documentOf({ ...assessment, state: { kind: 'open' } });
  return {
    name: `${fileName(assessment.name)}.iscan`,
    type: 'application/json',
    bytes: new TextEncoder().encode(`${JSON.stringify(document, null, 2)}\n`),
  };
}

/** What every system takes as the name of a file. */
function fileName(name: string): string {
  const plain = name.replace(/[^\p{L}\p{N} ()&+,.-]/gu, ' ').replace(/\s+/g, ' ');
  return plain.replace(/^[. ]+|[. ]+$/g, '').slice(0, 80) || 'scan';
}
