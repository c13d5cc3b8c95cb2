import type { Response } from '../assessment/assessment.ts';
import type { CentreRole } from '../centres/centre-match.ts';
import type { CentreId } from '../definition/definition.ts';
import type { Result } from '../scoring/result.ts';

/** A centre as codes without words: `sector:A34`, `need:lab_testing`, `tie:vzw`, `region:VL` (METHOD 6). */
export type NamedCentre = {
  readonly id: CentreId;
  readonly role: CentreRole;
  readonly reasons: readonly string[];
};

/** One line of `score`: a public format, so the order of its keys is fixed. */
export type ScoreLine = { readonly file: string } & ScoredResponse;

/** The same without a file: the result inside the object of a group. `lowest` only in mode `quick`. */
export type ScoredResponse = Pick<Response, 'variant' | 'mode' | 'bank'> &
  Omit<Result, 'variant' | 'mode' | 'maintain' | 'lowest'> &
  Partial<Pick<Result, 'lowest'>> & { readonly centres: readonly NamedCentre[] };

type Scored = {
  readonly response: Response;
  readonly result: Result;
  readonly centres: readonly NamedCentre[];
};

export function scoreLine(scored: Scored & { readonly file: string }): ScoreLine {
  return { file: scored.file, ...scoredResponse(scored) };
}

/** Numbers are unrounded doubles; only `shown` is rounded (METHOD 2). */
export function scoredResponse({ response, result, centres }: Scored): ScoredResponse {
  return {
    variant: result.variant,
    mode: result.mode,
    bank: response.bank,
    dimensions: result.dimensions,
    importanceRated: result.importanceRated,
    overall: result.overall,
    completeness: result.completeness,
    priorities: result.priorities,
    findOutFirst: result.findOutFirst,
    blindSpots: result.blindSpots,
    preconditions: result.preconditions,
    profile: result.profile,
    ...(result.mode === 'quick' ? { lowest: result.lowest } : {}),
    centres,
  };
}
