import type { AssessmentId } from '../../assessment/assessment-record.ts';
import type { DimensionId } from '../../definition/definition.ts';
import type { Offer, SeatId, SessionId } from '../../sessions/register.ts';

/** Several companies in one room, as their adviser sees them. What the wall may show is in `workshop.presenter`. */
export type RoomView = {
  readonly session: SessionId;
  readonly title: string;
  /** In the order in which they came. */
  readonly companies: readonly RoomCompanyRow[];
  readonly picture: RoomPictureView;
  /** For the topic tables: at most three, the most important first; empty while nobody rated. */
  readonly topics: readonly RoomTopicView[];
  readonly pairs: readonly (readonly PairedSeat[])[];
  /** For whom nobody of another company is left. */
  readonly without: readonly PairedSeat[];
  readonly market: readonly MarketStallView[];
  /** About which something can be offered or asked. */
  readonly themes: readonly { readonly id: DimensionId; readonly name: string }[];
};

export type RoomCompanyRow = {
  readonly assessment: AssessmentId;
  /** From 1, in the order in which they came: what stands before the names of the files. */
  readonly number: number;
  /** As the adviser calls it in the list; empty where its scan cannot be read. */
  readonly name: string;
  readonly seats: number;
  readonly finished: number;
  /** `missing`: its scan cannot be read. `empty`: nobody of it answered anything yet. */
  readonly state: 'ready' | 'empty' | 'missing';
};

export type RoomPictureView =
  | { readonly kind: 'too-few'; readonly companies: number; readonly least: number }
  | {
      readonly kind: 'shown';
      readonly companies: number;
      readonly themes: readonly {
        readonly dimension: DimensionId;
        readonly name: string;
        /** `null`: too few companies have a score for it. */
        readonly spread: {
          readonly companies: number;
          /** How many companies stand nearest to each level, lowest first. */
          readonly levels: readonly number[];
          readonly median: number;
        } | null;
      }[];
    };

export type RoomTopicView = {
  readonly dimension: DimensionId;
  readonly name: string;
  /** The sum over the companies; `null` where so few rated that it would say who. */
  readonly importance: number | null;
};

/** Who sits where, by what his seat is called. */
export type PairedSeat = { readonly seat: SeatId; readonly label: string; readonly company: string };

export type MarketStallView = {
  readonly dimension: DimensionId | null;
  /** Empty: about no theme in particular. */
  readonly name: string;
  readonly show: readonly OfferRow[];
  readonly see: readonly OfferRow[];
  /** One company can show what another wants to see. */
  readonly meets: boolean;
};

export type OfferRow = { readonly offer: Offer; readonly company: string };
