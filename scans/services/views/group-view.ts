import type { Ballot, Decision, Moment, ResponseId } from '../../assessment/assessment-record.ts';
import type { Answer, Mode, Origin, Participant } from '../../assessment/assessment.ts';
import type {
  DimensionId,
  Importance,
  Language,
  LevelNumber,
  QuestionId,
} from '../../definition/definition.ts';
import type { Problem } from '../../definition/problem.ts';
import type { AnswerCounts } from '../../workshop/count-answers.ts';
import type { AgreementLabel } from '../../workshop/spread.ts';
import type { VoteRow } from '../../workshop/votes.ts';
import type { Kept } from './assessment-view.ts';

export type { AgreementLabel, AnswerCounts, Ballot, VoteRow };

/** One of those who answer, and how far he is; never what he answered. */
export type RaterView = {
  readonly response: ResponseId;
  /** Empty: nobody gave him a code. */
  readonly code: string;
  readonly role: NonNullable<Participant['role']> | null;
  readonly group: NonNullable<Participant['group']> | null;
  readonly how: NonNullable<Origin['how']> | null;
  /** Questions of this scan with an answer. */
  readonly answered: number;
  readonly rated: boolean;
  readonly finishedOn: Moment | null;
};

/** What was chosen; `outdated`: answers came in since, and they propose something else now. */
export type DecisionView = Pick<Decision, 'proposal' | 'choice' | 'reason' | 'how'> & {
  readonly outdated: boolean;
};

/** One question: how far the answers lie apart, of nobody in particular, and what counts. */
export type GroupQuestionView = {
  readonly question: QuestionId;
  readonly dimension: DimensionId;
  readonly ask: string;
  /** `null`, as the figures below: fewer than two levels were given. */
  readonly label: AgreementLabel | null;
  readonly median: number | null;
  readonly min: LevelNumber | null;
  readonly max: LevelNumber | null;
  readonly ad: number | null;
  readonly counts: AnswerCounts;
  /** Only where three or more of both answer. */
  readonly byGroup: { readonly management: AnswerCounts; readonly staff: AnswerCounts } | null;
  /** More than half said that it does not apply. */
  readonly naMajority: boolean;
  /** `null`: nobody gave a level. */
  readonly proposal: Answer | null;
  readonly decision: DecisionView | null;
  /** The decision, else the proposal. */
  readonly answer: Answer | null;
};

export type GroupImportanceView = {
  readonly dimension: DimensionId;
  readonly name: string;
  /** How many rated it 0, 1, 2, 3. */
  readonly ratings: readonly [number, number, number, number];
  /** The median of the ratings, rounded down; `null`: nobody rated it. */
  readonly proposal: Importance | null;
  /** `null`: the group did not settle it. */
  readonly settled: Importance | null;
  /** What counts. */
  readonly value: Importance;
};

export type GroupThemeView = {
  readonly dimension: DimensionId;
  readonly name: string;
  /** Of the group; `null`, with `level`: too few answers. */
  readonly shown: number | null;
  readonly level: LevelNumber | null;
  readonly levelName: string;
  /** Of each rater with enough answers, lowest first. */
  readonly scores: readonly number[];
  readonly isPriority: boolean;
};

/** A group at the level of its assessment, for whoever leads the conversation. */
export type GroupView = {
  readonly language: Language;
  readonly name: string;
  readonly company: string;
  readonly mode: Mode;
  readonly closed: boolean;
  readonly asked: number;
  /** Everybody who has a place, in the order in which they came. */
  readonly raters: readonly RaterView[];
  /** Those with an answer: theirs count. */
  readonly answering: number;
  readonly finished: number;
  readonly erased: number;
  /** In the order of asking. */
  readonly questions: readonly GroupQuestionView[];
  /** All on which they do not agree, the most urgent first. */
  readonly open: readonly QuestionId[];
  /** The first six of them. */
  readonly discuss: readonly QuestionId[];
  /** Questions that count as proposed, because nobody decided on them together. */
  readonly withoutTalk: readonly QuestionId[];
  readonly importance: readonly GroupImportanceView[];
  readonly importanceOverLimit: boolean;
  readonly importanceRated: boolean;
  /** So many dimensions may be at 3. */
  readonly mostAtThree: number;
  /** Empty for a quick scan, as `strengths` and `votes`. */
  readonly themes: readonly GroupThemeView[];
  readonly strengths: readonly DimensionId[];
  readonly votes: readonly VoteRow[];
  readonly ballots: number;
  /** `YYYY-MM-DD`; empty: not set. */
  readonly followUpOn: string;
};

export type RaterAdded = Kept & { readonly response: ResponseId };

/** What became of one file that was brought to a group. */
export type TakenFile = { readonly file: string } & (
  | { readonly kind: 'added' | 'unchanged'; readonly raters: readonly string[] }
  | {
      readonly kind: 'asks';
      /**
       * `same-person`: he has other answers here. `other-name`: no enterprise number on both sides, and the names of
       * the companies differ.
       */
      readonly reason: 'same-person' | 'other-name';
      readonly code: string;
      /** Of the answers that are here; `null` for `other-name`. */
      readonly response: ResponseId | null;
      /** How many questions have another answer; for `other-name` 0. */
      readonly differing: number;
      /** The name of the company in the file; only for `other-name`. */
      readonly company: string;
    }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
);

/** In the order of the files. */
export type FilesTaken = Kept & { readonly files: readonly TakenFile[] };
