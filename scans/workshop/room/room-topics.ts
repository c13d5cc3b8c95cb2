import type { Definition, DimensionId, Texts } from '../../definition/definition.ts';
import { compare, type Fraction } from '../../scoring/fraction.ts';
import { roomThemes, scoresOf, type RoomCompany } from './room-company.ts';
import { leastCompanies, medianOf } from './room-picture.ts';

/** How many tables are laid, one theme each. */
export const topicTables = 3;

export type RoomTopic = {
  readonly dimension: DimensionId;
  readonly name: Texts;
  /** What the companies rated it together; `null` where so few rated that it would say who. */
  readonly importance: number | null;
};

/**
 * The three themes that are most important to the room: by the sum of what the companies rated them, each company
 * once. Ties: more companies for which it is crucial, then the lower median score, then the order of the content. A
 * company that did not rate has no say; empty where none did.
 */
export function roomTopics(definition: Definition, companies: readonly RoomCompany[]): readonly RoomTopic[] {
  const rated = companies.filter(({ importance }) => importance !== null);
  return roomThemes(definition, rated)
    .map(({ id, name }) => ({ id, name, weight: weightOf(companies, id) }))
    .sort((a, b) => byWeight(a.weight, b.weight))
    .slice(0, topicTables)
    .map(({ id, name, weight }) => ({
      dimension: id,
      name,
      importance: rated.length < leastCompanies ? null : weight.sum,
    }));
}

type Weight = { readonly sum: number; readonly crucial: number; readonly median: Fraction };

const best: Fraction = { num: 100, den: 1 };

function weightOf(companies: readonly RoomCompany[], dimension: DimensionId): Weight {
  const ratings = companies.flatMap(({ importance }) => importance?.[dimension] ?? []);
  const scores = scoresOf(companies, dimension);
  return {
    sum: ratings.reduce<number>((sum, rating) => sum + rating, 0),
    crucial: ratings.filter((rating) => rating === 3).length,
    median: scores.length === 0 ? best : medianOf(scores),
  };
}

/** The sort is stable, so what is equal keeps the order of the content. */
function byWeight(a: Weight, b: Weight): number {
  return b.sum - a.sum || b.crucial - a.crucial || compare(a.median, b.median);
}
