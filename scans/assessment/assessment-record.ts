import type { Answer, Company, Mode, Origin, Participant } from './assessment.ts';
import type {
  CentreId,
  DimensionId,
  FactId,
  Importance,
  Language,
  QuestionId,
  VariantId,
} from '../definition/definition.ts';

export type AssessmentId = string & { readonly id: 'assessment' };
export type ResponseId = string & { readonly id: 'response' };

/** A moment in UTC, `2026-11-24T13:03:00.000Z`. */
export type Moment = string;

/** An answer with the moment at which it was given: for the pace, quality flags and counts. */
export type GivenAnswer = { readonly answer: Answer; readonly at: Moment };

/** One respondent's answers inside an assessment. */
export type AssessmentResponse = {
  readonly id: ResponseId;
  readonly participant: Participant;
  readonly origin: Origin;
  readonly language: Language;
  readonly startedOn: Moment;
  readonly answers: Readonly<Record<QuestionId, GivenAnswer>>;
  readonly notes: Readonly<Record<QuestionId, string>>;
  readonly importance: Readonly<Record<DimensionId, Importance>> | null;
  readonly facts: Readonly<Record<FactId, readonly number[]>>;
  /** Answers that came from a quick scan and still have to be confirmed (METHOD 7). */
  readonly toConfirm: readonly QuestionId[];
  /** Where to go on; `null`: at the beginning. */
  readonly position: QuestionId | null;
  /** When this respondent of several said that he was ready; absent: not yet, or there is only one. */
  readonly finishedOn?: Moment;
};

/** Characters in the reason of a decision. */
export const longestReason = 300;

/** What a group chose for one question, beside what its answers propose (METHOD 8). */
export type Decision = {
  /** What was proposed when they chose; `null`: nobody had given a number. */
  readonly proposal: Answer | null;
  readonly choice: Answer;
  /** One line of at most `longestReason` characters; may be empty. */
  readonly reason: string;
  /** `accepted`: taken over with others in one go, without a talk of its own. */
  readonly how: 'discussed' | 'accepted';
  readonly at: Moment;
};

/** The dots of one person, who is not named: three at most, two at most on one dimension. */
export type Ballot = Readonly<Record<DimensionId, 1 | 2>>;

/** What several raters agreed on together. Their own answers stay as they are. */
export type Agreement = {
  readonly decisions: Readonly<Record<QuestionId, Decision>>;
  /** Dimensions whose importance was settled in the room. */
  readonly importance: Readonly<Record<DimensionId, Importance>>;
  readonly ballots: readonly Ballot[];
  /** `YYYY-MM-DD` on which they look back; empty: not set. */
  readonly followUpOn: string;
};

/** What an adviser changes in the advice before it is printed; marked as such on paper. */
export type AdviserEdits = {
  readonly remark: string;
  readonly ownAdvice: readonly { readonly id: string; readonly text: string }[];
  /** Dimensions whose advice is left out. */
  readonly leftOut: readonly DimensionId[];
};

/**
 * May a centre contact the owner about a dimension? One entry per dimension and address: the public counter and
 * the collective centre are two questions. Nothing is sent; a "yes" prints a letter.
 */
export type Referral = {
  readonly dimension: DimensionId;
  readonly centre: CentreId;
  readonly answer: 'yes' | 'later' | 'no';
  readonly at: Moment;
  /** Version of the text that the owner agreed to. */
  readonly textVersion: string;
};

/** A first step that somebody takes: by whom, when, and how one sees that it worked. */
export type PlannedStep = {
  readonly dimension: DimensionId;
  readonly step: 'this-week' | 'this-quarter';
  readonly who: string;
  /** `YYYY-MM-DD`; empty: not planned yet. */
  readonly on: string;
  readonly sign: string;
  readonly done: boolean;
};

/** A change to the content of the assessment; opening, exporting and importing add nothing. */
export type HistoryEntry = { readonly at: Moment; readonly what: string };

/**
 * What the owner saw when the scan was closed: it stays so after a content update, until it is computed anew.
 * `views` holds the result screen and paper per language, as plain data of the version `bank`; what a language
 * does not have is computed anew.
 */
export type ShownResult = {
  readonly bank: string;
  readonly views: Readonly<Partial<Record<Language, unknown>>>;
};

/** How many raters answered each question with a number, "don't know" or "not applicable"; of nobody in particular. */
export type Consensus = {
  readonly raters: number;
  readonly questions: Readonly<Record<QuestionId, AnswerCounts>>;
};
export type AnswerCounts = {
  readonly numbers: number;
  readonly dontKnow: number;
  readonly notApplicable: number;
};

/** A key that this version of the program does not know, where it stands (`scan-file-unknown.ts`), and its value. */
export type UnknownField = {
  readonly place: readonly string[];
  readonly key: string;
  readonly value: unknown;
};

/** What another version of the program wrote in the file of an assessment; it is written back as it is. */
export type Unknown = {
  /** Of the file, where they are not those that this program writes by itself; else `null`. */
  readonly format: { readonly version: number; readonly minReader: number } | null;
  readonly fields: readonly UnknownField[];
};

/** The dossier: one company, one variant, one date, one or more responses, a state. */
export type Assessment = {
  readonly id: AssessmentId;
  /** What the list shows; any text of at most 200 characters. */
  readonly name: string;
  readonly createdOn: Moment;
  readonly changedOn: Moment;
  /** Version of the question bank. */
  readonly bank: string;
  readonly variant: VariantId;
  readonly mode: Mode;
  readonly filledBy: 'owner' | 'adviser';
  readonly company: Company;
  readonly responses: readonly AssessmentResponse[];
  readonly state:
    { readonly kind: 'open' } | { readonly kind: 'closed'; readonly on: Moment; readonly shown: ShownResult };
  readonly edits: AdviserEdits;
  readonly referrals: readonly Referral[];
  readonly plan: readonly PlannedStep[];
  readonly history: readonly HistoryEntry[];
  /** The quick scan that this full scan grew from. */
  readonly grownFrom: AssessmentId | null;
  /** The example company: never counted. */
  readonly example: boolean;
  /** Present: its one response is what several raters would agree on (`scans/workshop/carried-scan.ts`). */
  readonly consensus?: Consensus;
  /** Present: several raters settled something together. */
  readonly agreement?: Agreement;
  /** Present: so many raters had everything about them erased; only this count stayed. */
  readonly erasedRaters?: number;
  /** Counts up with every save, so that two writers cannot silently overwrite each other. */
  readonly revision: number;
  /** Absent: nothing in its file is unknown. */
  readonly unknown?: Unknown;
};
