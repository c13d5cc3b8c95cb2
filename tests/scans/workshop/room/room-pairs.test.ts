import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roomPairs } from '../../../../scans/workshop/room/room-pairs.ts';
import type { SeatInRoom } from '../../../../scans/workshop/room/room-pairs.ts';
import { runs, seed } from '../../../runs.ts';
import { assessmentIdOf, seatIdOf } from './ids.ts';

/** Companies of these sizes. */
function seatsOf(sizes: readonly number[]): readonly SeatInRoom[] {
  return sizes.flatMap((size, company) =>
    Array.from({ length: size }, (_, at): SeatInRoom => {
      const assessment = assessmentIdOf(`company-${company}`);
      return { id: seatIdOf(`seat-${company}-${at}`), assessment };
    }),
  );
}

test('pairs are of two companies, everybody is in one, and an odd room has one of three', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 14 }), (sizes) => {
      const seats = seatsOf(sizes);
      const { pairs, without } = roomPairs(seats);
      const company = (id: string) => id.split('-')[1];
      for (const pair of pairs) expect(new Set(pair.map(company)).size).toBe(pair.length);
      expect([...pairs.flat(), ...without].toSorted()).toEqual(seats.map(({ id }) => id).toSorted());
      const largest = Math.max(0, ...sizes);
      const others = seats.length - largest;
      // Nobody is alone, but who is of a company with more people than all others together.
      expect(without.length).toBe(Math.max(0, largest - others));
      const threes = pairs.filter(({ length }) => length === 3).length;
      expect(threes).toBe(without.length === 0 ? seats.length % 2 : 0);
      expect(pairs.every(({ length }) => length === 2 || length === 3)).toBe(true);
    }),
    { seed, numRuns: runs(100) },
  );
});

test('the order in which seats come in changes nothing', () => {
  const seats = seatsOf([1, 2, 1, 1, 2, 1, 1, 1, 2, 1, 1, 1]);
  expect(roomPairs(seats.toReversed())).toEqual(roomPairs(seats));
  expect(roomPairs(seats).pairs).toHaveLength(7);
});
