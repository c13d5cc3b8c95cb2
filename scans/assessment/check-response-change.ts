import type { Definition } from '../definition/definition.ts';
import type { Problem } from '../definition/problem.ts';
import type { Assessment, AssessmentResponse } from './assessment-record.ts';
import type { ResponseChange } from './change-response.ts';
import { askedIn, knownQuestion, parseAnswers, parseImportance, parseNotes } from './parse-answers.ts';
import type { Asked } from './parse-answers.ts';
import { parseFacts } from './parse-facts.ts';
import type { Fields, Section } from './response-fields.ts';
import { createResponseProblems } from './response-problems.ts';

/**
 * Why a change is not allowed, by the rules of a response file (METHOD 1 and 4); empty when it is. Taking something
 * back is always allowed, also where the content no longer knows it.
 */
export function checkResponseChange(
  definition: Definition,
  assessment: Pick<Assessment, 'variant' | 'mode' | 'company'>,
  response: AssessmentResponse,
  change: ResponseChange,
): readonly Problem[] {
  if (takesBack(change)) return [];
  const problems = createResponseProblems('');
  const section = (place: string, fields: Fields): Section => ({ place, fields, problems });
  const asked = askedInAssessment(definition, assessment);
  switch (change.kind) {
    case 'answer':
      parseAnswers(section('answers', { [change.question]: change.answer }), asked, assessment.company);
      break;
    case 'note':
      parseNotes(section('notes', { [change.question]: change.note }), asked);
      break;
    case 'importance': {
      const ratings = { ...response.importance, [change.dimension]: change.importance };
      parseImportance(section('importance', ratings), asked);
      break;
    }
    case 'fact':
      parseFacts(section('facts', { [change.fact]: factValue(definition, change) }), definition);
      break;
    case 'position':
      knownQuestion(section('position', {}), change.question ?? '', asked);
      break;
    case 'confirm':
      break;
  }
  return problems.all();
}

function takesBack(change: ResponseChange): boolean {
  switch (change.kind) {
    case 'answer':
      return change.answer === null;
    case 'note':
      return change.note === '';
    case 'importance':
      return change.importance === null;
    case 'fact':
      return change.options.length === 0;
    case 'position':
      return change.question === null;
    case 'confirm':
      return true;
  }
}

function askedInAssessment(
  definition: Definition,
  { variant, mode }: Pick<Assessment, 'variant' | 'mode'>,
): Asked {
  return askedIn(definition, definition.variants.find(({ id }) => id === variant) ?? null, mode);
}

/** As it stands in a response file: one choice as a number, several as a list. */
function factValue(
  definition: Definition,
  { fact, options }: Extract<ResponseChange, { kind: 'fact' }>,
): unknown {
  const many = (definition.facts.find(({ id }) => id === fact)?.maxChoices ?? 1) > 1;
  return many || options.length > 1 ? options : options[0];
}
