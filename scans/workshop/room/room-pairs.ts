import type { AssessmentId } from '../../assessment/assessment-record.ts';
import type { Seat, SeatId } from '../../sessions/register.ts';

export type SeatInRoom = Pick<Seat, 'id' | 'assessment'>;

export type RoomPairs = {
  /** Two seats of two companies each; where the room is odd, one of them has three of three companies. */
  readonly pairs: readonly (readonly SeatId[])[];
  /** For whom nobody of another company is left. */
  readonly without: readonly SeatId[];
};

/**
 * Who talks with whom: always people of different companies, and as few as possible alone. The same seats give the same
 * pairs, in whatever order they come in. `seats`: of those who are there.
 */
export function roomPairs(seats: readonly SeatInRoom[]): RoomPairs {
  const { even, odd, without } = evened(byCompany(seats));
  const half = even.length / 2;
  const pairs = even.slice(0, half).flatMap((one, at) => {
    const other = even[at + half];
    return other === undefined ? [] : [[one, other]];
  });
  const joined = odd === null ? -1 : pairs.findIndex((pair) => pair.every((one) => isApart(one, odd)));
  return {
    pairs: pairs.map((pair, at) => [...pair, ...(at === joined && odd !== null ? [odd] : [])].map(idOf)),
    without: without.map(idOf),
  };
}

/** The largest company first, each in one run: then who sits half a room away is always of another company. */
function byCompany(seats: readonly SeatInRoom[]): readonly (readonly SeatInRoom[])[] {
  const companies = new Map<AssessmentId, SeatInRoom[]>();
  for (const seat of [...seats].sort((a, b) => compareTexts(a.id, b.id))) {
    const own = companies.get(seat.assessment);
    if (own === undefined) companies.set(seat.assessment, [seat]);
    else own.push(seat);
  }
  return [...companies]
    .sort(([a, own], [b, other]) => other.length - own.length || compareTexts(a, b))
    .map(([, own]) => own);
}

type Evened = {
  /** An even number of seats, at most half of them of one company. */
  readonly even: readonly SeatInRoom[];
  /** Left over because the number is odd. */
  readonly odd: SeatInRoom | null;
  readonly without: readonly SeatInRoom[];
};

function evened([largest = [], ...others]: readonly (readonly SeatInRoom[])[]): Evened {
  const rest = others.flat();
  // More than all others together have nobody to talk with but each other.
  const all = [...largest.slice(0, rest.length), ...rest];
  const without = largest.slice(rest.length);
  if (all.length % 2 === 0) return { even: all, odd: null, without };
  // Taken from the largest company, so that of those who stay none has more than half.
  return { even: all.slice(1), odd: all[0] ?? null, without };
}

function isApart(one: SeatInRoom, other: SeatInRoom): boolean {
  return one.assessment !== other.assessment;
}

function idOf({ id }: SeatInRoom): SeatId {
  return id;
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
