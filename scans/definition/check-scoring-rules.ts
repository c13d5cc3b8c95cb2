import type { ContentPlaces } from './content-places.ts';
import type { Definition } from './definition.ts';
import type { Problem } from './problem.ts';

/** The numbers of the score fit each other (METHOD 2, 3 and 9). */
export function checkScoringRules(definition: Definition, places: ContentPlaces): readonly Problem[] {
  const { scoring, variants } = definition;
  const { maturityLevels, bands, profile } = scoring;
  const problem = (path: readonly string[], code: string, values: Problem['values'] = {}): Problem =>
    places.problem('scan.yaml', ['scoring', ...path], code, values);
  return [
    ...(covers(maturityLevels) ? [] : [problem(['maturityLevels'], 'cut-off-gap')]),
    ...(covers(bands) ? [] : [problem(['bands'], 'cut-off-gap')]),
    ...(maturityLevels.map(({ level }) => level).join() === '0,1,2,3,4'
      ? []
      : [problem(['maturityLevels'], 'cut-off-order')]),
    ...(bands.map(({ id }) => id).join() === 'low,mid,high' ? [] : [problem(['bands'], 'cut-off-order')]),
    ...(scoring.pointsPerLevel * 4 === 100 ? [] : [problem(['pointsPerLevel'], 'points-per-level')]),
    ...variants
      .filter(({ dimensions }) => dimensions.length < scoring.minValidDimensionsForOverall)
      .map(({ id }) => problem(['minValidDimensionsForOverall'], 'too-few-dimensions', { id })),
    ...profile.looking
      .filter((id) => profile.doing.includes(id))
      .map((id) => problem(['profile', 'doing', id], 'profile-overlap', { id })),
    ...(Math.min(profile.looking.length, profile.doing.length) >= profile.minValidPerSide
      ? []
      : [problem(['profile', 'minValidPerSide'], 'profile-side')]),
    ...(new Set(profile.types.map(({ id }) => id)).size === 5
      ? []
      : [problem(['profile', 'types'], 'profile-types')]),
  ];
}

/** From 0 to 100, each beginning right after the one before. */
function covers(parts: readonly { readonly min: number; readonly max: number }[]): boolean {
  return (
    parts[0]?.min === 0 &&
    parts.at(-1)?.max === 100 &&
    parts.every(
      ({ min, max }, index) => min <= max && (index === 0 || min === (parts[index - 1]?.max ?? 0) + 1),
    )
  );
}
