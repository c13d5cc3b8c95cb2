import type { Assessment } from '../assessment/assessment-record.ts';
import { serialiseScanFile } from '../assessment/scan-file.ts';
import type { Sha256Hex } from '../assessment/scan-file.ts';
import type { Language } from '../definition/definition.ts';
import type { Parsed } from '../definition/problem.ts';
import type { Words } from '../report/paper-words.ts';
import { carriedScan } from '../workshop/carried-scan.ts';
import { madeFile } from './made-file.ts';
import type { PaperAttachment } from './ports.ts';
import { utf8 } from './utf8.ts';

/** So that what is said behind it still fits. */
const longestName = 120;

/** The scan as its own paper of this day and language carries it. Refused where it is too large for a file. */
export function scanAttachment(
  assessment: Assessment,
  { language, day, words }: { readonly language: Language; readonly day: string; readonly words: Words },
  sha256Hex: Sha256Hex,
): Parsed<PaperAttachment> {
  const name = Array.from(assessment.name).slice(0, longestName).join('');
  const consensusName = words('scan.consensus', { name, count: String(assessment.responses.length) });
  const scan = carriedScan(assessment, { language, day, consensusName }, sha256Hex);
  const text = serialiseScanFile(scan, sha256Hex);
  if (!text.ok) return text;
  const file = madeFile({ what: '', company: scan.name, day }, 'iscan', utf8(text.value));
  return { ok: true, value: { ...file, description: words('scan.carried') } };
}
