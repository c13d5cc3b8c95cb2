import type { AssessmentId } from '../../scans/assessment/assessment-record.ts';
import { StoreRefusal, fileProblem } from './store-refusal.ts';

/** `<id>.iscan` */
export function fileNameOf(id: AssessmentId): string {
  return `${id}.iscan`;
}

/** What the name of a file begins with, before its first point: of one of ours the id. */
export function stemOf(file: string): string {
  return file.replace(/\..*/su, '');
}

/** A refusal about the file of one assessment. */
export function refused(id: AssessmentId, code: string): StoreRefusal {
  return new StoreRefusal([fileProblem(fileNameOf(id), code)]);
}
