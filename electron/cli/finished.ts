import type { Failure } from '../../scans/services/failure.ts';
import type { Problem } from '../../scans/services/api.ts';

/** What a command leaves behind: lines for standard output, problems for standard error, and whether it refused. */
export type Finished = {
  readonly lines: readonly string[];
  readonly problems: readonly Problem[];
  readonly refused: boolean;
};

export function done(lines: readonly string[]): Finished {
  return { lines, problems: [], refused: false };
}

export function refused(problems: readonly Problem[]): Finished {
  return { lines: [], problems, refused: true };
}

/** The problems of an expected refusal. A method that is not there is a defect: the command line names it itself. */
export function problemsOf(failure: Failure): readonly Problem[] {
  if (failure.code === 'not-found') throw new Error('the command calls a method that does not exist');
  return failure.problems;
}
