import { signedText, unsignedText } from '../../scans/assessment/scan-file-document.ts';
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
  const open = assessment.state.kind === 'open' ? await fileOf(assessment) : null;
  try {
    if (open !== null) return await client.saveFile(open);
    const made = await client.call('assessment.export', { id: scan.id });
    if (!made.ok) return { kind: 'failed', problems: problemsOf(made.failure) };
    return await client.saveFile(made.value);
  } catch {
    // The program is gone: the browser itself can still keep a file.
    return open === null ? { kind: 'failed', problems: [] } : download(open);
  }
}

function download({ name, type, bytes }: MadeFile): Saved {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return { kind: 'saved', place: '', shown: name };
}

/** As a scan file, as the program itself would write it. */
export async function fileOf(assessment: AssessmentView): Promise<MadeFile> {
  const encoder = new TextEncoder();
  const unsigned = unsignedText({ ...assessment, state: { kind: 'open' } });
  const digest = await crypto.subtle.digest('SHA-256', encoder.encode(unsigned));
  const checksum = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return {
    name: `${fileName(assessment.name)}.iscan`,
    type: 'application/json',
    bytes: encoder.encode(signedText(unsigned, checksum)),
  };
}

/** What every system takes as the name of a file. */
function fileName(name: string): string {
  const plain = name.replace(/[^\p{L}\p{N} ()&+,.-]/gu, ' ').replace(/\s+/g, ' ');
  return plain.replace(/^[. ]+|[. ]+$/g, '').slice(0, 80) || 'scan';
}
