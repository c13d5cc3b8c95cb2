import {
  levelNumbers,
  type Definition,
  type Importance,
  type Question,
  type Variant,
} from '../definition/definition.ts';
import type { Answer, Company, Mode, Response } from './assessment.ts';
import { entriesOf, fitsInCodePoints, type Section } from './response-fields.ts';
import { placeIn, shortened, shown } from './response-problems.ts';
import { naAllowed, visibleQuestions } from './visible-questions.ts';

/** What a file asks: its variant (`null` when refused), its mode, and the questions that belong to both. */
export type Asked = {
  readonly definition: Definition;
  readonly variant: Variant | null;
  readonly mode: Mode;
  readonly questions: ReadonlyMap<string, Question>;
};

const longestNote = 2000;
const importanceLevels: readonly Importance[] = [0, 1, 2, 3];

/** Without a variant every question of the definition belongs, so that nothing is refused for that reason alone. */
export function askedIn(definition: Definition, variant: Variant | null, mode: Mode): Asked {
  const questions = variant === null ? definition.questions : visibleQuestions(definition, variant.id, mode);
  return { definition, variant, mode, questions: new Map(questions.map((one) => [one.id, one])) };
}

/** Question id → answer; every answer that its question does not allow is refused (METHOD 1). */
export function parseAnswers(section: Section, asked: Asked, company: Company): Response['answers'] {
  const answers: [string, Answer][] = [];
  for (const [key, value] of entriesOf(section)) {
    const question = knownQuestion(section, key, asked);
    const answer = answerOf(value);
    if (answer === undefined) {
      section.problems.add(placeIn(section.place, key), 'response-wrong-answer', { found: shown(value) });
    }
    if (question === undefined || answer === undefined) continue;
    if (isAllowed(section, question, answer, company)) answers.push([question.id, answer]);
  }
  return Object.fromEntries(answers);
}

/** Question id → text as typed; blank ones are left out. */
export function parseNotes(section: Section, asked: Asked): Response['notes'] {
  const notes: [string, string][] = [];
  for (const [key, value] of entriesOf(section)) {
    const question = knownQuestion(section, key, asked);
    const place = placeIn(section.place, key);
    if (typeof value !== 'string') {
      section.problems.add(place, 'response-not-text', { found: shown(value) });
    } else if (!fitsInCodePoints(value, longestNote)) {
      section.problems.add(place, 'response-text-too-long', { most: String(longestNote) });
    } else if (question !== undefined && value.trim() !== '') notes.push([question.id, value]);
  }
  return Object.fromEntries(notes);
}

/** Dimension id → 0 to 3, at most three at 3; `null` when nothing was rated at all (METHOD 4). */
export function parseImportance(section: Section, asked: Asked): Response['importance'] {
  const dimensions = asked.variant?.dimensions ?? asked.definition.dimensions.map(({ id }) => id);
  const ratings: [string, Importance][] = [];
  for (const [key, value] of entriesOf(section)) {
    const place = placeIn(section.place, key);
    const dimension = dimensions.find((id) => id === key);
    const rating = importanceLevels.find((level) => level === value);
    if (dimension === undefined) {
      const values = { key: shortened(key), known: dimensions.join(', ') };
      section.problems.add(place, 'response-unknown-dimension', values);
    }
    if (rating === undefined) {
      section.problems.add(place, 'response-wrong-importance', { found: shown(value) });
    }
    if (dimension !== undefined && rating !== undefined) ratings.push([dimension, rating]);
  }
  refuseTooManyCrucial(section, ratings, asked.definition.importance.maxAtThree);
  return ratings.length === 0 ? null : Object.fromEntries(ratings);
}

function refuseTooManyCrucial(
  section: Section,
  ratings: readonly (readonly [string, Importance])[],
  most: number,
): void {
  const crucial = ratings.filter(([, rating]) => rating === 3).length;
  if (crucial <= most) return;
  const values = { found: String(crucial), most: String(most) };
  section.problems.add(section.place, 'response-too-many-crucial', values);
}

/** `undefined` when it is none: `-0` is level 0, `"2"` is not level 2. */
function answerOf(value: unknown): Answer | undefined {
  if (value === 'dont-know' || value === 'not-applicable') return value;
  return levelNumbers.find((level) => level === value);
}

function isAllowed(section: Section, question: Question, answer: Answer, company: Company): boolean {
  const place = placeIn(section.place, question.id);
  if (answer === 'dont-know' && !question.dontKnowAllowed) {
    section.problems.add(place, 'response-dont-know-refused');
    return false;
  }
  if (answer !== 'not-applicable' || naAllowed(question, company)) return true;
  section.problems.add(
    place,
    question.naAllowedIfNoStaff
      ? 'response-not-applicable-needs-no-staff'
      : 'response-not-applicable-refused',
  );
  return false;
}

/** The question, or a problem at `key` of the section that tells where it does belong. */
export function knownQuestion(section: Section, key: string, asked: Asked): Question | undefined {
  const question = asked.questions.get(key);
  if (question !== undefined) return question;
  const place = placeIn(section.place, key);
  const { variant, definition } = asked;
  const short = shortened(key);
  if (variant !== null && variant.questions.some((id) => id === key)) {
    section.problems.add(place, 'response-question-not-in-quick', { key: short });
  } else if (variant !== null && definition.questions.some(({ id }) => id === key)) {
    section.problems.add(place, 'response-question-of-other-variant', { key: short, variant: variant.id });
  } else section.problems.add(place, 'response-unknown-question', { key: short });
  return undefined;
}
