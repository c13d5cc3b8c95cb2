import type { AssessmentId, Moment, ResponseId } from '../../assessment/assessment-record.ts';
import type { Mode } from '../../assessment/assessment.ts';
import type { Language, VariantId } from '../../definition/definition.ts';
import type { Problem } from '../../definition/problem.ts';
import type { Seat, SeatId, Session, SessionId, Workshop } from '../../sessions/register.ts';
import type { AssessmentView } from './assessment-view.ts';

/** How far somebody is; never what he answered. */
export type SeatProgress = Seat & {
  readonly answered: number;
  readonly asked: number;
  /** Themes of which he gave the importance. */
  readonly rated: number;
  readonly themes: number;
};

export type WorkshopCompany =
  | {
      readonly kind: 'there';
      readonly assessment: AssessmentId;
      readonly name: string;
      readonly variant: VariantId;
      readonly mode: Mode;
      readonly closed: boolean;
      /** Answers in its scan that belong to no seat, by the code in them. */
      readonly unseated: readonly { readonly response: ResponseId; readonly label: string }[];
    }
  /** Its scan is in the trash, or cannot be read. */
  | { readonly kind: 'missing'; readonly assessment: AssessmentId; readonly problems: readonly Problem[] };

/** A workshop as its adviser sees it. */
export type WorkshopView = {
  readonly session: Pick<Session, 'id' | 'title' | 'on' | 'type' | 'host' | 'programme' | 'series'>;
  /** `null`: none yet. */
  readonly workshop: (Omit<Workshop, 'lock' | 'seats'> & { readonly seats: readonly SeatProgress[] }) | null;
  readonly companies: readonly WorkshopCompany[];
  /** When this was looked at: the timer is counted from here. */
  readonly now: Moment;
};

/** The device that goes from hand to hand. */
export type KioskView = {
  readonly session: SessionId;
  readonly title: string;
  readonly language: Language;
  /** `evaluation`: the three questions after a session, by anybody; then there are no seats. */
  readonly asks: 'answers' | 'evaluation';
  /** Whose turn it can be; `halfway` takes the code. */
  readonly seats: readonly {
    readonly id: SeatId;
    readonly label: string;
    /** Empty where all are of one company. */
    readonly company: string;
    readonly turn: 'free' | 'halfway' | 'done';
  }[];
  /** Who has it now. `assessment`: his own part of the scan; `null` before he read who keeps what. */
  readonly current: {
    readonly seat: SeatId;
    readonly label: string;
    readonly assessment: AssessmentView | null;
  } | null;
};
