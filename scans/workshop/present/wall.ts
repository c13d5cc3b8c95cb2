import type { PlannedStep } from '../../assessment/assessment-record.ts';
import type {
  DimensionId,
  Importance,
  Language,
  LevelNumber,
  QuestionId,
  VariantId,
} from '../../definition/definition.ts';
import type { Timer, WorkshopScript } from '../../sessions/register.ts';
import type { AgreementLabel } from '../spread.ts';

/** How many gave each level, index 0 to 4. */
export type LevelCounts = readonly [number, number, number, number, number];

/**
 * What several people gave to one question, of nobody in particular. `dots`: `null` where they would show what one
 * person said; `byGroup` where a part of them would.
 */
export type AnswersOnWall = {
  readonly dots: LevelCounts | null;
  readonly dontKnow: number;
  readonly notApplicable: number;
  readonly label: AgreementLabel | null;
  readonly byGroup: { readonly management: LevelCounts; readonly staff: LevelCounts } | null;
};

/**
 * One bar. `low` and `high`: what the score would be if for each question the lowest, or the highest, answer held;
 * `null` where the answers of one person would show.
 */
export type BarOnWall = {
  readonly dimension: DimensionId;
  /** Rounded; `null`, with `level`: too few answers. */
  readonly score: number | null;
  readonly level: LevelNumber | null;
  readonly low: number | null;
  readonly high: number | null;
};

/** A dimension on the plane of importance and score, with the number and the letter that it has on paper. */
export type PointOnWall = {
  readonly dimension: DimensionId;
  readonly number: number;
  readonly letter: 'A' | 'B' | 'C' | null;
  readonly importance: Importance;
  readonly score: number;
  readonly level: LevelNumber;
};

/** The words of that plane as they stand on paper, in the language of the wall. `importance`: of 0, 1, 2 and 3. */
export type PlaneWords = {
  readonly importance: readonly string[];
  readonly corner: string;
  readonly axis: string;
};

export type PlanOnWall = {
  readonly dimension: DimensionId;
  readonly step: PlannedStep['step'];
  /** In the language of the wall. */
  readonly text: string;
  /** Somebody does it; the wall does not say who. */
  readonly isTaken: boolean;
  /** `YYYY-MM-DD`; empty: no date yet. */
  readonly on: string;
  readonly sign: string;
};

/** One dimension over all companies, of none in particular: how many stand at each level, and their median. */
export type RoomRow = {
  readonly dimension: DimensionId;
  /** In the language of the wall; companies of several variants have one name for it. */
  readonly name: string;
  readonly levels: readonly number[];
  readonly median: number;
};

/** A theme that people talk about at a table of its own. */
export type TopicOnWall = { readonly dimension: DimensionId; readonly name: string };

/** A question by its number on the form. `level`: what is proposed, or was chosen. */
export type ProposalOnWall = {
  readonly number: number;
  /** `hidden`: nobody gave a number, or it would be that of one person. */
  readonly level: LevelNumber | 'not-applicable' | 'dont-know' | 'hidden';
  readonly isAccepted: boolean;
};

/** A question that the room wants to change, with how many chose it. */
export type MarkOnWall = { readonly question: QuestionId; readonly marks: number };

/** Slides that are words alone. */
export type WordsOnly =
  /** Before the begin. */
  | 'waiting'
  | 'welcome'
  | 'break'
  | 'nothing-to-discuss'
  | 'reading'
  | 'pairs'
  | 'own-plan'
  | 'invite'
  | 'end';

export type WordsSlide = { readonly kind: WordsOnly };

/** What stands on the wall in one step, by `kind`. Ids have their words in the content of the language of the wall. */
export type Slide =
  | WordsSlide
  /** `finished` of `people` are ready; nothing of what they answered. */
  | { readonly kind: 'answers'; readonly finished: number; readonly people: number }
  | {
      readonly kind: 'importance';
      readonly dimensions: readonly DimensionId[];
      readonly finished: number;
      readonly people: number;
    }
  | {
      readonly kind: 'strengths';
      readonly strengths: readonly DimensionId[];
      readonly bars: readonly BarOnWall[];
    }
  /** `place`: of the questions to talk about, from 1; `null`: one outside of them. */
  | ({
      readonly kind: 'question';
      readonly question: QuestionId;
      readonly dimension: DimensionId;
      readonly place: { readonly at: number; readonly of: number } | null;
      /** The questions before and after it in that order; `null`: there is none. */
      readonly before: QuestionId | null;
      readonly next: QuestionId | null;
      readonly people: number;
      /** What the group chose. */
      readonly settled: LevelNumber | 'not-applicable' | 'dont-know' | null;
    } & AnswersOnWall)
  /** The questions that are not talked about: how many have a proposal, how many of them were taken over, and which. */
  | {
      readonly kind: 'remaining';
      readonly proposed: number;
      readonly accepted: number;
      readonly discussed: number;
      readonly rows: readonly {
        readonly dimension: DimensionId;
        readonly questions: readonly ProposalOnWall[];
      }[];
    }
  /** `isRated`: somebody said what is important. `missing`: without a score. */
  | {
      readonly kind: 'result';
      readonly isRated: boolean;
      readonly points: readonly PointOnWall[];
      readonly missing: readonly DimensionId[];
      readonly words: PlaneWords;
    }
  | { readonly kind: 'vote'; readonly dimensions: readonly DimensionId[]; readonly ballots: number }
  /** `voted`: `null` where the dots of one person would show. */
  | {
      readonly kind: 'compare';
      readonly calculated: readonly DimensionId[];
      readonly voted: readonly { readonly dimension: DimensionId; readonly dots: number }[] | null;
    }
  | { readonly kind: 'plan'; readonly rows: readonly PlanOnWall[] }
  /** `on`: when they look back, `YYYY-MM-DD`; empty: not set. */
  | { readonly kind: 'close'; readonly on: string }
  /** `rows`: `null` where there are too few companies for a pattern. */
  | { readonly kind: 'room'; readonly companies: number; readonly rows: readonly RoomRow[] | null }
  | { readonly kind: 'topics'; readonly topics: readonly TopicOnWall[] }
  | { readonly kind: 'market'; readonly show: readonly string[]; readonly see: readonly string[] }
  | { readonly kind: 'marks'; readonly marks: number }
  | { readonly kind: 'talks'; readonly questions: readonly MarkOnWall[] }
  /** There is nothing that may be shown yet: too few people, or no answers. */
  | { readonly kind: 'too-few'; readonly least: number };

export type SlideKind = Slide['kind'];
export type SlideOf<K extends SlideKind> = Extract<Slide, { readonly kind: K }>;

/** All that the window for the room gets. Nothing in it says who somebody is, or which company. */
export type Wall = {
  readonly script: WorkshopScript;
  readonly language: Language;
  /** Of the script; `null`: not begun. */
  readonly step: string | null;
  readonly timer: Timer | null;
  /** Whose questions are shown; `null`: several in one room, or none yet. */
  readonly variant: VariantId | null;
  readonly slide: Slide;
};
