import type { Assessment } from '../../assessment/assessment-record.ts';
import type { DayOf } from '../../assessment/response-of-assessment.ts';
import type { Response } from '../../assessment/assessment.ts';
import type { Definition, DimensionId, Importance, Texts } from '../../definition/definition.ts';
import { scoreExactly } from '../../scoring/exact-scores.ts';
import { roundHalfUp, type Fraction } from '../../scoring/fraction.ts';
import { responseToShow } from '../response-to-show.ts';

/**
 * One company in a room of several: what it says about each theme, and nothing by which it could be known. Whatever
 * is made of several companies starts from this.
 */
export type RoomCompany = {
  /** `null`: it has no score for that theme. */
  readonly scores: readonly { readonly dimension: DimensionId; readonly score: Fraction | null }[];
  /** `null`: nobody of this company rated. */
  readonly importance: Readonly<Record<DimensionId, Importance>> | null;
  readonly names: Readonly<Record<string, Texts>>;
};

/** Of a quick scan there are no scores per theme; its variant must be known. */
export function roomCompany(definition: Definition, assessment: Assessment, dayOf: DayOf): RoomCompany {
  return companyOf(definition, responseToShow(definition, assessment, dayOf));
}

/** The same of what a company answered. */
export function companyOf(definition: Definition, response: Response): RoomCompany {
  const variant = definition.variants.find(({ id }) => id === response.variant);
  const exact = response.mode === 'full' ? scoreExactly(definition, response).dimensions : [];
  return {
    scores: exact.map(({ id, score }) => ({ dimension: id, score })),
    importance: response.importance,
    names: variant?.dimensionNames ?? {},
  };
}

/**
 * The themes of these companies in the order of the content. A theme is called as in the variant of all who have it;
 * where they differ, as in the content.
 */
export function roomThemes(
  definition: Definition,
  companies: readonly RoomCompany[],
): readonly { readonly id: DimensionId; readonly name: Texts }[] {
  return definition.dimensions.flatMap(({ id, name }) => {
    const names = companies
      .filter(({ names: own }) => own[id] !== undefined)
      .map(({ names: own }) => own[id]);
    const [first] = names;
    if (first === undefined) return [];
    return [{ id, name: names.every((one) => one?.nl === first.nl) ? first : name }];
  });
}

/** The level that a score is nearest to (METHOD 3). */
export function levelOfScore({ scoring }: Definition, score: Fraction): number {
  const shown = roundHalfUp(score);
  return scoring.maturityLevels.find(({ min, max }) => min <= shown && shown <= max)?.level ?? 0;
}

/** Scores of one theme, one for each company that has one. */
export function scoresOf(companies: readonly RoomCompany[], dimension: DimensionId): readonly Fraction[] {
  return companies.flatMap(({ scores }) => {
    const score = scores.find((one) => one.dimension === dimension)?.score ?? null;
    return score === null ? [] : [score];
  });
}
