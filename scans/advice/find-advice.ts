import type { Advice, BandId, Definition, DimensionId, VariantId } from '../definition/definition.ts';

/** The advice of a dimension in a band: the text of this variant, else the general one (METHOD 5). */
export function findAdvice(
  definition: Definition,
  variant: VariantId,
  dimension: DimensionId,
  band: BandId,
): Advice {
  const texts = definition.advice.filter((one) => one.dimension === dimension && one.band === band);
  const found = texts.find((one) => one.variant === variant) ?? texts.find((one) => one.variant === null);
  if (found === undefined) throw new Error(`the definition has no advice for ${dimension} ${band}`);
  return found;
}
