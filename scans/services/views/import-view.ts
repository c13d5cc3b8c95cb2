import type { AssessmentId, Moment } from '../../assessment/assessment-record.ts';
import type { Problem } from '../../definition/problem.ts';

/** What tells one state of a scan from another at a glance. */
export type ScanAtAGlance = { readonly name: string; readonly changedOn: Moment; readonly answers: number };

/** The same scan with another content is there: which of the two? `newer`: nothing of what is there is missing. */
export type ImportQuestion = {
  readonly kind: 'differs';
  readonly relation: 'newer' | 'different';
  readonly id: AssessmentId;
  readonly imported: ScanAtAGlance;
  /** `revision` is for `assessment.importOver`. */
  readonly present: ScanAtAGlance & { readonly revision: number };
};

export type Imported =
  /** `older`: what is there went on from it, and holds all of it. */
  | { readonly kind: 'added' | 'unchanged' | 'older'; readonly id: AssessmentId }
  | ImportQuestion
  /** Only its password opens it: `assessment.unseal`. */
  | { readonly kind: 'sealed' };

/** What became of one file of several. */
export type ImportedOne = Imported | { readonly kind: 'refused'; readonly problems: readonly Problem[] };
