import type { Parsed, Problem } from '../definition/problem.ts';
import type { Outcome } from './failure.ts';

export function done<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

/** A refusal with every problem. */
export function refused(...problems: readonly Problem[]): Outcome<never> {
  return { ok: false, failure: { code: 'refused', problems } };
}

/** What a store or a parser gives, as the answer of a method. */
export function outcomeOf<T>(parsed: Parsed<T>): Outcome<T> {
  return parsed.ok ? done(parsed.value) : refused(...parsed.problems);
}

/** The other way round: the answer of a method, as a store or a parser gives it. */
export function parsedOf<T, R>(outcome: Outcome<T>, value: (given: T) => R): Parsed<R> {
  if (outcome.ok) return { ok: true, value: value(outcome.value) };
  return { ok: false, problems: 'problems' in outcome.failure ? outcome.failure.problems : [] };
}

/** Goes on with the value, or hands the refusal through. */
export async function after<T, R>(
  parsed: Parsed<T>,
  answer: (value: T) => Outcome<R> | Promise<Outcome<R>>,
): Promise<Outcome<R>> {
  return parsed.ok ? answer(parsed.value) : refused(...parsed.problems);
}
