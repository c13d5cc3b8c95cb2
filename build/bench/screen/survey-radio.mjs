/** The questions of a variant for SurveyJS, as the screens show them: radio buttons with the level texts, a page per dimension. */
export function surveyWithTexts(definition, variantId) {
  const variant = definition.variants.find((one) => one.id === variantId);
  const byId = new Map(definition.questions.map((question) => [question.id, question]));
  const questions = variant.questions.map((id) => byId.get(id));
  return {
    showProgressBar: true,
    pages: variant.dimensions.map((dimension) => ({
      name: dimension,
      title: variant.dimensionNames[dimension].nl,
      elements: questions.filter((question) => question.dimension === dimension).map(radioOf),
    })),
  };
}

/** The same with all its questions under each other, which is how SurveyJS shows a survey without pages. */
export function onOnePage(survey) {
  return { ...survey, questionsOnPageMode: 'singlePage' };
}

function radioOf(question) {
  return {
    type: 'radiogroup',
    name: question.id,
    title: question.ask.nl,
    choices: question.levels.map((text, value) => ({ value, text: text.nl })),
    showNoneItem: question.dontKnowAllowed,
    noneText: 'Weet ik niet',
  };
}
