import type { DimensionId, FactId, Importance, QuestionId } from '../definition/definition.ts';
import type { AssessmentResponse, Moment } from './assessment-record.ts';
import type { Answer } from './assessment.ts';

/** One thing that a respondent says. `null`, an empty note and an empty list take it back. */
export type ResponseChange =
  | { readonly kind: 'answer'; readonly question: QuestionId; readonly answer: Answer | null }
  | { readonly kind: 'note'; readonly question: QuestionId; readonly note: string }
  | { readonly kind: 'importance'; readonly dimension: DimensionId; readonly importance: Importance | null }
  | { readonly kind: 'fact'; readonly fact: FactId; readonly options: readonly number[] }
  | { readonly kind: 'position'; readonly question: QuestionId | null }
  /** These answers of a quick scan still hold (METHOD 7). */
  | { readonly kind: 'confirm'; readonly questions: readonly QuestionId[] };

/**
 * The response after a change, without asking whether it is allowed: that is `checkResponseChange`. Where nothing
 * changes the same object comes back. Giving an answer also confirms it.
 */
export function changeResponse(
  response: AssessmentResponse,
  change: ResponseChange,
  at: Moment,
): AssessmentResponse {
  switch (change.kind) {
    case 'answer':
      return withAnswer(response, change.question, change.answer, at);
    case 'note':
      return withNote(response, change.question, change.note);
    case 'importance':
      return withImportance(response, change.dimension, change.importance);
    case 'fact':
      return withFact(response, change.fact, change.options);
    case 'position':
      return change.question === response.position ? response : { ...response, position: change.question };
    case 'confirm':
      return confirmed(response, change.questions);
  }
}

function withAnswer(
  response: AssessmentResponse,
  question: QuestionId,
  answer: Answer | null,
  at: Moment,
): AssessmentResponse {
  const settled = confirmed(response, [question]);
  if (settled === response && (response.answers[question]?.answer ?? null) === answer) return response;
  const answers = withEntry(response.answers, question, answer === null ? null : { answer, at });
  return { ...settled, answers };
}

function withNote(response: AssessmentResponse, question: QuestionId, note: string): AssessmentResponse {
  const notes = withEntry(response.notes, question, note.trim() === '' ? null : note);
  return notes === response.notes ? response : { ...response, notes };
}

function withImportance(
  response: AssessmentResponse,
  dimension: DimensionId,
  rating: Importance | null,
): AssessmentResponse {
  const before = response.importance ?? {};
  const importance = withEntry(before, dimension, rating);
  if (importance === before) return response;
  return { ...response, importance: Object.keys(importance).length === 0 ? null : importance };
}

function withFact(
  response: AssessmentResponse,
  fact: FactId,
  options: readonly number[],
): AssessmentResponse {
  const before = response.facts[fact] ?? [];
  const same = before.length === options.length && before.every((option, at) => option === options[at]);
  if (same) return response;
  return { ...response, facts: withEntry(response.facts, fact, options.length === 0 ? null : options) };
}

function confirmed(response: AssessmentResponse, questions: readonly QuestionId[]): AssessmentResponse {
  const toConfirm = response.toConfirm.filter((id) => !questions.includes(id));
  return toConfirm.length === response.toConfirm.length ? response : { ...response, toConfirm };
}

/** The record with this value under this key; `null` takes the key away. The same record where nothing changes. */
function withEntry<V>(
  record: Readonly<Record<string, V>>,
  key: string,
  value: V | null,
): Readonly<Record<string, V>> {
  if (value !== null) return record[key] === value ? record : { ...record, [key]: value };
  if (!Object.hasOwn(record, key)) return record;
  return Object.fromEntries(Object.entries(record).filter(([other]) => other !== key));
}
