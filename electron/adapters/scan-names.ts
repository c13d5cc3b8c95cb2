import type { AssessmentId } from '../../scans/assessment/assessment-record.ts';
import { StoreRefusal, fileProblem } from './store-refusal.ts';

/** `<id>.iscan` */
export function fileNameOf(id: AssessmentId): string {
  return `${id}.iscan`;
}

/** A refusal about the file of one assessment. */
export function refused(id: AssessmentId, code: string): StoreRefusal {
  return new StoreRefusal([fileProblem(fileNameOf(id), code)]);
}
