import type { Definition, Language, Question, Texts, Variant } from '../../definition/definition.ts';
import { createWords } from '../../report/words.ts';
import type { paperWordNames } from '../../report/paper-words.ts';
import type { ContentView, QuestionView, VariantView } from './content-view.ts';

/** The words of the scan in one language, in the order of the content. */
export function buildContentView(definition: Definition, language: Language): ContentView {
  const say = (texts: Texts): string => texts[language];
  const { instructions, importance, scoring, facts } = definition;
  return {
    language,
    version: definition.version,
    title: say(definition.title),
    translationMark: translationMark(definition, language),
    instructions: {
      renewal: say(instructions.renewal),
      answer: say(instructions.answer),
      dontKnow: say(instructions.dontKnow),
      notApplicable: say(instructions.notApplicable),
      evidence: say(instructions.evidence),
    },
    levelNames: scoring.maturityLevels.map(({ name }) => say(name)),
    variants: definition.variants.map((variant) => variantView(definition, variant, say)),
    questions: Object.fromEntries(definition.questions.map((one) => [one.id, questionView(one, say)])),
    importance: {
      question: say(importance.question),
      levels: importance.levels.map(say),
      maxAtThree: importance.maxAtThree,
      defaultWhenSkipped: importance.defaultWhenSkipped,
    },
    facts: facts.map(({ id, question, options, maxChoices }) => ({
      id,
      question: say(question),
      options: options.map(({ text, exclusive }) => ({ text: say(text), exclusive })),
      maxChoices,
    })),
    sectors: definition.sectorRows
      .map(({ id, name }) => ({ id, name: say(name) }))
      .toSorted((a, b) => a.name.localeCompare(b.name, language)),
  };
}

function translationMark({ languageStates, paper }: Definition, language: Language): string {
  if (languageStates[language] !== 'unreviewed') return '';
  return createWords<typeof paperWordNames>(paper, language)('furniture.unreviewed');
}

function variantView(definition: Definition, variant: Variant, say: (texts: Texts) => string): VariantView {
  return {
    id: variant.id,
    name: say(variant.name),
    dimensions: variant.dimensions.map((id) => {
      const dimension = definition.dimensions.find((one) => one.id === id);
      const name = variant.dimensionNames[id] ?? dimension?.name;
      return {
        id,
        name: name === undefined ? '' : say(name),
        definition: dimension === undefined ? '' : say(dimension.definition),
      };
    }),
    questions: variant.questions,
    quickScan: variant.quickScan,
  };
}

function questionView(question: Question, say: (texts: Texts) => string): QuestionView {
  const { id, dimension, ask, levels, naAllowed, naAllowedIfNoStaff, dontKnowAllowed } = question;
  return {
    id,
    dimension,
    ask: say(ask),
    levels: levels.map(say),
    naAllowed,
    naAllowedIfNoStaff,
    dontKnowAllowed,
  };
}
