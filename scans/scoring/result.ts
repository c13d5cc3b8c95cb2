import type { Mode } from '../assessment/assessment.ts';
import type {
  BandId,
  DimensionId,
  Importance,
  LevelNumber,
  ProfileTypeId,
  QuestionId,
  VariantId,
} from '../definition/definition.ts';

/** A dimension of the result (METHOD 2 to 4). Numbers are unrounded doubles, 0 to 100; only `shown` is rounded. */
export type DimensionScore = {
  readonly id: DimensionId;
  /** `null`, with `shown`, `level`, `band` and `priority`: too few answers. */
  readonly score: number | null;
  readonly shown: number | null;
  readonly level: LevelNumber | null;
  readonly band: BandId | null;
  readonly answered: number;
  readonly questions: number;
  readonly notApplicable: number;
  readonly dontKnow: number;
  /** The value used: 2 where not rated. */
  readonly importance: Importance;
  readonly priority: number | null;
  /** The first question to work on; `null` when every answer is 4 or there is no number. */
  readonly firstQuestion: QuestionId | null;
};

export type Overall = {
  readonly score: number;
  readonly shown: number;
  readonly level: LevelNumber;
  readonly validDimensions: number;
};

/** Everything computed from a definition and a response. A pure function of both, never stored as the truth. */
export type Result = {
  readonly variant: VariantId;
  readonly mode: Mode;
  /** Empty in mode `quick`. In the order of the variant. */
  readonly dimensions: readonly DimensionScore[];
  readonly importanceRated: boolean;
  readonly overall: Overall | null;
  /** 100 × answered / (questions − not applicable), unrounded; 0 when nothing applies. */
  readonly completeness: number;
  readonly priorities: readonly DimensionId[];
  readonly findOutFirst: readonly DimensionId[];
  readonly blindSpots: readonly DimensionId[];
  readonly preconditions: readonly DimensionId[];
  /**
   * The dimension to maintain, shown when `priorities` is empty: the highest priority with a valid score;
   * `null` when there are priorities or nothing is valid.
   */
  readonly maintain: DimensionId | null;
  readonly profile: ProfileTypeId | null;
  /** Mode `quick` only: at most two questions with the lowest level; `[]` in mode `full`. */
  readonly lowest: readonly QuestionId[];
};
