import type { ContentPlaces } from './content-places.ts';
import type { Advice, Band, BandId, Definition, Question, Variant } from './definition.ts';
import type { Problem } from './problem.ts';

const variantsFile = 'variants/variants.yaml';
const quickScanLength = 12;

/** Nothing is written in vain, and nothing is missing when it is needed (METHOD 1, 5 and 7). */
export function checkReachability(definition: Definition, places: ContentPlaces): readonly Problem[] {
  return [
    ...unusedQuestions(definition, places),
    ...unusedDimensions(definition, places),
    ...definition.variants.flatMap((variant) => thinDimensions(definition, variant, places)),
    ...definition.variants.flatMap((variant) => missingAdvice(definition, variant, places)),
    ...definition.advice
      .filter((advice) => !definition.variants.some((variant) => isReached(definition, advice, variant)))
      .map((advice) => unreachable(advice, places)),
    ...definition.variants.flatMap((variant) => checkQuickScan(definition, variant, places)),
  ];
}

function unusedQuestions({ questions, variants }: Definition, places: ContentPlaces): readonly Problem[] {
  const used = new Set(variants.flatMap((variant) => variant.questions));
  return questions
    .filter((question) => !used.has(question.id))
    .map(({ id, dimension }) =>
      places.problem(places.questionsFile(dimension), ['questions', id], 'unused-question', { id }),
    );
}

function unusedDimensions({ dimensions, variants }: Definition, places: ContentPlaces): readonly Problem[] {
  return dimensions
    .filter(({ id }) => !variants.some((variant) => variant.dimensions.includes(id)))
    .map(({ id }) => places.problem('scan.yaml', ['dimensions', id], 'unused-dimension', { id }));
}

/** A theme with fewer questions than a score needs could never be scored. */
function thinDimensions(definition: Definition, variant: Variant, places: ContentPlaces): readonly Problem[] {
  const least = definition.scoring.minAnsweredPerDimension;
  return variant.dimensions
    .filter((dimension) => questionsOf(definition, variant, dimension).length < least)
    .map((dimension) =>
      places.problem(variantsFile, [variant.id, 'questions', dimension], 'too-few-questions', {
        id: dimension,
        least: String(least),
      }),
    );
}

function missingAdvice(definition: Definition, variant: Variant, places: ContentPlaces): readonly Problem[] {
  return variant.dimensions.flatMap((dimension) =>
    definition.scoring.bands
      .filter(({ id }) => adviceFor(definition, variant, dimension, id) === undefined)
      .map(({ id }) =>
        places.problem(places.adviceFile(dimension), [], 'missing-advice', { key: `${dimension}.${id}` }),
      ),
  );
}

function isReached(definition: Definition, advice: Advice, variant: Variant): boolean {
  if (!variant.dimensions.includes(advice.dimension)) return false;
  if (adviceFor(definition, variant, advice.dimension, advice.band) !== advice) return false;
  const band = definition.scoring.bands.find((candidate) => candidate.id === advice.band);
  const questions = questionsOf(definition, variant, advice.dimension);
  return band !== undefined && canReach(band, questions, definition.scoring.pointsPerLevel);
}

function adviceFor(
  definition: Definition,
  variant: Variant,
  dimension: string,
  band: BandId,
): Advice | undefined {
  const candidates = definition.advice.filter(
    (advice) => advice.dimension === dimension && advice.band === band,
  );
  return (
    candidates.find((advice) => advice.variant === variant.id) ??
    candidates.find((advice) => advice.variant === null)
  );
}

/** Whether some full set of answers gives a score, rounded halves up, within the band. */
function canReach(band: Band, questions: readonly Question[], pointsPerLevel: number): boolean {
  let sums = new Set([0]);
  for (const { weight } of questions) {
    sums = new Set([...sums].flatMap((sum) => [0, 1, 2, 3, 4].map((level) => sum + weight * level)));
  }
  const total = questions.reduce((sum, question) => sum + question.weight, 0);
  return [...sums].some((sum) => {
    const shown = Math.floor((sum * pointsPerLevel) / total + 0.5);
    return shown >= band.min && shown <= band.max;
  });
}

function questionsOf(definition: Definition, variant: Variant, dimension: string): readonly Question[] {
  return definition.questions.filter(
    (question) => question.dimension === dimension && variant.questions.includes(question.id),
  );
}

function unreachable(advice: Advice, places: ContentPlaces): Problem {
  const { dimension, band, variant } = advice;
  const key = [dimension, band, ...(variant === null ? [] : [variant])].join('.');
  return places.problem(places.adviceFile(dimension), [key], 'unreachable-advice', { key });
}

function checkQuickScan(definition: Definition, variant: Variant, places: ContentPlaces): readonly Problem[] {
  const { id, quickScan, dimensions } = variant;
  const themes = definition.questions
    .filter((question) => quickScan.includes(question.id))
    .map((question) => question.dimension);
  const count = new Set(quickScan).size;
  return [
    ...(count === quickScanLength && quickScan.length === quickScanLength
      ? []
      : [places.problem(variantsFile, [id, 'quickScan'], 'quick-scan-count', { count: String(count) })]),
    ...dimensions
      .filter((dimension) => !themes.includes(dimension))
      .map((dimension) =>
        places.problem(variantsFile, [id, 'quickScan'], 'quick-scan-theme', { id: dimension }),
      ),
  ];
}
