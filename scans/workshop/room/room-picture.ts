import { levelNumbers, type Definition, type DimensionId, type Texts } from '../../definition/definition.ts';
import { compare, mean, roundHalfUp, type Fraction } from '../../scoring/fraction.ts';
import { levelOfScore, roomThemes, scoresOf, type RoomCompany } from './room-company.ts';

/** Under so many companies nothing is shown of a room: in a smaller one everybody could guess whose dot it is. */
export const leastCompanies = 5;

/** One theme over the whole room. Never which company, and never a score of one. */
export type RoomTheme = {
  readonly dimension: DimensionId;
  readonly name: Texts;
  /** `null`: fewer than `leastCompanies` have a score for it. */
  readonly spread: {
    readonly companies: number;
    /** How many companies stand nearest to each level, lowest first. */
    readonly levels: readonly number[];
    /** Of their scores, 0 to 100, rounded. */
    readonly median: number;
  } | null;
};

export type RoomPicture =
  | { readonly kind: 'too-few'; readonly companies: number; readonly least: number }
  | { readonly kind: 'shown'; readonly companies: number; readonly themes: readonly RoomTheme[] };

/** How the room stands, theme by theme in the order of the content. A company without any score does not count. */
export function roomPicture(definition: Definition, everybody: readonly RoomCompany[]): RoomPicture {
  const companies = everybody.filter(({ scores }) => scores.some(({ score }) => score !== null));
  if (companies.length < leastCompanies) {
    return { kind: 'too-few', companies: companies.length, least: leastCompanies };
  }
  const themes = roomThemes(definition, companies).map(({ id, name }): RoomTheme => {
    const scores = scoresOf(companies, id);
    if (scores.length < leastCompanies) return { dimension: id, name, spread: null };
    return { dimension: id, name, spread: spreadOf(definition, scores) };
  });
  return { kind: 'shown', companies: companies.length, themes };
}

function spreadOf(definition: Definition, scores: readonly Fraction[]): RoomTheme['spread'] {
  const levels = scores.map((score) => levelOfScore(definition, score));
  return {
    companies: scores.length,
    levels: levelNumbers.map((level) => levels.filter((one) => one === level).length),
    median: roundHalfUp(medianOf(scores)),
  };
}

/** Of one or more; of an even number the mean of the two in the middle. */
export function medianOf(scores: readonly Fraction[]): Fraction {
  const sorted = [...scores].sort(compare);
  const half = Math.floor(sorted.length / 2);
  return mean(sorted.slice(sorted.length % 2 === 1 ? half : half - 1, half + 1));
}
