import type { Answer } from '../assessment/assessment.ts';
import type { Advice, BandId, DimensionId, LevelNumber, QuestionId } from '../definition/definition.ts';

/** An answer that lies behind a recommendation. */
export type AnswerBehind = {
  readonly question: QuestionId;
  /** `null`: not answered. */
  readonly answer: Answer | null;
};

/** An advice chosen for this result, with the way back to the answers behind it (METHOD 5). */
export type Recommendation = {
  readonly dimension: DimensionId;
  readonly band: BandId;
  /** `top`: first to work on; `maintain`: nothing urgent, keep this one; `other`: in the annex only. */
  readonly place: 'top' | 'maintain' | 'other';
  readonly advice: Advice;
  /** `null` when every answer of the dimension is 4. */
  readonly first: {
    readonly question: QuestionId;
    readonly now: LevelNumber;
    readonly goal: 3 | 4;
  } | null;
  /** The answers of this dimension, in the order of the variant. */
  readonly because: readonly AnswerBehind[];
};

/** A dimension that the owner rated 0 and that scores low: left out on purpose ("bewust niet gekozen"). */
export type Recommendations = {
  readonly items: readonly Recommendation[];
  readonly notChosen: readonly DimensionId[];
};

/** A quick scan gives one action for each of its lowest questions (METHOD 7). */
export type QuickAction = {
  readonly question: QuestionId;
  readonly dimension: DimensionId;
  readonly level: LevelNumber;
  readonly band: BandId;
  readonly advice: Advice;
};
