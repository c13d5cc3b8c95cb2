import type { Problem } from '../definition/problem.ts';

/** An expected refusal, never thrown. A thrown error means a defect. */
export type Failure =
  /** The method is not there, or not for this caller. */
  | { readonly code: 'not-found' }
  /** The call itself has the wrong shape. */
  | { readonly code: 'invalid-input'; readonly problems: readonly Problem[] }
  /** The files or the content are refused, with every problem. */
  | { readonly code: 'refused'; readonly problems: readonly Problem[] };

export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };
