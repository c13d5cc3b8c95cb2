import type { AssessmentId, Moment, ResponseId } from '../assessment/assessment-record.ts';
import type { Participant } from '../assessment/assessment.ts';
import type { DimensionId, Language, QuestionId } from '../definition/definition.ts';

export type SessionId = string & { readonly id: 'session' };
export type SeriesId = string & { readonly id: 'series' };
export type PersonId = string & { readonly id: 'person' };
export type SeatId = string & { readonly id: 'seat' };

export const sessionTypes = ['academy', 'inspiration', 'recruitment', 'workshop', 'webinar'] as const;
export type SessionType = (typeof sessionTypes)[number];

/** A programme that pays for sessions. `certificateAt`: attended sessions that give a certificate, 1 to 99. */
export type Programme = {
  readonly code: string;
  readonly certificateAt: number;
  /** As of a series, over its sessions that are in none. */
  readonly erasedWith?: number;
};

/**
 * Sessions that belong together. `certificateAt`: `null` where that of its programme holds. `gives`: a short series
 * gives a note of attendance and no certificate.
 */
export type Series = {
  readonly id: SeriesId;
  readonly name: string;
  /** Code of a programme; empty: none. */
  readonly programme: string;
  readonly certificateAt: number | null;
  readonly gives: 'certificate' | 'note';
  /** Who were erased after they had what the series gives: a count. */
  readonly erasedWith?: number;
};

/** Why somebody is in the register. */
export const personPurposes = ['certificate', 'invitation', 'referral'] as const;
export type PersonPurpose = (typeof personPurposes)[number];

/** Somebody who comes to sessions, known by a code or an e-mail address; every other text may be empty. */
export type Person = {
  readonly id: PersonId;
  readonly code: string;
  readonly email: string;
  /** Only for who wants it on a certificate. */
  readonly name: string;
  readonly company: { readonly name: string; readonly postcode: string; readonly enterpriseNumber: string };
  readonly purpose: PersonPurpose;
  /** `YYYY-MM-DD`; after that day the register proposes to erase him. */
  readonly keepUntil: string;
};

/** `half`: for at least half of the session, which is what counts. */
export type Attendance = { readonly person: PersonId; readonly present: 'half' | 'less' };

/**
 * Somebody who heard of the scan there, wants the full one, and is to be called back. `calledOn`: the day on which that
 * was done, `YYYY-MM-DD`; `null`: not yet.
 */
export type CallBack = { readonly person: PersonId; readonly calledOn: string | null };

export const evaluationQuestions = ['useful', 'clear', 'recommend'] as const;
export type EvaluationQuestion = (typeof evaluationQuestions)[number];

/** How many chose each of five answers, lowest first; nobody is named. */
export type Evaluation = Readonly<Record<EvaluationQuestion, readonly number[]>>;

/** Nobody answered yet. */
export const noEvaluation: Evaluation = {
  useful: [0, 0, 0, 0, 0],
  clear: [0, 0, 0, 0, 0],
  recommend: [0, 0, 0, 0, 0],
};

export type Session = {
  readonly id: SessionId;
  readonly series: SeriesId | null;
  /** Code of a programme; empty: none. */
  readonly programme: string;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly type: SessionType;
  readonly title: string;
  /** The company or organisation that receives; may be empty. */
  readonly host: string;
  readonly attendances: readonly Attendance[];
  readonly evaluation: Evaluation;
  /** Absent: nobody. */
  readonly callBacks?: readonly CallBack[];
  /** Only while this device goes from hand to hand for the three questions of the evaluation. */
  readonly evaluating?: Evaluating;
  /** Attendances of who were erased since: counts alone. */
  readonly erased?: Readonly<Record<Attendance['present'], number>>;
  /** Only for a session in which scans are filled in together. */
  readonly workshop?: Workshop;
};

/** `lock`: check of the code that ends it. `language`: in which the next one finds the device. */
export type Evaluating = { readonly lock: string; readonly language: Language };

/** Which script of METHOD 8 a workshop follows. */
export const workshopScripts = ['one-company', 'several-companies', 'short', 'half-hour'] as const;
export type WorkshopScript = (typeof workshopScripts)[number];

/** Where a workshop stands: all that is needed to go on after a pause of the laptop. */
export type Workshop = {
  readonly script: WorkshopScript;
  /** Of the wall. */
  readonly language: Language;
  /** Check of the code that ends the turn-taking; `null`: no code was set. */
  readonly lock: string | null;
  /** One for a single company; else in the order in which they came. */
  readonly companies: readonly AssessmentId[];
  readonly seats: readonly Seat[];
  /** Id of the step of the script that runs; `null`: not begun. */
  readonly step: string | null;
  /** The question that is talked about. */
  readonly question: QuestionId | null;
  readonly timer: Timer | null;
  /** The dimensions that a short workshop is about. */
  readonly dimensions: readonly DimensionId[];
  readonly offers: readonly Offer[];
  /** Of the half hour: how many marked a question as the one to change. */
  readonly marks: Readonly<Record<QuestionId, number>>;
  /** Whether the wall shows the vote beside the calculated order, as the adviser said; absent: he said nothing. */
  readonly comparing?: boolean;
  readonly endedOn: Moment | null;
};

/** Before anything is chosen or done. */
export const emptyWorkshop: Workshop = {
  script: 'one-company',
  language: 'nl',
  lock: null,
  companies: [],
  seats: [],
  step: null,
  question: null,
  timer: null,
  dimensions: [],
  offers: [],
  marks: {},
  endedOn: null,
};

export type Timer =
  | { readonly kind: 'running'; readonly endsAt: Moment }
  | { readonly kind: 'paused'; readonly leftMs: number };

/** A place in the room: one person, who belongs to one company and its assessment. */
export type Seat = {
  readonly id: SeatId;
  /** A code rather than a name, at most 64 characters. */
  readonly label: string;
  readonly assessment: AssessmentId;
  /** `null`: nothing came in yet. */
  readonly response: ResponseId | null;
  readonly role: Participant['role'] | null;
  readonly way: 'kiosk' | 'file' | 'paper';
  readonly state: 'waiting' | 'answering' | 'finished' | 'left';
  /** When he read who keeps what; `null`: not yet. */
  readonly noticeReadAt: Moment | null;
  /** Of the register; `null`: nobody there. */
  readonly person: PersonId | null;
};

/** What a company can show, or wants to see. */
export type Offer = {
  readonly assessment: AssessmentId;
  readonly kind: 'show' | 'see';
  readonly text: string;
  readonly dimension: DimensionId | null;
};

/** All sessions of an adviser with who came: the content of `sessions.json` in the data folder. */
export type Register = {
  readonly programmes: readonly Programme[];
  readonly series: readonly Series[];
  readonly persons: readonly Person[];
  readonly sessions: readonly Session[];
};
