import { compareAssessments } from '../../assessment/compare-assessments.ts';
import type { Difference, QuestionDifference } from '../../assessment/compare-assessments.ts';
import type { Assessment } from '../../assessment/assessment-record.ts';
import type { Definition, Language, Question } from '../../definition/definition.ts';
import { paperWords, themeName } from '../shown/shown-of.ts';
import type { AnswerInWords, GenerationDifference } from './generation-view.ts';

/** What differs between a copy and what is there now, in the words of one language. */
export function buildDifference(
  definition: Definition,
  then: Assessment,
  now: Assessment,
  language: Language,
): GenerationDifference {
  const { questions, parts } = compareAssessments(then, now);
  const variant = definition.variants.find(({ id }) => id === then.variant);
  const themes = (variant?.dimensions ?? []).map((dimension) => ({
    dimension,
    name: themeName(definition, then.variant, dimension, language),
    questions: definition.questions
      .filter((question) => question.dimension === dimension && variant?.questions.includes(question.id))
      .flatMap((question) => told(definition, question, questions, language)),
  }));
  const found = themes.reduce((sum, theme) => sum + theme.questions.length, 0);
  return {
    themes: themes.filter((theme) => theme.questions.length > 0),
    notAsked: questions.length - found,
    parts,
    nameThen: then.name,
    closedThen: then.state.kind === 'closed',
  };
}

/** Every question and every part counts for one. */
export function sizeOf({ questions, parts }: Difference): number {
  return questions.length + parts.length;
}

function told(
  definition: Definition,
  question: Question,
  differences: readonly QuestionDifference[],
  language: Language,
) {
  const inWords = (given: QuestionDifference['before']) => answerIn(definition, question, given, language);
  return differences
    .filter((one) => one.question === question.id)
    .map(({ before, now }) => ({
      question: question.id,
      ask: question.ask[language],
      before: inWords(before),
      now: inWords(now),
    }));
}

function answerIn(
  definition: Definition,
  { levels }: Question,
  { answer, note }: QuestionDifference['before'],
  language: Language,
): AnswerInWords {
  const { instructions } = definition;
  switch (answer) {
    case 'dont-know':
      return { level: null, words: instructions.dontKnow[language], note };
    case 'not-applicable':
      return { level: null, words: instructions.notApplicable[language], note };
    case null:
      return { level: null, words: paperWords(definition, language)('answers.open'), note };
    default:
      return { level: answer, words: levels[answer][language], note };
  }
}
