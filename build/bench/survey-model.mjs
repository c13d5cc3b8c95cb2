/**
 * A variant as a SurveyJS definition: a page per dimension, its questions as ratings (the lightest of its question
 * types that holds five levels: radio buttons with the level texts take five times as long), and a calculated value
 * per dimension with the weights of METHOD 2. Complete answers are assumed, so its formulas need no condition.
 */
export function surveyJson(definition, variantId) {
  const variant = definition.variants.find((one) => one.id === variantId);
  const questions = variant.questions.map((id) => definition.questions.find((one) => one.id === id));
  const { pointsPerLevel } = definition.scoring;
  const pages = [];
  const calculatedValues = [];
  for (const dimension of variant.dimensions) {
    const own = questions.filter((question) => question.dimension === dimension);
    pages.push({ name: `page ${dimension}`, elements: own.map(ratingOf) });
    const weight = own.reduce((sum, question) => sum + question.weight, 0);
    const terms = own.map((question) => termOf(question.id, question.weight));
    calculatedValues.push({
      name: dimension,
      expression: `(${terms.join(' + ')}) * ${pointsPerLevel} / ${weight}`,
    });
  }
  return { pages, calculatedValues };
}

function ratingOf(question) {
  return { type: 'rating', name: question.id, title: question.ask.nl, rateMin: 0, rateMax: 4 };
}

function termOf(id, weight) {
  return weight === 1 ? `{${id}}` : `{${id}} * ${weight}`;
}
