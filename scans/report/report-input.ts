import type { QuickAction, Recommendations } from '../advice/recommendation.ts';
import type { AdviserEdits } from '../assessment/assessment-record.ts';
import type { Response } from '../assessment/assessment.ts';
import type { CentreAdvice, InstrumentMatch } from '../centres/centre-match.ts';
import type { Definition, Language } from '../definition/definition.ts';
import type { Result } from '../scoring/result.ts';
import type { GroupMark } from './group-mark.ts';

/** An adviser and the organisation, as they want to be named and reached. `contact`: one line; absent: none. */
export type Guide = {
  readonly adviser: string;
  readonly organisation: string;
  readonly contact?: string;
};

/** Everything that a paper is made from. The response, result and advice belong to this definition. */
export type ReportInput = {
  readonly definition: Definition;
  readonly response: Response;
  readonly result: Result;
  readonly recommendations: Recommendations;
  /** Mode `quick` only; else empty. */
  readonly quickActions: readonly QuickAction[];
  readonly centres: CentreAdvice;
  readonly instruments: readonly InstrumentMatch[];
  readonly language: Language;
  /**
   * `screen`: the same words, but for what points to a page or an annex. Every other paper is derived from `advies`
   * (`papers/derive-paper.ts`).
   */
  readonly paper: 'advies' | 'kern' | 'screen';
  /** Whether the respondent's notes are printed. */
  readonly notes: boolean;
  /** Whether the profile type is printed; it may be left out (METHOD 9). Absent: printed. */
  readonly profile?: boolean;
  /** What an adviser added or left out, marked as such. Absent: nothing. */
  readonly edits?: AdviserEdits;
  /** Who guided the scan, to be named; each may be empty. Absent: nobody. */
  readonly guide?: Guide;
  /** Of several raters: how far they agreed on it. Absent: one person filled in. */
  readonly group?: GroupMark;
  /** The day of the report, `YYYY-MM-DD`: against it review dates are read. */
  readonly date: string;
};
