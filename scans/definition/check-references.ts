import type { ContentPlaces } from './content-places.ts';
import type { Advice, Definition, Question, Variant } from './definition.ts';
import type { Problem } from './problem.ts';

const variantsFile = 'variants/variants.yaml';

/** Whatever one part of the content names in another part is there. */
export function checkReferences(definition: Definition, places: ContentPlaces): readonly Problem[] {
  return [
    ...definition.questions.flatMap((question) => checkQuestion(definition, question, places)),
    ...definition.facts.flatMap((fact) =>
      strangers(fact.sources, frameworkCodes(definition)).map((id) =>
        places.problem('scan.yaml', ['facts', fact.id, 'sources', id], 'dead-framework', { id }),
      ),
    ),
    ...definition.variants.flatMap((variant) => checkVariant(definition, variant, places)),
    ...definition.advice.flatMap((advice) => checkAdvice(definition, advice, places)),
    ...checkProfile(definition, places),
  ];
}

function checkQuestion(
  definition: Definition,
  { id: own, dimension, sources, parallelOf }: Question,
  places: ContentPlaces,
): readonly Problem[] {
  const file = places.questionsFile(dimension);
  const general = definition.questions.find((question) => question.id === parallelOf);
  return [
    ...strangers(sources, frameworkCodes(definition)).map((id) =>
      places.problem(file, ['questions', own, 'sources', id], 'dead-framework', { id }),
    ),
    ...(parallelOf === null ||
    (general !== undefined && general.dimension === dimension && general.id !== own)
      ? []
      : [places.problem(file, ['questions', own, 'parallelOf'], 'dead-question', { id: parallelOf })]),
  ];
}

function checkVariant(definition: Definition, variant: Variant, places: ContentPlaces): readonly Problem[] {
  const { id, dimensions, questions, quickScan } = variant;
  const themeOf = (question: string): string | undefined =>
    definition.questions.find((candidate) => candidate.id === question)?.dimension;
  const known = definition.dimensions.map((dimension) => dimension.id);
  return [
    ...strangers(dimensions, known).map((dimension) =>
      places.problem(variantsFile, [id, 'questions', dimension], 'dead-dimension', { id: dimension }),
    ),
    ...questions
      .filter((question) => themeOf(question) === undefined)
      .map((question) => places.problem(variantsFile, [id, 'questions'], 'dead-question', { id: question })),
    ...(inThemeOrder(questions.map(themeOf), dimensions)
      ? []
      : [places.problem(variantsFile, [id, 'questions'], 'question-elsewhere', { id })]),
    ...strangers(quickScan, questions).map((question) =>
      places.problem(variantsFile, [id, 'quickScan', question], 'quick-scan-stranger', { id: question }),
    ),
  ];
}

/** Questions of one theme stand together, themes in the order of the variant. */
function inThemeOrder(themes: readonly (string | undefined)[], order: readonly string[]): boolean {
  const runs = themes.filter((theme, index) => theme !== undefined && theme !== themes[index - 1]);
  return runs.join() === order.filter((theme) => runs.includes(theme)).join();
}

function checkAdvice(definition: Definition, advice: Advice, places: ContentPlaces): readonly Problem[] {
  const { dimension, band, variant } = advice;
  const key = [dimension, band, ...(variant === null ? [] : [variant])].join('.');
  const owner = definition.variants.find((candidate) => candidate.id === variant);
  const file = definition.dimensions.some((candidate) => candidate.id === dimension)
    ? places.adviceFile(dimension)
    : 'scan.yaml';
  return [
    ...(file === 'scan.yaml'
      ? [places.problem(file, ['dimensions'], 'dead-dimension', { id: dimension })]
      : []),
    ...(variant === null || owner?.dimensions.includes(dimension) === true
      ? []
      : [places.problem(file, [key], 'dead-variant', { id: variant })]),
  ];
}

function checkProfile({ dimensions, scoring }: Definition, places: ContentPlaces): readonly Problem[] {
  const known = dimensions.map((dimension) => dimension.id);
  return (['looking', 'doing'] as const).flatMap((side) =>
    strangers(scoring.profile[side], known).map((id) =>
      places.problem('scan.yaml', ['scoring', 'profile', side, id], 'dead-dimension', { id }),
    ),
  );
}

function frameworkCodes(definition: Definition): readonly string[] {
  return definition.frameworks.map((framework) => framework.code);
}

function strangers(ids: readonly string[], known: readonly string[]): readonly string[] {
  return ids.filter((id) => !known.includes(id));
}
