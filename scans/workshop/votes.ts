import type { Ballot } from '../assessment/assessment-record.ts';
import type { DimensionId } from '../definition/definition.ts';
import type { DimensionScore, Result } from '../scoring/result.ts';

/** What a dimension got in the vote, beside its place in the calculated order (METHOD 8). */
export type VoteRow = {
  readonly dimension: DimensionId;
  readonly dots: number;
  /** From 1; the same dots are the same place. `null`: nobody gave it a dot. */
  readonly votePlace: number | null;
  /** From 1, by priority; `null`: too few answers. */
  readonly calculatedPlace: number | null;
};

/** Most dots first; the same dots in the calculated order, then that of the variant. */
export function voteRows(
  { dimensions }: Pick<Result, 'dimensions'>,
  ballots: readonly Ballot[],
): readonly VoteRow[] {
  const calculated = calculatedOrder(dimensions);
  const counted = dimensions.map(({ id }) => ({
    dimension: id,
    dots: ballots.reduce((sum, ballot) => sum + (ballot[id] ?? 0), 0),
  }));
  return counted
    .map(({ dimension, dots }): VoteRow => {
      const before = counted.filter((other) => other.dots > dots).length;
      const place = calculated.indexOf(dimension);
      return {
        dimension,
        dots,
        votePlace: dots === 0 ? null : before + 1,
        calculatedPlace: place < 0 ? null : place + 1,
      };
    })
    .sort((a, b) => b.dots - a.dots || placeOf(a) - placeOf(b));
}

function placeOf({ calculatedPlace }: VoteRow): number {
  return calculatedPlace ?? Number.MAX_SAFE_INTEGER;
}

/** As priorities are chosen (METHOD 4), for every dimension with a score. Equal fractions give equal doubles. */
export function calculatedOrder(dimensions: readonly DimensionScore[]): readonly DimensionId[] {
  const ranked = dimensions.flatMap(({ id, priority, score, importance }) =>
    priority === null || score === null ? [] : [{ id, priority, score, importance }],
  );
  return ranked
    .sort((a, b) => b.priority - a.priority || b.importance - a.importance || a.score - b.score)
    .map(({ id }) => id);
}
