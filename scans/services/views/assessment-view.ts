import type { Assessment, Moment } from '../../assessment/assessment-record.ts';
import type { Problem } from '../../definition/problem.ts';

/** An assessment without what was shown at its closing: that is asked for by `result.view`. */
export type AssessmentView = Omit<Assessment, 'state'> & {
  readonly state:
    | { readonly kind: 'open' }
    /** `outdated`: closed with other content than that of today, so that it can be computed anew. */
    | { readonly kind: 'closed'; readonly on: Moment; readonly outdated: boolean };
};

/**
 * After the disk has it. `at` is the moment of the save. `notices`: what happened to its file outside this program
 * meanwhile, to be told to the user; usually absent.
 */
export type Kept = {
  readonly assessment: AssessmentView;
  readonly at: Moment;
  readonly notices?: readonly Problem[];
};

/** `notices`: what had to be repaired to read it, to be told to the user; usually empty. */
export type Opened = { readonly assessment: AssessmentView; readonly notices: readonly Problem[] };

/** A file ready to be saved. `name` is a sensible file name without a folder. */
export type MadeFile = { readonly name: string; readonly type: string; readonly bytes: Uint8Array };

/** All scans in one table. `leftOut`: names of files and scans that could not be read into it. */
export type MadeSeason = {
  readonly file: MadeFile;
  readonly scans: number;
  readonly leftOut: readonly string[];
};
